/** How does the frame come to look as the page around it asks? */
import { paletteFor } from '../core/theme/palette.ts'
import { readTheme } from '../core/theme/read-theme.ts'
import { repairedColours } from '../core/theme/repaired.ts'
import type { RepairedColour, Scheme, Theme } from '../core/vocabulary/theme.ts'

/** What came of it: the scheme now shown, and the colours that are shown in it otherwise than asked. */
export interface ShownTheme {
  readonly scheme: Scheme
  readonly repaired: readonly RepairedColour[]
}

/** Stops following the device for the theme that was applied last. */
let unfollow = (): void => {}

/**
 * Reads what a stranger asks for and shows it on the whole document, in place of what was applied before. Where nothing
 * is asked for (`{}`, or anything that cannot be read), the frame looks like our own pages do in the light.
 *
 * A scheme `auto` follows the device from then on; what is returned is of the scheme shown now. The palette needs
 * `styles/frame-theme.css` beside `tokens.css`.
 */
export function applyTheme(given: unknown): ShownTheme {
  unfollow()
  const theme = readTheme(given)
  const device = matchMedia('(prefers-color-scheme: dark)')
  const shown = (): Scheme => {
    if (theme.scheme !== 'auto') return theme.scheme
    return device.matches ? 'dark' : 'light'
  }
  const follow = () => showColours(theme, shown())
  if (theme.scheme === 'auto') device.addEventListener('change', follow)
  unfollow = () => device.removeEventListener('change', follow)

  const { dataset } = document.documentElement
  dataset['theme'] = theme.scheme
  dataset['density'] = theme.density
  set('--radius', theme.radius === null ? null : `${theme.radius}px`)
  set('--sans', fontOf(theme))
  follow()
  return { scheme: shown(), repaired: repairedColours(theme, shown()) }
}

/** Under names of their own, which `frame-theme.css` takes up on screens: the palette for paper has to win on paper. */
function showColours(theme: Theme, scheme: Scheme): void {
  for (const [name, colour] of Object.entries(paletteFor(theme, scheme))) set(`--theme-${name}`, colour)
}

/** `null` leaves what the stylesheets say. */
function fontOf({ font, hostFont }: Theme): string | null {
  if (font === 'serif') return 'var(--serif)'
  return font === 'host' && hostFont !== null ? `${hostFont}, var(--system-sans)` : null
}

function set(property: string, value: string | null): void {
  const { style } = document.documentElement
  if (value === null) style.removeProperty(property)
  else style.setProperty(property, value)
}
