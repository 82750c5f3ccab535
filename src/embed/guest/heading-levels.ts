/** How do the frame's headings fit under those of the page around it? For screen readers; nothing looks different. */

const native = 'h1, h2, h3, h4, h5'

/** Lets the main heading count as `top` and the others as so many below it, whatever is shown from now on. */
export function fitHeadings(top: number): void {
  if (top === 1) return
  const settle = () => {
    for (const heading of document.querySelectorAll(native)) {
      const level = String(Math.min(6, Number(heading.localName.slice(1)) + top - 1))
      if (heading.getAttribute('aria-level') !== level) heading.setAttribute('aria-level', level)
    }
  }
  new MutationObserver(settle).observe(document.body, { childList: true, subtree: true })
  settle()
}
