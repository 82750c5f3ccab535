/** Which answers contradict each other? */
import type { Facts } from '../flow/facts.ts'
import { holds } from '../flow/holds.ts'
import type { Finding, Model } from '../vocabulary/model.ts'

/** The findings that hold, by id in alphabetical order. They are put as questions, never as accusations. */
export function findingsOf(model: Model, facts: Facts): readonly Finding[] {
  return model.findings.filter(({ when }) => holds(when, facts)).toSorted((one, other) => (one.id < other.id ? -1 : 1))
}
