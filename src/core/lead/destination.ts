/** To whose server does a lead go? */
import type { LeadSink } from '../vocabulary/lead.ts'

/** The name of the server, or a mail address; `null` where it goes to no other server than that of this site. */
export function destinationOf(sink: LeadSink): string | null {
  switch (sink.kind) {
    case 'host':
      return null
    case 'hubspot':
    case 'json':
      return serverIn(sink.endpoint)
    case 'form':
      return serverIn(sink.action)
    case 'mail':
      return sink.to
  }
}

/** `https://api.example.com/leads` → `api.example.com` */
function serverIn(address: string): string | null {
  return /^https?:\/\/([^/?#]+)/.exec(address)?.[1] ?? null
}
