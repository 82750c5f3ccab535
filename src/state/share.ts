/** How does what is shown travel: as a link, a code, a file, or a day in the calendar? */
import { computed } from 'nanostores'
import { answersText } from '../core/export/answers-json.ts'
import { calendarFile } from '../core/export/calendar.ts'
import { spelledCode } from '../core/share/result-code.ts'
import type { MadeFile } from '../core/vocabulary/made-file.ts'
import { newId } from './changing.ts'
import { codeOf } from './code.ts'
import { isoDayOf, monthsLater } from './days.ts'
import { $opened } from './opened.ts'
import { $shown, $shownAt } from './result.ts'

/** What follows `#` in the link that opens what is shown, never with figures; `null` while there is nothing that was read whole. */
export const $code = computed([$shown, $shownAt, $opened], (shown, at, opened) =>
  // The code of a later edition's answers would hold what was read of them, and nobody could tell that there was more.
  shown === null || opened?.isNewer === true ? null : codeOf(shown, at),
)

/** The same, spelled to be read aloud. */
export const $spelled = computed($code, (code) => (code === null ? null : spelledCode(code)))

/** The link to this page that opens the code. Call it in the browser only. */
export function linkTo(code: string): string {
  return `${location.origin}${location.pathname}#${code}`
}

/** What is shown as an answers file; `null` while there is nothing. */
export function answersFile(): MadeFile | null {
  const shown = $shown.get()
  if (shown === null) return null
  const day = isoDayOf($shownAt.get() ?? Date.now())
  const text = answersText(shown, day)
  return { name: `cs-maturity-${day}.json`, type: 'application/json', text }
}

/** When it is time to look again, in milliseconds: three months from today. */
export function againAt(): number {
  return monthsLater(Date.now(), 3)
}

/** That day for a calendar. `address`: where the diagnosis is taken; nothing of the answers is in it. */
export function againFile(words: { readonly title: string; readonly text: string }, address: string): MadeFile {
  const on = againAt()
  const compact = (day: string) => day.replaceAll('-', '')
  const from = isoDayOf(on)
  const text = calendarFile({
    uid: newId(),
    stamp: new Date().toISOString().replace(/[-:]|\.\d+/g, ''),
    from: compact(from),
    until: compact(isoDayOf(on + 86_400_000)),
    title: words.title,
    text: words.text,
    address: new URL(address, location.origin).href,
  })
  return { name: `cs-maturity-again-${from}.ics`, type: 'text/calendar', text }
}
