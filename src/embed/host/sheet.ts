/** How does the diagnosis look from outside, whatever the page's own styles say? Stands inside a shadow root. */

export const css = `:host{display:block}
.stage{display:grid;position:relative}
.stage>*{grid-area:1/1}
.frame{width:100%;border:0}
.stage:not(.there)>.frame{visibility:hidden}
.there slot,.gone>.frame{display:none}
.mark{position:absolute}`

/** A page's content security policy has no say in sheets that are made by script. */
export function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}
