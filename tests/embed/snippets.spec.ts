/** Does every code that the guide hands out work on a page of another company, as it stands? */
import { standardChoices } from '../../src/core/embedding/attributes.ts'
import { snippetOf } from '../../src/core/embedding/snippet.ts'
import type { SnippetForm } from '../../src/core/vocabulary/snippet.ts'
import { words } from '../../src/words/words.ts'
import { expect, frameIn, longPage, mainHeading, siteAt, test } from './host.ts'

const choices = { lang: 'en', ...standardChoices, accent: '#7a1fa2', radius: '9' }

/** What has to stand on the page beside the code, and where the frame then is. */
const places: Readonly<
  Record<Exclude<SnippetForm, 'policy' | 'link' | 'address'>, readonly [beside: string, at: string]>
> = {
  element: ['', 'cs-diagnosis'],
  data: ['', '[data-csd]'],
  mount: ['<div id="csd"></div>', '#csd'],
  'tag-manager': ['<div id="csd"></div>', '#csd'],
  frame: ['', 'body'],
  pinned: ['<cs-diagnosis lang="en"></cs-diagnosis>', 'cs-diagnosis'],
}

for (const [form, [beside, at]] of Object.entries(places)) {
  test(`${form}: pasted, the diagnosis is there`, async ({ page, host, app }) => {
    const code = snippetOf(form as SnippetForm, choices, siteAt(app))
    await page.goto(host.page('/', longPage(`${code}${beside}`)))
    await page.locator(at === 'body' ? 'iframe' : at).scrollIntoViewIfNeeded()
    const frame = frameIn(page, at)
    await expect(mainHeading(frame)).toHaveText(words.en.frame.intro.heading)
    if (form === 'pinned') return
    // A bare frame is seen before its script has read what its address asks for.
    await expect(frame.locator('.button').first()).toHaveCSS('border-top-left-radius', '9px')
  })
}
