/** What follows from the answers on this device, at every moment? Derived, never set. */
import { computed } from 'nanostores'
import { reckon, reckonWith } from '../core/roadmap/reckon.ts'
import { $assessment, $chosen, model } from './assessments.ts'

/** The whole reckoning; `null` before anything was begun. */
export const $result = computed($assessment, (assessment) => (assessment === null ? null : reckon(model, assessment)))

/** The ticked recommendations that the present answers still lead to. */
export const $chosenNow = computed([$result, $chosen], (result, chosen) =>
  chosen.filter((id) => result?.recommendations.some((known) => known.id === id)),
)

/** The reckoning with the ticked recommendations done; `null` where none is ticked or nothing was begun. */
export const $whatIf = computed([$assessment, $chosenNow], (assessment, chosen) =>
  assessment === null || chosen.length === 0 ? null : reckonWith(model, assessment, chosen),
)
