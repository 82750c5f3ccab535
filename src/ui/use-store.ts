/** How does a component follow a store, so that what is pressed next is judged by what stands there now? */
import type { ReadableAtom } from 'nanostores'
import { useLayoutEffect, useState } from 'preact/hooks'

interface Options<T> {
  /** What is drawn on the server, and once more in the browser before the component has come to life. */
  readonly ssr?: 'initial' | (() => T)
}

/**
 * The value of a store; the component is drawn anew as soon as the press that changed it is over, and before the next.
 *
 * Not by `@nanostores/preact`, which draws in a timer: where a machine is busy, presses that have been waiting come
 * before that, to fields and buttons that do not know yet. Continue then missed the answer just given, and of two rows
 * of a table the first was lost.
 */
export function useStore<T>(store: ReadableAtom<T>, { ssr }: Options<T> = {}): T {
  const [isAlive, setAlive] = useState(ssr === undefined)
  const [, draw] = useState({})
  const drawn = store.get()
  // At once and not after the page was painted: what changes in between would be missed.
  useLayoutEffect(() => {
    setAlive(true)
    if (store.get() !== drawn) draw({})
    return store.listen(() => draw({}))
  }, [store])
  if (isAlive || ssr === undefined) return drawn
  return ssr === 'initial' ? (store.init as T) : ssr()
}
