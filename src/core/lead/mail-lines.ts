/** Which entries fit into a link that opens a mail, and how do they stand there? */
import { fill } from '../text/fill.ts'
import type { LeadEntry, LeadMailWords } from '../vocabulary/lead.ts'
import { labelOf } from './label.ts'

/** Encoded characters of a body that every mail program takes. */
const mostBody = 1800

const lineEnd = '\r\n'

export function mailText(entries: readonly LeadEntry[], words: LeadMailWords): string {
  return entries.map((entry) => lineOf(entry, words)).join(lineEnd)
}

/** In their order, as many as there is room for: a Japanese character takes nine. */
export function fittingMail(entries: readonly LeadEntry[], words: LeadMailWords): readonly LeadEntry[] {
  let room = mostBody
  return entries.filter((entry) => {
    const length = encodeURIComponent(lineOf(entry, words) + lineEnd).length
    if (length > room) return false
    room -= length
    return true
  })
}

function lineOf(entry: LeadEntry, { line, labels }: LeadMailWords): string {
  return fill(line, { label: labelOf(entry, labels), value: entry.value })
}
