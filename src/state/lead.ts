/** What becomes of a lead that the visitor sends? Nothing of it is kept anywhere. */
import { atom } from 'nanostores'
import { type SinkAnswer, sinkOutcome } from '../core/lead/sink-outcome.ts'
import { sinkRequest } from '../core/lead/sink-request.ts'
import type { LeadAnswer } from '../core/vocabulary/embedded.ts'
import type { LeadEntry, LeadMailWords, LeadSink, SinkRequest } from '../core/vocabulary/lead.ts'
import { postForm } from './form-post.ts'
import { $current } from './keeping.ts'
import { $surroundings, giveLead, tell } from './surroundings.ts'

export type LeadState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  /** Refused for now; tried again by itself after so many seconds. */
  | { readonly kind: 'waiting'; readonly seconds: number }
  /** As a try-out: nothing was sent. */
  | { readonly kind: 'accepted'; readonly isTest: boolean }
  | { readonly kind: 'unconfirmed'; readonly isOffline: boolean }
  | { readonly kind: 'rejected' }
  /** `minutes`: how long the sink asked to be left alone, if it did. */
  | { readonly kind: 'busy'; readonly minutes: number | null }
  /** A mail is ready; whether the visitor sends it is not known here. */
  | { readonly kind: 'written'; readonly href: string; readonly text: string; readonly isCut: boolean }

export const $lead = atom<LeadState>({ kind: 'idle' })

/** What was sent last, as it was sent; empty before. In this page's memory only. */
export const $sent = atom<readonly LeadEntry[]>([])

/** The same for every try of one lead, so that a sink that looks at it takes it once. */
export const $leadKey = atom('')

/** Whether less time has passed than a person needs to fill in the step. */
export const $isQuick = atom(true)

/** Milliseconds. */
const leastTime = 3000
const mostWait = 10_000

/** When the step was first shown, in milliseconds since 1970; `null` before that. */
let shownAt: number | null = null

// A lead belongs to one assessment: with another begun, or all of it deleted, nothing of it is shown to anybody.
$current.listen((now, before) => {
  const { kind } = $lead.get()
  if (now?.id === before?.id || kind === 'sending' || kind === 'waiting') return
  shownAt = null
  $lead.set({ kind: 'idle' })
  $sent.set([])
  $leadKey.set('')
})

/** To be called once the step is shown; returns how to stop. */
export function openLead(): () => void {
  if ($leadKey.get() === '') $leadKey.set(newKey())
  if (shownAt === null) tell({ kind: 'event', event: { name: 'lead-view' } })
  shownAt ??= Date.now()
  const left = shownAt + leastTime - Date.now()
  $isQuick.set(left > 0)
  const timer = setTimeout(() => $isQuick.set(false), Math.max(0, left))
  return () => clearTimeout(timer)
}

/** The moment of a tick, for the record of it. */
export function leadTime(): string {
  return new Date().toISOString()
}

/** Whether a lead is on its way, or has arrived: then pressing again sends nothing. */
export function isLeadGone({ kind }: LeadState): boolean {
  return kind === 'sending' || kind === 'waiting' || kind === 'accepted'
}

/** Sends exactly these entries, as far as the sink takes them; once, however often it is pressed. */
export async function sendLead(entries: readonly LeadEntry[], sink: LeadSink, mail: LeadMailWords): Promise<void> {
  if (isLeadGone($lead.get())) return
  $sent.set(entries)
  $lead.set({ kind: 'sending' })
  tell({ kind: 'event', event: { name: 'lead-submit' } })
  const end = $surroundings.get().isTest
    ? ({ kind: 'accepted', isTest: true } as const)
    : await carried(sinkRequest(entries, sink, mail), sink.kind)
  // What was refused is over: put right, it is another lead.
  if (end.kind === 'rejected') $leadKey.set(newKey())
  $lead.set(end)
  tell({ kind: 'event', event: eventOf(end) })
}

type LeadEnd = Exclude<LeadState, { readonly kind: 'idle' | 'sending' | 'waiting' }>

async function carried(request: SinkRequest, kind: LeadSink['kind']): Promise<LeadEnd> {
  switch (request.kind) {
    case 'host':
      return endOf(await giveLead(request.entries))
    case 'form':
      return endOf(await postForm(request))
    case 'mail':
      return { ...request, kind: 'written' }
    case 'fetch':
      return fetched(request, kind)
  }
}

type FetchRequest = Extract<SinkRequest, { readonly kind: 'fetch' }>

async function fetched(request: FetchRequest, kind: LeadSink['kind']): Promise<LeadEnd> {
  for (let before = 0; ; before += 1) {
    const answer = await answerTo(request)
    if (answer === null) return endOf('unconfirmed')
    const outcome = sinkOutcome(kind, answer, { before, now: Date.now(), chance: Math.random() })
    if (outcome.kind === 'busy') {
      return { kind: 'busy', minutes: outcome.wait === null ? null : Math.max(1, Math.ceil(outcome.wait / 60_000)) }
    }
    if (outcome.kind !== 'retry') return endOf(outcome.kind)
    const { wait } = outcome
    $lead.set({ kind: 'waiting', seconds: Math.max(1, Math.round(wait / 1000)) })
    await new Promise((resolve) => setTimeout(resolve, wait))
    $lead.set({ kind: 'sending' })
  }
}

/** `null` where no answer came, or none that may be read: whether the lead arrived is then unknown. */
async function answerTo({ address, method, headers, body }: FetchRequest): Promise<SinkAnswer | null> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), mostWait)
  try {
    const answer = await fetch(address, {
      method,
      headers,
      body,
      credentials: 'omit',
      cache: 'no-store',
      // Goes on though the frame is closed: the visitor has pressed the button.
      keepalive: true,
      signal: stop.signal,
    })
    return { status: answer.status, retryAfter: answer.headers.get('Retry-After') }
  } catch {
    // Time-out, no network, a blocker, or no leave to read the answer: from here they look the same.
    return null
  } finally {
    clearTimeout(timer)
  }
}

function endOf(answer: LeadAnswer): LeadEnd {
  if (answer === 'accepted') return { kind: 'accepted', isTest: false }
  if (answer === 'rejected') return { kind: 'rejected' }
  return { kind: 'unconfirmed', isOffline: navigator.onLine === false }
}

function eventOf({ kind }: LeadEnd): { readonly name: 'lead-ok' } | LeadError {
  if (kind === 'accepted') return { name: 'lead-ok' }
  return { name: 'lead-error', code: kind === 'written' ? 'unconfirmed' : kind }
}

interface LeadError {
  readonly name: 'lead-error'
  readonly code: 'rejected' | 'unconfirmed' | 'busy'
}

/** 128 bits by chance. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
