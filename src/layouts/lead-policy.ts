/** What must the content security policy of the frame's pages allow besides, so that a lead can leave? */
import type { LeadSink } from '../core/vocabulary/lead.ts'

type Directive = `${'connect-src' | 'form-action' | 'frame-src'} ${string}`

/** Directives with what they gain; Astro joins each to the one that all pages have. */
export function leadPolicy(sink: LeadSink | null): readonly Directive[] {
  if (sink === null) return []
  switch (sink.kind) {
    case 'host':
    case 'mail':
      return []
    case 'hubspot':
    case 'json':
      return [`connect-src ${originOf(sink.endpoint)}`]
    case 'form': {
      const origin = originOf(sink.action)
      // The hidden frame shows what the service answers, and then our own page.
      return [`form-action ${origin}`, `frame-src 'self'${origin === "'self'" ? '' : ` ${origin}`}`]
    }
  }
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : "'self'"
}
