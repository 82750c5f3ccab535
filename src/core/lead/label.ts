/** What is an entry of a lead called to the visitor? */
import { fill } from '../text/fill.ts'
import type { LeadEntry, LeadEntryName, LeadLabels } from '../vocabulary/lead.ts'

export function labelOf({ kind, name }: LeadEntry, labels: LeadLabels): string {
  return kind === 'ours' ? labels.ours[name as LeadEntryName] : fill(labels[kind], { name })
}
