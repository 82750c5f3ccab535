/** What is meant by what was typed into the fields? */
import type { LeadField, LeadFieldId, LeadFields } from '../vocabulary/lead.ts'
import { cleanText } from './clean-text.ts'

/** As it will be shown and sent: one line each; what is read by machines also without full-width characters. */
export function cleanField(id: LeadFieldId, typed: string): string {
  switch (id) {
    case 'email':
      // The full stop of a Japanese keyboard between the parts of an address stands for a dot.
      return cleanText(typed.normalize('NFKC')).replace(/。/g, '.')
    case 'phone':
      return cleanText(typed.normalize('NFKC')).replace(/[ー‐‑‒–—―−]/g, '-')
    default:
      // Not NFKC: it would write some characters of people's names in another form.
      return cleanText(typed)
  }
}

/** The fields that were asked and filled in, in the order they are asked. */
export function filledFields(
  fields: readonly LeadField[],
  typed: LeadFields,
): readonly { readonly id: LeadFieldId; readonly value: string }[] {
  return fields.map(({ id }) => ({ id, value: cleanField(id, typed[id] ?? '') })).filter(({ value }) => value !== '')
}
