/** Is a mail written and never said to be sent? */

import { mainHeading } from '../embed/host.ts'
import { quick } from '../journeys/answered.ts'
import { reportIn } from '../journeys/reckoned.ts'
import { expect, fillIn, said, testOf, toEnd } from './lead.ts'

const test = testOf('mail')

test('the mail opens from a link, holds what was shown but the sender’s address, and the visitor sends it', async ({
  page,
  site,
}) => {
  const visitor = await toEnd(page, site)
  await fillIn(visitor)
  await visitor.frame.getByRole('button', { name: said.write }).click()
  await expect(mainHeading(visitor.frame)).toHaveText(said.written.heading)
  const href = (await visitor.frame.getByRole('link', { name: said.written.open }).getAttribute('href')) ?? ''
  expect(href).toMatch(/^mailto:leads@example\.com\?/)
  expect(href.length).toBeLessThan(2000)
  expect(decodeURIComponent(href)).toContain('あかり株式会社')
  expect(decodeURIComponent(href)).not.toContain('hanako')
  await visitor.frame.getByRole('button', { name: said.onward.before }).click()
  await expect(mainHeading(visitor.frame)).toHaveText(reportIn('ja', quick).headline.title)
  expect(site.received).toEqual([])
})
