/** Does everything on a page fit, in the medium and at the width it is shown in? */
import type { Page } from '@playwright/test'

/** What stands out of the page or is cut off inside it, a line each. */
export function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const name = (element: Element) => `<${element.localName}> ${(element.textContent ?? '').trim().slice(0, 40)}`
    const found: string[] = []
    const wide = document.documentElement.scrollWidth
    if (wide > width) found.push(`the page scrolls sideways: ${wide} px in ${width} px`)
    const isSeen = (element: Element) => {
      const { bottom, width: across, height } = element.getBoundingClientRect()
      // Words for screen readers, and the way past the masthead before it has the focus, stand out of sight.
      const isAside = (across <= 1 && height <= 1) || bottom + scrollY <= 0
      return !isAside && element.checkVisibility({ checkVisibilityCSS: true }) && element.closest('svg *') === null
    }
    const isOut = (element: Element) => {
      const { left, right } = element.getBoundingClientRect()
      return isSeen(element) && (left + scrollX < -0.5 || right + scrollX > width + 0.5)
    }
    const isCut = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      )
    }
    for (const element of document.body.querySelectorAll('*')) {
      // The innermost ones say where it comes from.
      if (isOut(element) && ![...element.children].some(isOut)) found.push(`stands out of the page: ${name(element)}`)
      if (isSeen(element) && element.localName !== 'svg' && isCut(element)) found.push(`is cut off: ${name(element)}`)
    }
    return found
  })
}
