/** Which looks does a page around the frame ask for, whatever it hands over? */
import type { Theme } from '../vocabulary/theme.ts'

/**
 * Reads what a stranger hands over, and never throws: a part that is missing, of another kind or beyond its range of
 * values is as if nobody had asked for it, and so is all of it where it is no plain object.
 *
 * `readTheme({ accent: '#C00', radius: '99', font: 'url(x)' })` → accent `#cc0000`, radius 24, font `system`.
 */
export function readTheme(given: unknown): Theme {
  const part = (name: keyof Theme) => entryOf(given, name)
  return {
    accent: colour(part('accent')),
    accentText: colour(part('accentText')),
    bg: colour(part('bg')),
    fg: colour(part('fg')),
    muted: colour(part('muted')),
    border: colour(part('border')),
    radius: radius(part('radius')),
    density: oneOf(['comfortable', 'compact'], part('density')),
    font: oneOf(['system', 'serif', 'host'], part('font')),
    hostFont: families(part('hostFont')),
    scheme: oneOf(['light', 'dark', 'auto'], part('scheme')),
  }
}

/** An entry that a plain object has of its own. */
function entryOf(given: unknown, name: string): unknown {
  try {
    return isPlain(given) && Object.hasOwn(given, name) ? given[name] : undefined
  } catch {
    // A getter or a proxy of someone else's: what cannot be read was not asked for.
    return undefined
  }
}

function isPlain(given: unknown): given is Readonly<Record<string, unknown>> {
  if (typeof given !== 'object' || given === null) return false
  const parent: unknown = Object.getPrototypeOf(given)
  // Asked by its parent's parent, so that an object of another window is plain as well.
  return parent === null || Object.getPrototypeOf(parent) === null
}

function colour(given: unknown): string | null {
  if (typeof given !== 'string' || !/^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(given)) return null
  const small = given.toLowerCase()
  return small.length === 7 ? small : small.replace(/[\da-f]/g, '$&$&')
}

function radius(given: unknown): number | null {
  const asked = typeof given === 'string' && /^\d{1,3}$/.test(given) ? Number(given) : given
  return typeof asked === 'number' && Number.isInteger(asked) ? Math.min(24, Math.max(0, asked)) : null
}

/** The first of the values is what holds where nobody asks. */
function oneOf<const T>(values: readonly [T, ...T[]], given: unknown): T {
  return values.find((value) => value === given) ?? values[0]
}

const mostCharacters = 200

/** Words that mean a kind of font as long as no quotation marks stand around them. */
const kinds: readonly string[] = ['serif', 'sans-serif', 'system-ui']

/** The names of fonts among what is given, in marks of our own. */
function families(given: unknown): string | null {
  if (typeof given !== 'string') return null
  const names = given.slice(0, mostCharacters).split(',')
  // The last one was cut through, and half a name is the name of something else.
  if (given.length > mostCharacters) names.pop()
  const read = names.flatMap((name) => {
    const bare = name.trim()
    if (kinds.includes(bare)) return [bare]
    const inside = /^(["']?)([\p{L}\d-][\p{L}\d -]*)\1$/u.exec(bare)?.[2]
    return inside === undefined ? [] : [`"${inside}"`]
  })
  return read.length > 0 ? read.join(', ') : null
}
