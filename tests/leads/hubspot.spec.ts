/** Does HubSpot get a lead in the form that its endpoint asks for, and is it left alone when it says so? */

import { words } from '../../src/words/words.ts'
import { mainHeading } from '../embed/host.ts'
import { quick } from '../journeys/answered.ts'
import { reportIn } from '../journeys/reckoned.ts'
import { expect, fillIn, said, send, testOf, toResult } from './lead.ts'
import { texts } from './sites.ts'

const test = testOf('hubspot')

test('the form’s fields, the consent and the page arrive, each in its place', async ({ page, site }) => {
  const visitor = await toResult(page, site)
  await visitor.frame.getByRole('button', { name: words.ja.frame.result.leadGo }).click()
  await fillIn(visitor)
  await send(visitor).click()
  await expect(mainHeading(visitor.frame)).toHaveText(said.status.accepted.heading)
  const [lead] = site.received
  expect(lead?.path).toBe('/submissions/v3/integration/submit/123456/1a2b3c4d-0000-4000-8000-123456789abc')
  expect(JSON.parse(lead?.body ?? '{}')).toEqual({
    fields: [
      { objectTypeId: '0-1', name: 'email', value: 'hanako@example.co.jp' },
      { objectTypeId: '0-2', name: 'name', value: 'あかり株式会社' },
      { objectTypeId: '0-1', name: 'cs_level', value: String(reportIn('ja', quick).level) },
      { objectTypeId: '0-1', name: 'news', value: 'no' },
      { objectTypeId: '0-1', name: 'utm_source', value: 'mail' },
    ],
    context: { pageUri: `${page.url().split('?')[0]}`, pageName: 'よその会社のページ' },
    legalConsentOptions: { consent: { consentToProcess: true, text: texts.consent.ja, communications: [] } },
  })
  expect(lead?.headers['idempotency-key']).toBeUndefined()
})

test('429 without Retry-After: ten seconds at least, because it blocks whoever comes sooner', async ({
  page,
  site,
}) => {
  site.answers.push({ status: 429 })
  const visitor = await toResult(page, site)
  await visitor.frame.getByRole('button', { name: words.ja.frame.result.leadGo }).click()
  await fillIn(visitor)
  const began = Date.now()
  await send(visitor).click()
  await expect(mainHeading(visitor.frame)).toHaveText(said.status.accepted.heading, { timeout: 30_000 })
  expect(Date.now() - began).toBeGreaterThanOrEqual(10_000)
  expect(site.received).toHaveLength(2)
})

test('where the calls to action lead elsewhere for each level, it is said what that tells', async ({ page, site }) => {
  const visitor = await toResult(page, site)
  await expect(visitor.frame.getByText(words.ja.frame.result.ctaTells)).toBeVisible()
})
