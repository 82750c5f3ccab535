/** How is a foreign message read? Field by field: what has the right shape is copied, and nothing else is looked at. */

/** Something with names, which is neither an array nor `null`. */
export type Found = Readonly<Record<string, unknown>>

/** Whether a field may be as it is. */
export type Check<T> = (given: unknown) => given is T

export function isFound(given: unknown): given is Found {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}

/** A text of at most so many characters. */
export function text(most: number): Check<string> {
  return (given): given is string => typeof given === 'string' && given.length <= most
}

/** A whole number between two others, both included. */
export function within(least: number, most: number): Check<number> {
  return (given): given is number => Number.isInteger(given) && Number(given) >= least && Number(given) <= most
}

/** One of these and nothing like it. */
export function among<const T>(...list: readonly T[]): Check<T> {
  return (given): given is T => list.some((one) => one === given)
}

/** The field itself, never one that all objects inherit. */
export function own(found: Found, name: string): unknown {
  return Object.hasOwn(found, name) ? found[name] : undefined
}

/** A fresh object with just these fields; `null` where one of them is not as it should be. */
export function copied<T extends object>(given: unknown, checks: { readonly [K in keyof T]: Check<T[K]> }): T | null {
  if (!isFound(given)) return null
  const fresh: Record<string, unknown> = {}
  for (const [name, check] of Object.entries<Check<unknown>>(checks)) {
    fresh[name] = own(given, name)
    if (!check(fresh[name])) return null
  }
  return fresh as T
}

interface Read<T> {
  readonly n: number
  readonly message: { readonly t: keyof T & string; readonly p: object }
}

/**
 * The message of one instance with its counter; `null` for whatever else a window may be sent. Never throws. `readers`:
 * for each known type, how its payload is copied.
 */
export function readMessage<T extends Readonly<Record<string, (p: unknown) => object | null>>>(
  data: unknown,
  id: string,
  readers: T,
): Read<T> | null {
  try {
    const envelope = copied(data, {
      csd: among(1),
      id: among(id),
      n: within(0, Number.MAX_SAFE_INTEGER),
      t: text(20),
    })
    if (envelope === null) return null
    const { n, t } = envelope
    const p = Object.hasOwn(readers, t) ? readers[t]?.(own(data as Found, 'p')) : null
    return p === null || p === undefined ? null : { n, message: { t, p } }
  } catch {
    // What other scripts post may answer a look with an exception.
    return null
  }
}
