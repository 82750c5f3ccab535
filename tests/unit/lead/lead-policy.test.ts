/** Does the policy of the frame's pages allow exactly what the sink needs? */
import { expect, test } from 'vitest'
import type { LeadSink } from '../../../src/core/vocabulary/lead.ts'
import { leadPolicy } from '../../../src/layouts/lead-policy.ts'

const form = { kind: 'form', fields: null, fixed: [], honeypot: null } as const
const hubspot = { kind: 'hubspot', portal: '1', form: 'f', fields: {}, subscription: null } as const

test.each<[LeadSink | null, readonly string[]]>([
  [null, []],
  [{ kind: 'host' }, []],
  [{ kind: 'mail', to: 'sales@example.com' }, []],
  [{ ...hubspot, endpoint: 'https://api.hsforms.com' }, ['connect-src https://api.hsforms.com']],
  [
    { kind: 'json', endpoint: 'https://leads.example.com:8443/in?x=1', isIdempotent: false, fields: null },
    ['connect-src https://leads.example.com:8443'],
  ],
  [
    { ...form, action: 'https://go.example.com/l/1/2' },
    ['form-action https://go.example.com', "frame-src 'self' https://go.example.com"],
  ],
  // Netlify takes forms at our own pages.
  [{ ...form, action: '/embed/ja/sent/' }, ["form-action 'self'", "frame-src 'self'"]],
])('%j', (sink, directives) => {
  expect(leadPolicy(sink)).toEqual(directives)
})
