/** What came of a try, and may it be made again without being asked? */
import type { LeadSink, SinkOutcome } from '../vocabulary/lead.ts'
import { httpDate } from './http-date.ts'

/** What a sink has answered. */
export interface SinkAnswer {
  readonly status: number
  /** The header `Retry-After`, where the sink lets it be read. */
  readonly retryAfter: string | null
}

export interface Try {
  /** How many tries were made before this one. */
  readonly before: number
  /** Milliseconds since 1970. */
  readonly now: number
  /** At least 0 and less than 1. */
  readonly chance: number
}

/** Milliseconds before the second, third and fourth try. */
const waits = [1000, 4000, 15_000]

/** The part by which a wait is made shorter or longer, so that many who were refused at once do not return at once. */
const spread = 0.3

/** HubSpot blocks an address for a minute that asks on; whole offices share one. */
const leastHubspotWait = 10_000

/** Longer than this nobody is left waiting: the visitor is told instead. */
const mostWait = 120_000

/** A sink that answered has not taken the lead, so trying again cannot bring it twice; without an answer, it could. */
export function sinkOutcome(kind: LeadSink['kind'], answer: SinkAnswer, { before, now, chance }: Try): SinkOutcome {
  const { status, retryAfter } = answer
  if (status >= 200 && status < 300) return { kind: 'accepted' }
  const isBusy = status === 429 || (status >= 500 && status < 600)
  if (!isBusy) return status >= 400 && status < 500 ? { kind: 'rejected' } : { kind: 'unconfirmed' }
  const asked = askedWait(retryAfter, now)
  const wait = waits[before]
  if (wait === undefined || (asked ?? 0) > mostWait) return { kind: 'busy', wait: asked }
  const spreadWait = Math.round(wait * (1 - spread + 2 * spread * chance))
  const least = kind === 'hubspot' && status === 429 ? Math.round(leastHubspotWait * (1 + spread * chance)) : 0
  return { kind: 'retry', wait: Math.max(spreadWait, least, asked ?? 0) }
}

/** Seconds, or a date; `null` if there is none that can be read. */
function askedWait(header: string | null, now: number): number | null {
  if (header === null) return null
  const text = header.trim()
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const date = httpDate(text)
  return date === null ? null : Math.max(0, date - now)
}
