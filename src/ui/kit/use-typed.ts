/** What stands in a field whose value is kept elsewhere, and comes back from there a moment later? */
import { useEffect, useState } from 'preact/hooks'

/**
 * The text to show, and what to call with each new one. What is being typed stays as it is typed until the kept value is
 * changed from elsewhere: by a slider, or in another tab. `kept`: what is shown then. `meantBy`: the value of a text.
 */
export function useTyped<T>(
  kept: string,
  value: T,
  meantBy: (text: string) => T,
): readonly [string, (text: string) => void] {
  const [entry, setEntry] = useState({ text: kept, meant: value, before: value })
  // The store tells of its change in a later task: until then, what was there before is no change from elsewhere.
  const isOurs = value === entry.meant || value === entry.before
  useEffect(() => {
    // Once it has come back, a return to what was there before is a change from elsewhere.
    setEntry((now) => (value === now.meant && value !== now.before ? { ...now, before: value } : now))
  }, [value])
  return [isOurs ? entry.text : kept, (text) => setEntry({ text, meant: meantBy(text), before: value })]
}
