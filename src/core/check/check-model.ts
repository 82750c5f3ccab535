/** What is wrong with a model and its words, in sentences? */
import type { Model } from '../vocabulary/model.ts'
import { unclearChoices } from './choices.ts'
import { misplacedConcepts } from './concepts.ts'
import { withoutWayUp } from './gates.ts'
import { unknownIds } from './ids.ts'
import { misnamed } from './names.ts'
import { circles } from './prerequisites.ts'
import { badRanges } from './ranges.ts'
import { unreachable } from './reach.ts'
import { badRules } from './rule-ranges.ts'
import type { SaidByLanguage } from './said.ts'
import { strangers, unevenStages } from './strangers.ts'
import { neverTriggered } from './triggers.ts'
import { unsaid } from './words.ts'

/**
 * One sentence for each thing that is wrong, each saying where, what, and what to do; none for a sound model.
 * Whether everything can be reached is asked only once ids and numbers are right: before, the answers would only
 * repeat what is already said, and a circle of prerequisites would never end.
 */
export function checkModel(model: Model, words: SaidByLanguage): readonly string[] {
  const foundations = [
    ...unknownIds(model, words),
    ...misnamed(model),
    ...circles(model),
    ...badRanges(model),
    ...badRules(model),
  ]
  return [
    ...foundations,
    ...(foundations.length > 0 ? [] : [...unreachable(model), ...withoutWayUp(model), ...neverTriggered(model)]),
    ...misplacedConcepts(model),
    ...strangers(model, words),
    ...unsaid(model, words),
    ...unevenStages(model, words),
    ...unclearChoices(model, words),
  ]
}
