/** Does the guide on embedding make the code that one wants, and is it whole without script? */
import { snippetOf } from '../../src/core/embedding/snippet.ts'
import { fill } from '../../src/core/text/fill.ts'
import type { EmbedChoices, SnippetForm } from '../../src/core/vocabulary/snippet.ts'
import { site } from '../../src/site.ts'
import { choicesIn } from '../../src/state/snippet.ts'
import { shownColours } from '../../src/ui/guide/shown-colours.ts'
import { type Language, languages } from '../../src/words/languages.ts'
import { words } from '../../src/words/words.ts'
import { chooseByArrows, tabTo } from './keys.ts'
import { expect, type Locator, mainHeading, openAllDetails, type Page, test, visit } from './page.ts'

/** The code that should stand there, for a site at that origin. */
function codeFor(form: SnippetForm, language: Language, chosen: Partial<EmbedChoices>, origin: string): string {
  const texts = Object.fromEntries(
    languages.map(({ id }) => {
      const name = site.brand[id]
      return [id, { name, start: fill(words[id].embedGuide.snippet.start, { brand: name }) }]
    }),
  )
  return snippetOf(form, choicesIn(language, chosen), { address: `${origin}/`, texts, release: null })
}

const builder = (page: Page) => page.locator('.builder')
const code = (within: Locator) => within.locator('.code-box code')
const preview = (page: Page) => builder(page).locator('cs-diagnosis')
const place = (page: Page, name: string) =>
  page.locator('details').filter({ has: page.getByText(name, { exact: true }) })

for (const { id, name: language } of languages) {
  const { builder: ui, paste, code: copying, title } = words[id].embedGuide

  test(`a code is made and copied with the keyboard alone: ${language}`, async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await visit(page, `${id}/embed-guide/`)
    await expect(mainHeading(page)).toHaveText(title)
    const origin = baseURL ?? ''
    await expect(code(builder(page))).toHaveText(codeFor('element', id, {}, origin))

    const named = (group: string) => page.getByRole('group', { name: group })
    const radio = (label: string) => page.getByRole('radio', { name: label, exact: true })
    await chooseByArrows(page, named(ui.track), radio(ui.full))
    await chooseByArrows(page, named(ui.mode), radio(ui.popup))
    const label = page.getByRole('textbox', { name: ui.label, exact: true })
    await tabTo(page, label)
    await page.keyboard.type('"><script>alert(1)</script>')
    await tabTo(page, builder(page).getByText(ui.look, { exact: true }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('textbox', { name: ui.parts.accent, exact: true }))
    await page.keyboard.type('#0a6b3d')

    const chosen = {
      track: 'full',
      mode: 'popup',
      label: '"><script>alert(1)</script>',
      accent: '#0a6b3d',
    } as const
    await expect(code(builder(page))).toHaveText(codeFor('element', id, chosen, origin))
    await expect(preview(page)).toHaveAttribute('label', chosen.label)
    await expect(preview(page)).toHaveAttribute('accent', chosen.accent)

    await tabTo(page, builder(page).getByRole('button', { name: copying.copy }))
    await page.keyboard.press('Enter')
    await expect(builder(page).getByText(copying.copied, { exact: true })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(codeFor('element', id, chosen, origin))
  })

  test(`every place to paste it into follows what was chosen: ${language}`, async ({ page, baseURL }) => {
    await visit(page, `${id}/embed-guide/`)
    const other = languages.find((one) => one.id !== id) ?? { id, name: language }
    await page.getByRole('radio', { name: other.name, exact: true }).check()
    await page.getByRole('radio', { name: ui.full, exact: true }).check()
    await openAllDetails(page)
    const chosen = { lang: other.id, track: 'full' } as const
    const forms = {
      html: 'element',
      wordpress: 'data',
      hubspot: 'element',
      studio: 'mount',
      wix: 'address',
      tagManager: 'tag-manager',
      frame: 'frame',
      link: 'link',
    } as const satisfies Readonly<
      Record<Exclude<keyof typeof paste, 'heading' | 'text' | 'follows' | 'tiers'>, SnippetForm>
    >
    for (const [name, form] of Object.entries(forms) as [keyof typeof forms, SnippetForm][]) {
      await expect(code(place(page, paste[name].name))).toHaveText(codeFor(form, id, chosen, baseURL ?? ''))
    }
  })

  test(`a colour that cannot be read is said to be shown differently: ${language}`, async ({ page }) => {
    await visit(page, `${id}/embed-guide/`)
    await openAllDetails(page)
    const accent = page.getByRole('textbox', { name: ui.parts.accent, exact: true })
    const field = page.locator('.field').filter({ has: accent })

    await accent.fill('#f5c400')
    const [repair] = shownColours(choicesIn(id, { accent: '#f5c400' })).accent.repairs
    await expect(field).toContainText(fill(ui.repaired.text, { given: '#f5c400', shown: repair?.shown ?? 'none' }))
    await expect(preview(page)).toHaveAttribute('accent', '#f5c400')

    // Both schemes are shown, and each has its say.
    await page.getByRole('radio', { name: ui.auto, exact: true }).check()
    await expect(field).toContainText(ui.inScheme.light)
    await accent.fill('#0000ff')
    await expect(field).toContainText(ui.inScheme.dark)
    await expect(field).not.toContainText(ui.inScheme.light)

    await accent.fill('yellow')
    await expect(field).not.toContainText(ui.wrongColour)
    await accent.blur()
    await expect(field).toContainText(ui.wrongColour)
    await expect(accent).toHaveAttribute('aria-invalid', 'true')
    await expect(code(builder(page))).not.toContainText('accent')
    await expect(preview(page)).not.toHaveAttribute('accent')

    await page.getByLabel(fill(ui.pick, { part: ui.parts.accent })).fill('#123456')
    await expect(accent).toHaveValue('#123456')
    await expect(field).not.toContainText(ui.wrongColour)
  })

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false })

    test(`the standard code stands there for every place, with the published address: ${language}`, async ({
      page,
    }) => {
      await page.goto(`/${id}/embed-guide/`)
      const read = await page.getByRole('main').innerText()
      expect(read).toContain(ui.needsScript)
      // Nothing is promised that only a script could bring.
      for (const said of [ui.text, ui.previewText, copying.copy, paste.follows]) expect(read).not.toContain(said)
      await expect(page.getByRole('main').getByRole('radio')).toHaveCount(0)
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
      await expect(code(builder(page))).toHaveText(codeFor('element', id, {}, site.origin))
      await expect(code(builder(page))).toBeVisible()
      await page.getByText(paste.studio.name, { exact: true }).click()
      await expect(code(place(page, paste.studio.name))).toHaveText(codeFor('mount', id, {}, site.origin))
      await expect(code(place(page, paste.studio.name))).toBeVisible()
    })
  })
}

const { builder: ui, code: copying } = words.ja.embedGuide

test('where copying is not allowed the code is selected to be copied by hand', async ({ page, context, baseURL }) => {
  await context.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await visit(page, 'ja/embed-guide/')
  await builder(page).getByRole('button', { name: copying.copy }).click()
  await expect(builder(page).getByText(copying.notCopied)).toBeVisible()
  const selected = await page.evaluate(() => getSelection()?.toString().trim())
  expect(selected).toBe(codeFor('element', 'ja', {}, baseURL ?? ''))
})

test('a form in which something has no say names it', async ({ page }) => {
  await visit(page, 'ja/embed-guide/')
  await page.getByRole('radio', { name: ui.popup, exact: true }).check()
  await page.getByRole('radio', { name: ui.forms.frame.label }).check()
  await expect(page.getByText(fill(ui.ignored, { names: ui.mode }))).toBeVisible()
  await page.getByRole('radio', { name: ui.forms.element.label }).check()
  await expect(page.getByText(fill(ui.ignored, { names: ui.mode }))).toHaveCount(0)
})

test('the codes name the address that one stands at, and the page says so', async ({ page, baseURL }) => {
  await visit(page, 'ja/embed-guide/')
  await expect(page.getByText(fill(ui.elsewhere, { published: `${site.origin}/`, here: `${baseURL}/` }))).toBeVisible()
})

test('the preview is a try-out, follows what can follow, and is made anew for the rest', async ({ page }) => {
  await visit(page, 'ja/embed-guide/')
  await openAllDetails(page)
  await expect(preview(page)).toHaveAttribute('test', '')
  const mark = () => preview(page).evaluate((element) => element.setAttribute('data-marked', ''))
  await mark()
  await page.getByRole('textbox', { name: ui.radius, exact: true }).fill('0')
  await expect(preview(page)).toHaveAttribute('radius', '0')
  await page.getByRole('radio', { name: ui.dark, exact: true }).check()
  await expect(preview(page)).toHaveAttribute('scheme', 'dark')
  await expect(preview(page)).toHaveAttribute('data-marked', '')
  // Nothing of the preview is written to the guide's own data layer.
  await page.getByRole('radio', { name: ui.all, exact: true }).check()
  await expect(code(builder(page))).toContainText('datalayer')
  await expect(preview(page)).not.toHaveAttribute('datalayer')
  await expect(preview(page)).toHaveAttribute('data-marked', '')

  await page.getByRole('radio', { name: ui.full, exact: true }).check()
  await expect(preview(page)).toHaveAttribute('track', 'full')
  await expect(preview(page)).toHaveCount(1)
  await expect(preview(page)).not.toHaveAttribute('data-marked')
  await expect(preview(page)).toHaveAttribute('test', '')
})

test('only this page may hold a frame, and only of this site', async ({ page }) => {
  const policy = page.locator('meta[http-equiv="content-security-policy" i]')
  for (const { id } of languages) {
    await page.goto(`/${id}/embed-guide/`)
    await expect(policy).toHaveAttribute('content', /frame-src 'self';/)
  }
  await page.goto('/ja/privacy/')
  await expect(policy).not.toHaveAttribute('content', /frame-src/)
})
