/** Is customer success worth it in this company's situation? */
import type { Facts } from '../flow/facts.ts'
import { holds } from '../flow/holds.ts'
import type { Model } from '../vocabulary/model.ts'

/** Id of the first case that holds; the model ends with one that always does. */
export function fitOf({ fit }: Model, facts: Facts): string {
  const found = fit.find(({ when }) => holds(when, facts))
  if (found === undefined) throw new Error('no case of the fit holds: the last one has to, whatever was answered')
  return found.id
}
