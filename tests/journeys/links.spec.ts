/** Does every link lead somewhere, and does every page say what it is, in which language, and where it stands? */
import { businessModels } from '../../src/model/business-models.ts'
import { site } from '../../src/site.ts'
import { languages } from '../../src/words/languages.ts'
import { landingExample, quick } from './answered.ts'
import { alive, expect, mainHeading, type Page, scriptsFetched, test, visit } from './page.ts'
import { reportIn } from './reckoned.ts'
import { seed } from './storage.ts'

const sheets = businessModels.map(({ id }) => `worksheet/${id}/`)
const paths = ['', 'diagnosis/', 'results/', 'method/', 'privacy/', 'about/', 'worksheet/', 'embed-guide/', ...sheets]
const addresses = languages.flatMap(({ id }) =>
  paths.map((path) => ({ language: id, path, address: `/${id}/${path}` })),
)

/** Where the links of a page lead, those to other pages of ours. */
async function linksOn(page: Page): Promise<readonly string[]> {
  const links = await page
    .getByRole('link')
    .evaluateAll((elements) => elements.map((element) => (element as HTMLAnchorElement).href))
  return links.filter((link) => link.startsWith('http'))
}

test('every link on every page leads to a page', async ({ page, request, baseURL }) => {
  const found = new Map<string, string>()
  const collect = async (from: string) => {
    for (const link of await linksOn(page)) found.set(link, from)
  }
  for (const address of ['/', ...addresses.map((one) => one.address)]) {
    await page.goto(address)
    await alive(page)
    await expect(mainHeading(page)).toBeVisible()
    await collect(address)
  }
  await seed(page, landingExample)
  await visit(page, 'ja/results/')
  await expect(mainHeading(page)).toHaveText(reportIn('ja', landingExample).headline.title)
  await collect('a result')
  await visit(page, 'ja/diagnosis/')
  await collect('answers found again')
  await seed(page, quick)
  await visit(page, 'ja/diagnosis/?at=review')
  await collect('the review')

  expect(found.size).toBeGreaterThan(12)
  for (const [link, from] of found) {
    expect(new URL(link).origin, `${link} on ${from}`).toBe(baseURL)
    const response = await request.get(link)
    expect(response.status(), `${link} on ${from}`).toBe(200)
    const { hash, pathname } = new URL(link)
    // An address without its slash would be led on, and cost a second request.
    expect(new URL(response.url()).pathname, `${link} on ${from}`).toBe(pathname)
    if (hash === '' || (await response.text()).includes(`id="${hash.slice(1)}"`)) continue
    // What a script puts there: looked for where it runs.
    await page.goto(link)
    await expect(page.locator(hash), `${link} on ${from}`).toBeVisible()
  }
})

test('every page has a language, a title and a description of its own', async ({ page }) => {
  const titles: string[] = []
  const descriptions: (string | null)[] = []
  for (const { language, address } of addresses) {
    await page.goto(address)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    const source = await page.content()
    titles.push(/<title>([^<]+)<\/title>/.exec(source)?.[1] ?? '')
    descriptions.push(await page.locator('meta[name="description"]').getAttribute('content'))
  }
  expect(new Set(titles).size).toBe(addresses.length)
  expect(new Set(descriptions).size).toBe(addresses.length)
  for (const text of [...titles, ...descriptions]) expect(text?.trim()).toMatch(/\S/)
})

test('every page names its own address and the same page in the other language', async ({ page }) => {
  const alternate = (language: string) => page.locator(`link[rel="alternate"][hreflang="${language}"]`)
  for (const { path, address } of addresses) {
    await page.goto(address)
    const canonical = page.locator('link[rel="canonical"]')
    // What search engines are not to keep needs no address to keep it under.
    if (path === 'results/') await expect(canonical).toHaveCount(0)
    else await expect(canonical).toHaveAttribute('href', `${site.origin}${address}`)
    for (const { id, name } of languages) {
      await expect(alternate(id)).toHaveAttribute('href', `${site.origin}/${id}/${path}`)
      if (!address.startsWith(`/${id}/`)) {
        const link = page.getByRole('navigation').getByRole('link', { name, exact: true })
        await expect(link).toHaveAttribute('lang', id)
        await expect(link).toHaveJSProperty('pathname', `/${id}/${path}`)
      }
    }
    await expect(alternate('x-default')).toHaveAttribute('href', `${site.origin}/ja/${path}`)
  }
})

test('the bare address shows the Japanese landing page and names its own address', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${site.origin}/ja/`)
  const there = await page.getByRole('main').innerText()
  await page.goto('/ja/')
  expect(await page.getByRole('main').innerText()).toBe(there)
})

test('the landing page ships no script at all', async ({ page }) => {
  const fetched = scriptsFetched(page)
  for (const { id } of languages) {
    await page.goto(`/${id}/`, { waitUntil: 'networkidle' })
    await expect(page.locator('script, astro-island, link[rel="modulepreload"]')).toHaveCount(0)
    expect(await page.content()).not.toMatch(/\son\w+=/)
  }
  expect(fetched).toEqual([])
})

test('every page carries a strict policy, without exceptions for inline script or style', async ({ page }) => {
  for (const { address } of addresses) {
    await page.goto(address)
    const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe-|\*|https?:/)
  }
})

test.describe('an address that leads nowhere', () => {
  test.use({ mayComplain: [/status of 404/] })

  test('says so in both languages and leads home', async ({ page }) => {
    const response = await page.goto('/ja/no-such-page/')
    expect(response?.status()).toBe(404)
    for (const { id } of languages) {
      await expect(page.getByRole('main').locator(`a[href="/${id}/"]`)).toBeVisible()
    }
  })
})

test('pages with a visitor’s own answers are kept out of search engines, the others are not', async ({ page }) => {
  for (const { path, address } of addresses) {
    await page.goto(address)
    await expect(page.locator('meta[name="robots"][content*="noindex"]')).toHaveCount(path === 'results/' ? 1 : 0)
  }
})
