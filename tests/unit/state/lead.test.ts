/** Is a lead sent once for each press, tried again only where it may be, and kept nowhere? */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { leadEntries } from '../../../src/core/lead/lead-entries.ts'
import type { Told } from '../../../src/core/vocabulary/embedded.ts'
import type { LeadSink } from '../../../src/core/vocabulary/lead.ts'
import { facts, given, mail } from '../lead/leads.ts'

const json: LeadSink = {
  kind: 'json',
  endpoint: 'https://leads.example.com/in',
  isIdempotent: true,
  fields: { email: 'email' },
}

type Answer = { readonly status: number; readonly headers?: Record<string, string> } | 'no network' | 'no answer'

/** A page newly opened, and a server that gives these answers, one after another. */
async function openPage(...answers: readonly Answer[]) {
  vi.resetModules()
  const state = await import('../../../src/state/lead.ts')
  const around = await import('../../../src/state/surroundings.ts')
  const requests: { readonly address: string; readonly init: RequestInit }[] = []
  const left = [...answers]
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    requests.push({ address, init })
    const answer = left.shift()
    if (answer === undefined) throw new Error('one request too many')
    if (answer === 'no network') return Promise.reject(new TypeError('Failed to fetch'))
    if (answer === 'no answer') {
      return new Promise((_, reject) => {
        init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))
      })
    }
    return Promise.resolve(new Response(null, answer))
  })
  const told: Told[] = []
  around.onTold((one) => told.push(one))
  const shown: string[] = []
  state.$lead.subscribe((now) => {
    shown.push(now.kind === 'waiting' ? `waiting ${now.seconds}` : now.kind)
  })
  const send = (sink: LeadSink = json) =>
    state.sendLead(leadEntries(given, { ...facts, key: state.$leadKey.get() }), sink, mail)
  const events = () => told.flatMap((one) => (one.kind === 'event' ? [one.event] : []))
  const keys = () => requests.map(({ init }) => new Headers(init.headers).get('Idempotency-Key'))
  return { ...state, ...around, requests, told, shown, send, events, keys }
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_795_165_200_000 })
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('one request for each press', () => {
  test('pressed twice and once by Enter', async () => {
    const page = await openPage({ status: 200 })
    await Promise.all([page.send(), page.send(), page.send()])
    expect(page.requests).toHaveLength(1)
    expect(page.shown).toEqual(['idle', 'sending', 'accepted'])
    expect(page.events()).toEqual([{ name: 'lead-submit' }, { name: 'lead-ok' }])
  })

  test('not once more while it waits, nor after it was taken', async () => {
    const page = await openPage({ status: 503 }, { status: 200 })
    const sent = page.send()
    await vi.advanceTimersByTimeAsync(500)
    await page.send()
    expect(page.requests).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(500)
    await sent
    await page.send()
    expect(page.requests).toHaveLength(2)
    expect(page.shown).toEqual(['idle', 'sending', 'waiting 1', 'sending', 'accepted'])
  })
})

test('the request is the one that was reckoned, without cookies, and goes on though the frame is closed', async () => {
  const page = await openPage({ status: 204 })
  page.openLead()
  await page.send()
  const [request] = page.requests
  expect(request?.address).toBe('https://leads.example.com/in')
  expect(request?.init).toMatchObject({
    method: 'POST',
    body: '{"email":"hana@akari.example.com"}',
    credentials: 'omit',
    keepalive: true,
  })
  expect(request?.init.headers).toEqual({
    'Content-Type': 'application/json',
    'Idempotency-Key': page.$leadKey.get(),
  })
})

describe('what came of it', () => {
  test.each([400, 403, 404, 422])('%i: refused, and not tried again', async (status) => {
    const page = await openPage({ status })
    await page.send()
    await vi.advanceTimersByTimeAsync(600_000)
    expect(page.requests).toHaveLength(1)
    expect(page.$lead.get()).toEqual({ kind: 'rejected' })
    expect(page.events().at(-1)).toEqual({ name: 'lead-error', code: 'rejected' })
  })

  test('429 with Retry-After: left alone as long as asked', async () => {
    const page = await openPage({ status: 429, headers: { 'Retry-After': '20' } }, { status: 200 })
    const sent = page.send()
    await vi.advanceTimersByTimeAsync(19_999)
    expect(page.requests).toHaveLength(1)
    expect(page.$lead.get()).toEqual({ kind: 'waiting', seconds: 20 })
    await vi.advanceTimersByTimeAsync(1)
    await sent
    expect(page.requests).toHaveLength(2)
    expect(page.$lead.get()).toEqual({ kind: 'accepted', isTest: false })
  })

  test('429 that asks for longer than two minutes: the visitor is told', async () => {
    const page = await openPage({ status: 429, headers: { 'Retry-After': '600' } })
    await page.send()
    expect(page.$lead.get()).toEqual({ kind: 'busy', minutes: 10 })
    expect(page.events().at(-1)).toEqual({ name: 'lead-error', code: 'busy' })
  })

  test('500 again and again: tried after 1, 4 and 15 seconds, then the visitor decides', async () => {
    const page = await openPage({ status: 500 }, { status: 500 }, { status: 502 }, { status: 503 })
    const sent = page.send()
    await vi.advanceTimersByTimeAsync(20_000)
    await sent
    expect(page.requests).toHaveLength(4)
    expect(page.shown).toEqual([
      'idle',
      'sending',
      'waiting 1',
      'sending',
      'waiting 4',
      'sending',
      'waiting 15',
      'sending',
      'busy',
    ])
    expect(page.$lead.get()).toEqual({ kind: 'busy', minutes: null })
    expect(page.events().map(({ name }) => name)).toEqual(['lead-submit', 'lead-error'])
  })

  test('HubSpot is left alone for ten seconds after 429', async () => {
    const page = await openPage({ status: 429 }, { status: 200 })
    const hubspot: LeadSink = {
      kind: 'hubspot',
      portal: '1',
      form: 'f',
      endpoint: 'https://api.hsforms.com',
      fields: { email: 'email' },
      subscription: null,
    }
    const sent = page.send(hubspot)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(page.requests).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1500)
    await sent
    expect(page.requests).toHaveLength(2)
  })

  test('no answer within ten seconds: not confirmed, and not tried again', async () => {
    const page = await openPage('no answer')
    const sent = page.send()
    await vi.advanceTimersByTimeAsync(9_999)
    expect(page.$lead.get()).toEqual({ kind: 'sending' })
    await vi.advanceTimersByTimeAsync(1)
    await sent
    expect(page.$lead.get()).toEqual({ kind: 'unconfirmed', isOffline: false })
    await vi.advanceTimersByTimeAsync(600_000)
    expect(page.requests).toHaveLength(1)
    expect(page.events().at(-1)).toEqual({ name: 'lead-error', code: 'unconfirmed' })
  })

  test('no network: not confirmed, and not tried again', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const page = await openPage('no network')
    await page.send()
    expect(page.$lead.get()).toEqual({ kind: 'unconfirmed', isOffline: true })
    await vi.advanceTimersByTimeAsync(600_000)
    expect(page.requests).toHaveLength(1)
  })
})

describe('the key', () => {
  test('is 128 bits by chance, there from the first showing on, and another for another page', async () => {
    const [page, other] = [await openPage(), await openPage()]
    page.openLead()
    other.openLead()
    expect(page.$leadKey.get()).toMatch(/^[0-9a-f]{32}$/)
    expect(other.$leadKey.get()).not.toBe(page.$leadKey.get())
  })

  test('is the same for every try, by itself or by hand', async () => {
    const page = await openPage({ status: 500 }, 'no network', { status: 200 })
    page.openLead()
    const first = page.send()
    await vi.advanceTimersByTimeAsync(1000)
    await first
    page.openLead()
    await page.send()
    const key = page.$leadKey.get()
    expect(page.keys()).toEqual([key, key, key])
  })

  test('is a new one for what is put right after it was refused', async () => {
    const page = await openPage({ status: 400 }, { status: 200 })
    page.openLead()
    await page.send()
    await page.send()
    expect(new Set(page.keys()).size).toBe(2)
  })
})

describe('other sinks', () => {
  test('the page around the frame receives the entries and says what came of them', async () => {
    const page = await openPage()
    page.onTold((one) => {
      if (one.kind === 'lead') one.answer('accepted')
    })
    await page.send({ kind: 'host' })
    expect(page.requests).toEqual([])
    expect(page.told).toContainEqual(
      expect.objectContaining({ kind: 'lead', entries: expect.objectContaining({ email: 'hana@akari.example.com' }) }),
    )
    expect(page.$lead.get()).toEqual({ kind: 'accepted', isTest: false })
  })

  test('a page around the frame that says nothing leaves it not confirmed', async () => {
    const page = await openPage()
    const sent = page.send({ kind: 'host' })
    await vi.advanceTimersByTimeAsync(8000)
    await sent
    expect(page.$lead.get()).toEqual({ kind: 'unconfirmed', isOffline: false })
  })

  test('a mail is only written, and never confirmed; it can be written again', async () => {
    const page = await openPage()
    const sink: LeadSink = { kind: 'mail', to: 'sales@example.com' }
    await page.send(sink)
    await page.send(sink)
    expect(page.$lead.get()).toMatchObject({ kind: 'written', href: expect.stringMatching(/^mailto:sales@/) })
    expect(page.events()).toEqual([
      { name: 'lead-submit' },
      { name: 'lead-error', code: 'unconfirmed' },
      { name: 'lead-submit' },
      { name: 'lead-error', code: 'unconfirmed' },
    ])
  })
})

test('as a try-out nothing is sent, to nobody', async () => {
  const page = await openPage()
  page.$surroundings.set({ ...page.$surroundings.get(), isTest: true })
  await page.send()
  expect(page.requests).toEqual([])
  expect(page.told.filter(({ kind }) => kind === 'lead')).toEqual([])
  expect(page.$lead.get()).toEqual({ kind: 'accepted', isTest: true })
  expect(page.events()).toEqual([{ name: 'lead-submit' }, { name: 'lead-ok' }])
})

describe('the step', () => {
  test('is said to be seen once', async () => {
    const page = await openPage()
    page.openLead()()
    page.openLead()
    expect(page.events()).toEqual([{ name: 'lead-view' }])
  })

  test('is quick for three seconds since it was first shown', async () => {
    const page = await openPage()
    page.openLead()()
    await vi.advanceTimersByTimeAsync(1000)
    const stop = page.openLead()
    await vi.advanceTimersByTimeAsync(1999)
    expect(page.$isQuick.get()).toBe(true)
    await vi.advanceTimersByTimeAsync(1)
    expect(page.$isQuick.get()).toBe(false)
    stop()
    page.openLead()
    expect(page.$isQuick.get()).toBe(false)
  })
})

test('nothing is written down: no storage, no address, no console', async () => {
  const touched: string[] = []
  const forbidden = (name: string) =>
    new Proxy({}, { get: (_, key) => touched.push(`${name}.${String(key)}`), set: () => touched.push(name) > 0 })
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'history', 'location', 'document']) {
    vi.stubGlobal(name, forbidden(name))
  }
  const said = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) => vi.spyOn(console, level))
  const page = await openPage({ status: 500 }, 'no network', { status: 200 })
  page.openLead()
  const first = page.send()
  await vi.advanceTimersByTimeAsync(1000)
  await first
  await page.send()
  expect(touched).toEqual([])
  for (const one of said) expect(one).not.toHaveBeenCalled()
})

describe('another assessment', () => {
  async function openBegun(...answers: readonly Answer[]) {
    const window: { name: string; parent?: unknown } = { name: '' }
    vi.stubGlobal('window', Object.assign(window, { parent: window }))
    const page = await openPage(...answers)
    const { begin } = await import('../../../src/state/assessments.ts')
    const { forgetEverything } = await import('../../../src/state/keeping.ts')
    begin('quick')
    return { ...page, begin, forgetEverything }
  }
  const toMail: LeadSink = { kind: 'mail', to: 'leads@example.com' }

  test('begun or all deleted: nothing of the lead is shown any more, and the next is another lead', async () => {
    for (const how of ['begin', 'forget'] as const) {
      const page = await openBegun()
      page.openLead()
      await page.send(toMail)
      const key = page.$leadKey.get()
      expect(page.$lead.get().kind).toBe('written')
      expect(page.$sent.get()).not.toEqual([])
      if (how === 'begin') page.begin('quick')
      else page.forgetEverything()
      expect([page.$lead.get(), page.$sent.get()]).toEqual([{ kind: 'idle' }, []])
      page.openLead()
      expect(page.$leadKey.get()).not.toBe(key)
    }
  })

  test('a lead on its way goes on, and what came of it is still said', async () => {
    const page = await openBegun({ status: 200 })
    const sent = page.send()
    page.begin('quick')
    expect(page.$lead.get().kind).toBe('sending')
    await sent
    expect(page.$lead.get()).toEqual({ kind: 'accepted', isTest: false })
  })

  test('a changed answer is no other assessment', async () => {
    const page = await openBegun({ status: 200 })
    const { setTrack } = await import('../../../src/state/assessments.ts')
    await page.send()
    setTrack('full')
    expect(page.$lead.get().kind).toBe('accepted')
  })
})
