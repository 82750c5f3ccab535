/** Is the visitor told to whose server a lead goes? */
import { expect, test } from 'vitest'
import { destinationOf } from '../../../src/core/lead/destination.ts'
import type { LeadSink } from '../../../src/core/vocabulary/lead.ts'

const form = { kind: 'form', fields: null, fixed: [], honeypot: null } as const

test.each<[LeadSink, string | null]>([
  [{ kind: 'host' }, null],
  [{ kind: 'mail', to: 'sales@example.com' }, 'sales@example.com'],
  [
    { kind: 'json', endpoint: 'https://leads.example.com:8443/in', isIdempotent: false, fields: null },
    'leads.example.com:8443',
  ],
  [{ ...form, action: 'https://go.example.com/l/1?x=1' }, 'go.example.com'],
  [{ ...form, action: '/embed/ja/sent/' }, null],
])('%j goes to %s', (sink, destination) => {
  expect(destinationOf(sink)).toBe(destination)
})
