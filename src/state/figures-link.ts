/** Do figures go along in the link, because the person ticked it? Fetched with what shares. */
import { atom, computed } from 'nanostores'
import { figureExtensions } from '../core/share/figure-extensions.ts'
import type { Assessment } from '../core/vocabulary/answer.ts'
import { registry } from '../model/registry.ts'
import { hasFigures } from './assessments.ts'
import { codeOf } from './code.ts'
import { $current } from './keeping.ts'
import { $opened } from './opened.ts'
import { $shown, $shownAt } from './result.ts'
import { $code } from './share.ts'

/** Whether there are figures to ask about. */
export const $hasFigures = computed($shown, (shown) => shown !== null && hasFigures(shown))

/** What is shown, as what it is and not as what it says: an opened thing, or the id of one's own. */
const $subject = computed([$opened, $current], (opened, current) => opened ?? current?.id ?? null)

/** What the person ticked for; `null` for nothing. */
const $tickedFor = atom<ReturnType<typeof $subject.get>>(null)

/** Whether figures go along. Ticked for one thing, it is not ticked for another that is shown later. */
export const $figuresGo = computed(
  [$hasFigures, $subject, $tickedFor],
  (isAsked, subject, ticked) => isAsked && ticked !== null && ticked === subject,
)

export function letFiguresGo(isTicked: boolean): void {
  $tickedFor.set(isTicked ? $subject.get() : null)
}

/** What follows `#` in the link that is copied and sent: with figures if they go along. `null` as `$code` is. */
export const $codeToSend = computed([$code, $figuresGo, $shown, $shownAt], (code, figuresGo, shown, at) =>
  code === null || shown === null || !figuresGo ? code : codeWithFigures(shown, at),
)

/** The same answers with everything about figures. */
function codeWithFigures(assessment: Assessment, at: number | null): string {
  return codeOf(assessment, at, figureExtensions(registry, assessment))
}
