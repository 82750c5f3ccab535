/** Does a lead arrive once at a real server, or does the visitor know that it did not? And does nothing else leave? */

import { words } from '../../src/words/words.ts'
import { heardOn, heardUntil, mainHeading } from '../embed/host.ts'
import type { Visitor } from '../embed/person.ts'
import { quick } from '../journeys/answered.ts'
import { codeOf } from '../journeys/codes.ts'
import { reportIn } from '../journeys/reckoned.ts'
import { addressesOf, expect, fillIn, type Page, said, send, testOf, toEnd, toResult } from './lead.ts'
import type { LeadSite } from './site.ts'
import { theirOrigin } from './sites.ts'

const test = testOf('json')
const { result } = words.ja.frame

/** To the step, which here stands after the result. */
async function toStep(page: Page, site: LeadSite, attributes = ''): Promise<Visitor> {
  const visitor = await toResult(page, site, attributes)
  await visitor.frame.getByRole('button', { name: result.leadGo }).click()
  await expect(visitor.frame.getByRole('textbox', { name: said.fields.email.label })).toBeVisible()
  return visitor
}

/** What the table says that will be sent, value by value. */
const shownRecord = (visitor: Visitor) => visitor.frame.getByRole('table').locator('td').allInnerTexts()

/** The result opens whatever became of the lead. */
async function seesResult(visitor: Visitor): Promise<void> {
  const ways = [said.onward.after, said.without.after, said.meanwhile.after]
  await visitor.frame
    .getByRole('button', { name: new RegExp(`^(${ways.join('|')})$`) })
    .last()
    .click()
  await expect(mainHeading(visitor.frame)).toHaveText(reportIn('ja', quick).headline.title)
}

test('200: exactly what was shown arrives, once, though it is pressed twice', async ({ page, site, context }) => {
  const addresses = addressesOf(context)
  const visitor = await toStep(page, site)
  await fillIn(visitor, '　ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｃｏ．ｊｐ ')
  const shown = await shownRecord(visitor)
  await send(visitor).dblclick()
  await expect(mainHeading(visitor.frame)).toHaveText(said.status.accepted.heading)
  expect(site.received).toHaveLength(1)
  const [lead] = site.received
  const sent = JSON.parse(lead?.body ?? '{}') as Readonly<Record<string, string>>
  expect(Object.values(sent)).toEqual(shown.filter((value) => value !== lead?.headers['idempotency-key']))
  expect(sent).toMatchObject({
    email: 'hanako@example.co.jp',
    company: 'あかり株式会社',
    level: String(reportIn('ja', quick).level),
    consent: 'yes',
    marketing: 'no',
    'page-title': 'よその会社のページ',
    utm_source: 'mail',
  })
  expect(Object.keys(sent)).not.toContain('link')
  expect(Object.keys(sent)).not.toContain('gclid')
  expect(lead?.headers['idempotency-key']).toMatch(/^[\da-f]{32}$/)
  // Nothing of the lead, the answers or the result in any address or event.
  const heard = await heardUntil(page, 'lead-ok')
  const pushed = await page.evaluate(() => window.dataLayer)
  const told = JSON.stringify([heard, pushed, addresses]) + decodeURIComponent(addresses.join(' '))
  for (const secret of ['hanako', 'あかり', codeOf(quick).slice(3), '"level"', '"score"'])
    expect(told).not.toContain(secret)
  expect(heard.filter(({ name }) => name.startsWith('lead')).map(({ name }) => name)).toEqual([
    'lead-view',
    'lead-submit',
    'lead-ok',
  ])
  await seesResult(visitor)
  await expect(visitor.frame.getByText(result.leadSent)).toBeVisible()
})

test('the link to the full result goes along only with its own tick, and marketing only with its own', async ({
  page,
  site,
}) => {
  const visitor = await toStep(page, site, 'consent="marketing"')
  await fillIn(visitor)
  await visitor.frame.getByRole('checkbox', { name: said.more.link }).check()
  await send(visitor).click()
  await expect(mainHeading(visitor.frame)).toHaveText(said.status.accepted.heading)
  const sent = JSON.parse(site.received[0]?.body ?? '{}') as Readonly<Record<string, string>>
  expect(sent['link']).toMatch(new RegExp(`^${site.app}/ja/results/#r1\\.`))
  expect(sent['marketing']).toBe('no')
  expect(sent['gclid']).toBe('click')
})

test('nothing is sent without an address and consent, and it is said where', async ({ page, site }) => {
  const visitor = await toStep(page, site)
  await send(visitor).click()
  await expect(visitor.frame.getByRole('alert').first()).toBeFocused()
  await expect(visitor.frame.getByRole('link', { name: said.fields.email.missing })).toBeVisible()
  await expect(visitor.frame.getByRole('link', { name: said.consent.missing })).toBeVisible()
  const inside = () => visitor.frame.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight)
  await expect.poll(inside).toBe(0)
  await visitor.frame.getByRole('link', { name: said.fields.email.missing }).click()
  await expect(visitor.frame.getByRole('textbox', { name: said.fields.email.label })).toBeFocused()
  expect(site.received).toEqual([])
  await seesResult(visitor)
})

test('400: it was refused, is not tried again by itself, and can be put right', async ({ page, site }) => {
  site.answers.push({ status: 400 })
  const visitor = await toStep(page, site)
  await fillIn(visitor)
  await send(visitor).click()
  await expect(visitor.frame.getByText(said.status.rejected)).toBeVisible()
  expect(site.received).toHaveLength(1)
  await visitor.frame.getByRole('button', { name: said.again }).click()
  await expect(mainHeading(visitor.frame)).toHaveText(said.status.accepted.heading)
  expect(site.received).toHaveLength(2)
  // What was refused under one key is another lead once it is put right.
  const [first, second] = site.received.map(({ headers }) => headers['idempotency-key'])
  expect(first).not.toBe(second)
})

test('429 with Retry-After: it waits as long as it was asked to, and arrives once', async ({ page, site }) => {
  site.answers.push({ status: 429, headers: { 'retry-after': '3' } })
  const visitor = await toStep(page, site)
  await fillIn(visitor)
  const began = Date.now()
  await send(visitor).click()
  await expect(visitor.frame.getByText(said.status.waiting.replace('{seconds}', '3'))).toBeVisible()
  await expect(mainHeading(visitor.frame)).toHaveText(said.status.accepted.heading, { timeout: 15_000 })
  // Not a measure of speed: sooner than asked would be a breach.
  expect(Date.now() - began).toBeGreaterThanOrEqual(3000)
  expect(site.received).toHaveLength(2)
  expect(new Set(site.received.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
})

test('500 and then 200: it is tried again by itself, under the same key', async ({ page, site }) => {
  site.answers.push({ status: 500 })
  const visitor = await toStep(page, site)
  await fillIn(visitor)
  await send(visitor).click()
  await expect(mainHeading(visitor.frame)).toHaveText(said.status.accepted.heading, { timeout: 15_000 })
  expect(new Set(site.received.map(({ headers, body }) => `${headers['idempotency-key']} ${body}`)).size).toBe(1)
  expect(site.received).toHaveLength(2)
})

test('500 for ever: after three more tries the visitor is told, and sees the result', async ({ page, site }) => {
  test.setTimeout(90_000)
  site.answers.push({ status: 500 }, { status: 503 }, { status: 500 }, { status: 500 })
  const visitor = await toStep(page, site)
  await fillIn(visitor)
  await send(visitor).click()
  await expect(visitor.frame.getByText(said.status.busy)).toBeVisible({ timeout: 45_000 })
  expect(site.received).toHaveLength(4)
  const errors = async () => (await heardOn(page)).filter(({ name }) => name === 'lead-error')
  await expect.poll(errors).toMatchObject([{ detail: { code: 'busy' } }])
  await seesResult(visitor)
})

test('no answer at all: after ten seconds it is said that nobody knows, and the visitor decides', async ({
  page,
  site,
}) => {
  site.answers.push('nothing')
  const visitor = await toStep(page, site)
  await fillIn(visitor)
  await send(visitor).click()
  await expect(visitor.frame.getByText(said.status.sending)).toBeVisible()
  await expect(visitor.frame.getByText(said.status.unconfirmed)).toBeVisible({ timeout: 20_000 })
  expect(site.received).toHaveLength(1)
  await visitor.frame.getByRole('button', { name: said.again }).click()
  await expect(mainHeading(visitor.frame)).toHaveText(said.status.accepted.heading)
  // The second try says by its key that it is the same lead.
  expect(new Set(site.received.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
})

for (const [name, answer] of [
  ['a connection that breaks off', 'gone'],
  ['a server that does not let us read its answers', 'no-cors'],
] as const) {
  test(`${name}: nobody knows, it is said, and nothing is tried again by itself`, async ({ page, site, context }) => {
    // What the page asks for: a browser may say it again by itself on a connection that broke off before any answer.
    const asked: string[] = []
    context.on('request', (request) => {
      if (request.method() === 'POST') asked.push(request.url())
    })
    site.answers.push(answer, answer)
    const visitor = await toStep(page, site)
    await fillIn(visitor)
    await send(visitor).click()
    await expect(visitor.frame.getByText(said.status.unconfirmed)).toBeVisible()
    await page.waitForTimeout(1500)
    expect(asked).toEqual([`${theirOrigin('json')}/sink`])
    // However often it came, it says of itself that it is one.
    expect(new Set(site.received.map(({ headers }) => headers['idempotency-key'])).size).toBeLessThanOrEqual(1)
    await seesResult(visitor)
  })
}

test('the result can be seen while a lead is on its way', async ({ page, site }) => {
  site.answers.push({ status: 429, headers: { 'retry-after': '2' } })
  const visitor = await toStep(page, site)
  await fillIn(visitor)
  await send(visitor).click()
  await expect(visitor.frame.getByText(said.status.waiting.replace('{seconds}', '2'))).toBeVisible()
  await seesResult(visitor)
  await expect(visitor.frame.getByText(result.leadSent)).toBeVisible({ timeout: 15_000 })
  expect(site.received).toHaveLength(2)
})

test('a try-out sends nothing', async ({ page, site }) => {
  const visitor = await toEnd(page, site, 'test')
  await visitor.frame.getByRole('button', { name: result.leadGo }).click()
  await fillIn(visitor)
  await send(visitor).click()
  await expect(mainHeading(visitor.frame)).toHaveText(said.status.test.heading)
  expect(site.received).toEqual([])
  expect((await heardOn(page)).every(({ detail }) => detail['test'] === true)).toBe(true)
})

test('a page may want no leads: then there is no step', async ({ page, site }) => {
  const visitor = await toResult(page, site, 'lead="off"')
  await expect(mainHeading(visitor.frame)).toHaveText(reportIn('ja', quick).headline.title)
  await expect(visitor.frame.getByRole('button', { name: result.leadGo })).toHaveCount(0)
})

test.describe('the call to action', () => {
  test.use({
    mayComplain: [/request to another origin: https:\/\/www\.example\.com\/talk\?utm_source=mail$/],
  })

  test('the call to action carries the campaign, and says nothing of the level', async ({ page, site }) => {
    const visitor = await toResult(page, site)
    const level = reportIn('ja', quick).level
    const call = visitor.frame.getByRole('link', { name: `レベル${level}の方へ` })
    await expect(call).toHaveAttribute('href', 'https://www.example.com/talk?utm_source=mail')
    await expect(visitor.frame.getByText(result.ctaTells)).toHaveCount(0)
    await page.context().route('https://www.example.com/**', (route) => route.fulfill({ body: '' }))
    const opened = page.context().waitForEvent('page')
    await call.click()
    await opened
    const calls = async () => (await heardOn(page)).filter(({ name }) => name === 'cta')
    await expect.poll(calls).toEqual([{ name: 'cta', detail: { name: 'cta' } }])
  })
})

test('left while it is on its way and come back to: the table says what was sent, not what is typed now', async ({
  page,
  site,
}) => {
  site.answers.push({ status: 503, headers: { 'retry-after': '60', 'access-control-expose-headers': 'retry-after' } })
  const visitor = await toStep(page, site)
  await fillIn(visitor)
  await send(visitor).click()
  await expect(visitor.frame.getByRole('status').filter({ hasText: /\S/ })).not.toHaveCount(0)
  await expect.poll(() => site.received.length).toBe(1)
  await seesResult(visitor)
  await visitor.frame.getByRole('button', { name: result.leadGo }).click()
  await expect.poll(() => shownRecord(visitor)).toContain('hanako@example.co.jp')
})
