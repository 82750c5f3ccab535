/** What would our model or our words be with one thing changed? */
import type { Model } from '../../src/core/vocabulary/model.ts'
import { model as ourModel } from '../../src/model/model.ts'

/** Our model, seen as any other. */
export const model: Model = ourModel

type Key = string | number

/**
 * A copy in which what stands at the path is another value; `undefined` takes it out. In a list a key is a place, or the
 * id of a record: `altered(model, ['questions', 'renewal', 'weight'], 0)`.
 */
export function altered<T>(whole: T, path: readonly Key[], value: unknown): T {
  const [key, ...rest] = path
  if (key === undefined) return value as T
  if (Array.isArray(whole)) {
    const list: readonly unknown[] = whole
    const place = typeof key === 'number' ? key : list.findIndex((one) => idOf(one) === key)
    if (place < 0) throw new Error(`nothing at ${key}`)
    const changed = altered(list[place], rest, value)
    return (changed === undefined ? list.toSpliced(place, 1) : list.toSpliced(place, 1, changed)) as T
  }
  const { [key]: old, ...others } = whole as Record<Key, unknown>
  const changed = altered(old, rest, value)
  return (changed === undefined ? others : { ...(whole as Record<Key, unknown>), [key]: changed }) as T
}

function idOf(record: unknown): unknown {
  return typeof record === 'object' && record !== null && 'id' in record ? record.id : null
}
