/** How do the frame's headings fit under those of the page around it? For screen readers; nothing looks different. */

const native = 'h1, h2, h3, h4, h5'

/** Lets the main heading count as `top` and the others as so many below it, whatever is shown from now on. */
export function fitHeadings(top: number): void {
  if (top === 1) return
  const settle = () => {
    let last = top - 1
    for (const heading of document.querySelectorAll(native)) {
      // What stands before the main heading, such as what has to be put right, skips no level either.
      last = Math.min(6, last + 1, Number(heading.localName.slice(1)) + top - 1)
      const level = String(last)
      if (heading.getAttribute('aria-level') !== level) heading.setAttribute('aria-level', level)
    }
  }
  new MutationObserver(settle).observe(document.body, { childList: true, subtree: true })
  settle()
}
