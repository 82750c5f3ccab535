/** Writes lines into the foot of every printed page, where the browser knows boxes in the page margin. */

/**
 * Until the returned function is called. `null` where the browser does not know them: then the lines have to stand in
 * the page itself. The first page gets the first line only, because the sheet there says the rest in full.
 */
export function writePageFoot(lines: readonly string[]): (() => void) | null {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    `@page { margin-bottom: 21mm; @bottom-left { content: ${quoted(lines.join('\n'))} } }
    @page :first { @bottom-left { content: ${quoted(lines[0] ?? '')} } }`,
  )
  const [page] = sheet.cssRules
  if (!(page instanceof CSSGroupingRule) || page.cssRules.length === 0) return null
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((known) => known !== sheet)
  }
}

/** A text as CSS spells it: whatever could end it is written as its number. */
function quoted(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N}\p{P} ]|["\\]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`
}
