/** Does this condition hold for a company of which nothing but itself and its context is known? */
import type { Answered } from '../vocabulary/answer.ts'
import type { CompanyCondition } from '../vocabulary/condition.ts'

export function holdsForCompany(
  condition: CompanyCondition,
  company: Pick<Answered, 'businessModel' | 'context'>,
): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => holdsForCompany(part, company))
    case 'any':
      return condition.of.some((part) => holdsForCompany(part, company))
    case 'business-model':
      return condition.is.includes(company.businessModel)
    case 'context': {
      const given = company.context[condition.field]
      return typeof given === 'string' && condition.is.includes(given)
    }
    case 'context-allows': {
      const given = company.context[condition.field]
      return typeof given !== 'object' || given.length === 0 || given.includes(condition.includes)
    }
    default:
      // Where a model asks after answers all the same, they are not known yet: `check-model` then finds it unreachable.
      condition satisfies never
      return false
  }
}
