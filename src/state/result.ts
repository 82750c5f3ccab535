/** What follows from the answers that are shown, at every moment? Derived, never set. */
import { computed } from 'nanostores'
import { reckon, reckonWith } from '../core/roadmap/reckon.ts'
import type { Assessment } from '../core/vocabulary/answer.ts'
import type { Result } from '../core/vocabulary/result.ts'
import { $changedAt } from './assessments.ts'
import { $chosen } from './chosen.ts'
import { model } from './model.ts'
import { $opened } from './opened.ts'
import { $own } from './own.ts'

/** The answers that are shown: what was opened, or else one's own; `null` for neither. */
export const $shown = computed([$opened, $own], (opened, own) => opened?.assessment ?? own)

/** When the answers that are shown were given, in milliseconds; `null` where nobody knows. */
export const $shownAt = computed([$opened, $changedAt], (opened, changedAt) =>
  opened === null ? changedAt : opened.at,
)

/** The whole reckoning of what is shown; `null` for nothing. */
export const $result = computed($shown, (shown) => (shown === null ? null : reckon(model, shown)))

/** The ticked recommendations that the present answers still lead to; none of what was only opened. */
export const $chosenNow = computed([$opened, $result, $chosen], (opened, result, chosen) =>
  opened === null ? chosen.filter((id) => result?.recommendations.some((known) => known.id === id)) : [],
)

/** The reckoning with the ticked recommendations done; `null` where none is ticked or nothing was begun. */
export const $whatIf = computed([$shown, $chosenNow], (shown, chosen) =>
  shown === null || chosen.length === 0 ? null : reckonWith(model, shown, chosen),
)

/** The reckoning of any answers, to be set beside what is shown. */
export function resultOf(assessment: Assessment): Result {
  return reckon(model, assessment)
}
