/** Does axe find anything on any page, in either language, light or dark, narrow or wide? */
import { AxeBuilder } from '@axe-core/playwright'
import { languages } from '../../src/words/languages.ts'
import { expect, type Page, test } from './page.ts'
import { figuresPages, framePages, questionnairePages, results, textPages } from './places.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** A frame is a part of another page, and has no landmarks of its own. */
const tagsInFrames = tags.filter((tag) => tag !== 'best-practice')

/** What axe finds: the rule, where, and why. */
async function violations(page: Page, values = tags): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] })
    .setLegacyMode(true)
    .analyze()
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  )
}

async function violationsInEveryLook(page: Page, values = tags): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {}
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      const here = await violations(page, values)
      if (here.length > 0) found[`${colorScheme}, ${width} px`] = here
    }
  }
  return found
}

for (const { id, name: language } of languages) {
  for (const place of [...textPages, ...questionnairePages, ...figuresPages, ...results]) {
    test(`axe finds nothing: ${place.name}, ${language}`, async ({ page }) => {
      await place.open(page, id)
      expect(await violationsInEveryLook(page)).toEqual({})
    })
  }
  for (const place of framePages) {
    test(`axe finds nothing: ${place.name}, ${language}`, async ({ page }) => {
      await place.open(page, id)
      expect(await violationsInEveryLook(page, tagsInFrames)).toEqual({})
    })
  }
}

test.describe('an address that leads nowhere', () => {
  test.use({ mayComplain: [/status of 404/] })

  test('axe finds nothing: the page that says so', async ({ page }) => {
    await page.goto('/no/such/page/')
    expect(await violationsInEveryLook(page)).toEqual({})
  })
})
