/** How does someone get about who has only a keyboard, and does everything show where they are? */
import { expect, type Locator, type Page } from './page.ts'

/** Remembers how everything looks that can have the focus, while it does not have it. */
async function rememberLooks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const looks = new WeakMap<Element, string>()
    for (const element of document.querySelectorAll('a, button, input, select, summary, [tabindex]')) {
      if (element !== document.activeElement) looks.set(element, look(element))
    }
    Object.assign(window, { looks, look })

    /** Its ring, and that of the row it stands in. */
    function look(element: Element): string {
      const ring = (one: Element | null) => {
        if (one === null) return ''
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
        return `${outlineStyle === 'none' ? 'none' : `${outlineStyle} ${outlineWidth}`} ${boxShadow}`
      }
      return `${ring(element)} / ${ring(element.closest('label'))}`
    }
  })
}

interface Looks {
  readonly looks: WeakMap<Element, string>
  readonly look: (element: Element) => string
}

/** What the focus changes in the looks of what has it. */
async function looksOfFocus(page: Page): Promise<{ readonly plain: string | null; readonly focused: string }> {
  return page.evaluate(() => {
    const { looks, look } = window as unknown as Looks
    const element = document.activeElement ?? document.body
    return { plain: looks.get(element) ?? null, focused: look(element) }
  })
}

/** Presses Tab until this has the focus; wherever the focus stands meanwhile, it is seen and on the screen. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await rememberLooks(page)
  for (let times = 0; times < 80; times += 1) {
    await page.keyboard.press('Tab')
    // Past the last one, the focus stands on the browser's own parts for a moment.
    if (await page.evaluate(() => document.activeElement === document.body)) continue
    const { plain, focused } = await looksOfFocus(page)
    if (plain !== null) expect(focused).not.toBe(plain)
    // An element with a shadow root has the focus together with what has it inside.
    await expect(page.locator(':focus').last()).toBeInViewport()
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('Tab does not lead there')
}

/** Presses Tab to a group of radio buttons, and arrows to the wanted one. */
export async function chooseByArrows(page: Page, group: Locator, wanted: Locator): Promise<void> {
  const radios = group.getByRole('radio')
  await tabTo(page, radios.first())
  await page.keyboard.press('Space')
  await expect(radios.first()).toBeChecked()
  for (let times = 0; times < 10 && !(await wanted.isChecked()); times += 1) await page.keyboard.press('ArrowDown')
  await expect(wanted).toBeChecked()
  await expect(wanted).toBeFocused()
}
