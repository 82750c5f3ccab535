/** Does the site work below a path of its own? */
import { languages } from '../../src/words/languages.ts'
import { words } from '../../src/words/words.ts'
import { quick } from './answered.ts'
import { alive, expect, mainHeading, test } from './page.ts'
import { Questionnaire } from './questionnaire.ts'
import { reportIn } from './reckoned.ts'
import { keptRecord, keyBelow } from './storage.ts'

const base = '/tools/csd/'

test('ten questions lead to the result below the base path, and nothing is asked for outside it', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const person = new Questionnaire(page, 'ja', quick)
  await page.goto(base)
  await page.getByRole('link', { name: words.ja.landing.start.quick }).first().click()
  await alive(page)
  await person.take()
  await person.seeResult()
  await expect(mainHeading(page)).toHaveText(reportIn('ja', quick).headline.title)
  expect(asked.filter((path) => !path.startsWith(base))).toEqual([])
  const record = await keptRecord(page, keyBelow(base))
  expect(record?.assessments).toHaveLength(1)
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([keyBelow(base)])
  await page.getByRole('link', { name: 'English' }).click()
  await expect(mainHeading(page)).toHaveText(reportIn('en', quick).headline.title)
})

test('every link and every part of every page stands below the base path', async ({ page }) => {
  const addresses = languages.flatMap(({ id }) =>
    [
      '',
      'diagnosis/',
      'results/',
      'method/',
      'privacy/',
      'about/',
      'worksheet/',
      'embed-guide/',
      'worksheet/usage-based/',
    ].map((path) => `${base}${id}/${path}`),
  )
  for (const address of [base, ...addresses]) {
    await page.goto(address)
    await alive(page)
    const outside = await page.evaluate((within) => {
      const named = [...document.querySelectorAll('[href], [src], [component-url], [renderer-url]')].flatMap(
        (element) =>
          ['href', 'src', 'component-url', 'renderer-url'].flatMap((name) => element.getAttribute(name) ?? []),
      )
      return named.filter((given) => {
        const { protocol, origin, pathname } = new URL(given, document.baseURI)
        const isOurs = origin === location.origin || origin === 'https://example.com'
        return protocol !== 'mailto:' && !(isOurs && pathname.startsWith(within))
      })
    }, base)
    expect(outside).toEqual([])
  }
})
