/** Does a form post count as sent only when our own page says so from the hidden frame? Here the step comes before the result. */

import { mainHeading } from '../embed/host.ts'
import { quick } from '../journeys/answered.ts'
import { reportIn } from '../journeys/reckoned.ts'
import { expect, fillIn, said, send, testOf, toEnd } from './lead.ts'

const test = testOf('form')
const title = reportIn('ja', quick).headline.title

test('what was shown arrives as a form, and the service leads back to us', async ({ page, site }) => {
  site.answers.push({ status: 303, headers: { location: `${site.app}/embed/ja/sent/` } })
  const visitor = await toEnd(page, site)
  await fillIn(visitor)
  await send(visitor).dblclick()
  await expect(mainHeading(visitor.frame)).toHaveText(said.status.accepted.heading)
  expect(site.received).toHaveLength(1)
  expect(site.received[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded')
  const sent = Object.fromEntries(new URLSearchParams(site.received[0]?.body))
  expect(sent).toMatchObject({
    email: 'hanako@example.co.jp',
    company: 'あかり株式会社',
    'form-name': 'cs',
    agreed: 'yes',
  })
  // Before the result nothing is said of it.
  expect(Object.keys(sent).join(' ')).not.toMatch(/level|link/)
  await visitor.frame.getByRole('button', { name: said.onward.before }).click()
  await expect(mainHeading(visitor.frame)).toHaveText(title)
})

test('a service that leads to the other page has refused it', async ({ page, site }) => {
  site.answers.push({ status: 303, headers: { location: `${site.app}/embed/ja/not-sent/` } })
  const visitor = await toEnd(page, site)
  await fillIn(visitor)
  await send(visitor).click()
  await expect(visitor.frame.getByText(said.status.rejected)).toBeVisible()
})

for (const [name, answer] of [
  ['that answers with a page of its own', { status: 200, body: '<p>Thank you</p>' }],
  ['that pretends to be our page', { status: 200, body: "<script>parent.postMessage({csdLead:'sent'},'*')</script>" }],
  ['that fails', { status: 500 }],
  ['that never answers', 'nothing'],
] as const) {
  test(`a service ${name}: nobody knows, it is said, and the result opens all the same`, async ({ page, site }) => {
    site.answers.push(answer)
    const visitor = await toEnd(page, site)
    await fillIn(visitor)
    await send(visitor).click()
    await expect(visitor.frame.getByText(said.status.unconfirmed)).toBeVisible({ timeout: 20_000 })
    expect(site.received).toHaveLength(1)
    await visitor.frame.getByRole('button', { name: said.onward.before }).last().click()
    await expect(mainHeading(visitor.frame)).toHaveText(title)
  })
}

test('whoever sends nothing sees the result at once', async ({ page, site }) => {
  const visitor = await toEnd(page, site)
  await visitor.frame.getByRole('button', { name: said.without.before }).first().click()
  await expect(mainHeading(visitor.frame)).toHaveText(title)
  expect(site.received).toEqual([])
})
