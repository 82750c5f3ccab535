/** What has to be put right in the fields before a lead can be sent? */
import type { LeadField, LeadFieldId, LeadFields } from '../vocabulary/lead.ts'
import { cleanField } from './clean-fields.ts'

export interface FieldProblem {
  readonly field: LeadFieldId
  readonly kind: 'missing' | 'malformed' | 'too-long'
}

/** Characters, at most. */
export const mostCharacters: Readonly<Record<LeadFieldId, number>> = {
  email: 254,
  company: 200,
  name: 100,
  role: 100,
  phone: 40,
}

export function fieldProblems(fields: readonly LeadField[], typed: LeadFields): readonly FieldProblem[] {
  return fields.flatMap(({ id, isRequired }): readonly FieldProblem[] => {
    const value = cleanField(id, typed[id] ?? '')
    if (value === '') return isRequired ? [{ field: id, kind: 'missing' }] : []
    if ([...value].length > mostCharacters[id]) return [{ field: id, kind: 'too-long' }]
    return isWellFormed(id, value) ? [] : [{ field: id, kind: 'malformed' }]
  })
}

/**
 * Only what is surely wrong is refused: Japanese carriers gave out addresses with dots in a row or before the `@`, and
 * domains may be written in any script.
 */
const email =
  /^[^\s@<>()[\],;:"\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}\p{N}-]{2,}$/u

function isWellFormed(id: LeadFieldId, value: string): boolean {
  if (id === 'email') return email.test(value)
  if (id === 'phone') return /^[+\d()./ #-]+$/.test(value) && value.replace(/\D/g, '').length >= 6
  return true
}
