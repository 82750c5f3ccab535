/** Does the popup open, close and give the focus back, and leave the page as it was? */
import { words } from '../../src/words/words.ts'
import { expect, frameIn, heardOn, listen, longPage, mainHeading, snippet, test } from './host.ts'
import { Visitor } from './person.ts'

test('opens from its button, closes by Esc from inside and outside, and is as it was left', async ({
  page,
  host,
  app,
}) => {
  await listen(page)
  await page.goto(host.page('/', longPage(snippet(app, 'mode="popup" label="CSを診断する"'))))
  const opener = page.getByRole('button', { name: 'CSを診断する' })
  await opener.scrollIntoViewIfNeeded()
  const styles = () =>
    page.evaluate(() => [document.body.style.cssText, document.documentElement.style.cssText, scrollY])
  const before = await styles()
  // Nothing is fetched for somebody who never opens it.
  await expect(page.locator('cs-diagnosis iframe')).toHaveCount(1)
  expect(page.frames().filter((frame) => frame.url().includes('/embed/ja/'))).toHaveLength(0)
  await opener.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'CS成熟度診断' })
  await expect(dialog).toBeVisible()
  const frame = frameIn(page)
  const visitor = new Visitor(frame)
  await visitor.start()
  await visitor.tellCompany()
  await expect(mainHeading(frame)).toHaveText(words.ja.diagnosis.you.heading)
  await expect(mainHeading(frame)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
  await opener.click()
  await expect(mainHeading(frame)).toHaveText(words.ja.diagnosis.you.heading)
  await page.getByRole('button', { name: '閉じる' }).click()
  await expect(dialog).toBeHidden()
  expect(await styles()).toEqual(before)
  // A dialogue says that it has closed a moment after it has gone.
  const heard = async () => (await heardOn(page)).map(({ name }) => name)
  await expect
    .poll(async () => (await heard()).filter((name) => name === 'open' || name === 'close'))
    .toEqual(['open', 'close', 'open', 'close'])
})

test('the page’s own script can open and close it', async ({ page, host, app }) => {
  await page.goto(host.page('/', longPage(snippet(app, 'mode="popup"'))))
  const ask = (act: 'open' | 'close') =>
    page.evaluate((name) => {
      const element = document.querySelector('cs-diagnosis')
      if (element !== null) window.csDiagnosis?.[name](element)
    }, act)
  await expect(page.getByRole('button', { name: '診断をはじめる' })).toBeAttached()
  await ask('open')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(mainHeading(frameIn(page))).toBeVisible()
  await ask('close')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test.describe('what the popup needs cannot be had', () => {
  test.use({ mayComplain: [/ERR_FAILED|NS_ERROR|Failed to load|Origin Policy|Cross-Origin|blocked/i] })

  test('the link stays', async ({ page, host, app }) => {
    await listen(page)
    await page.route('**/embed/popup-*.js', (route) => route.abort())
    await page.goto(host.page('/', longPage(snippet(app, 'mode="popup"'))))
    await expect.poll(async () => (await heardOn(page)).map(({ name }) => name)).toContain('error')
    await expect(page.getByRole('link', { name: '診断のページへ' })).toBeVisible()
  })
})
