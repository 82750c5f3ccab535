/** In which words and for which period does the calculator ask? */
import { computed } from 'nanostores'
import type { Period } from '../core/vocabulary/figure.ts'
import { type BusinessModelId, businessModels } from '../model/business-models.ts'
import { $current } from './keeping.ts'
import { value } from './record.ts'
import { setNumbers } from './typed.ts'

interface Choices {
  /** How the company earns, as chosen here: the diagnosis asks for itself. */
  readonly businessModel: BusinessModelId | null
  /** The period that the rate of leaving is typed for. */
  readonly churnPeriod: Period
}

/** The business model of the assessment; `null` while none is chosen there. */
export const $ownModel = computed($current, (kept) => modelNamed(value(kept?.fields ?? {}, 'businessModel')))

/** What was chosen on the page. */
export const $choices = computed($current, (kept): Choices => {
  const { businessModel, churnPeriod } = Object(value(kept?.fields ?? {}, 'calculator'))
  return { businessModel: modelNamed(businessModel), churnPeriod: churnPeriod === 'month' ? 'month' : 'year' }
})

export function setChoices(choices: Partial<Choices>): void {
  setNumbers({ calculator: { ...$choices.get(), ...choices } })
}

/** Names the way of earning whose words are used here. */
export function chooseModel(id: string): void {
  setChoices({ businessModel: modelNamed(id) })
}

function modelNamed(found: unknown): BusinessModelId | null {
  return businessModels.find(({ id }) => id === found)?.id ?? null
}
