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

/** As many as there is room for, in their order: a Japanese character takes nine. Long texts have to stand back. */
export function fittingMail(entries: readonly LeadEntry[], words: LeadMailWords): readonly LeadEntry[] {
  let room = mostBody
  const fitting = new Set<LeadEntry>()
  const isText = ({ name }: LeadEntry) => name.endsWith('-text')
  for (const entry of [...entries.filter((one) => !isText(one)), ...entries.filter(isText)]) {
    const length = encodeURIComponent(lineOf(entry, words) + lineEnd).length
    if (length > room) continue
    room -= length
    fitting.add(entry)
  }
  return entries.filter((entry) => fitting.has(entry))
}

function lineOf(entry: LeadEntry, { line, labels }: LeadMailWords): string {
  return fill(line, { label: labelOf(entry, labels), value: entry.value })
}
