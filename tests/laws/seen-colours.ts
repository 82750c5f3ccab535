/**
 * How are two colours told apart, reckoned in another way than by the code that is tried?
 *
 * Hue by way of XYZ, with the matrices of CSS Color 4 (https://www.w3.org/TR/css-color-4/#color-conversion-code), and of
 * colours between those that eight bits can write.
 */

type Three = readonly [number, number, number]

const each = ([a, b, c]: Three, of: (one: number) => number): Three => [of(a), of(b), of(c)]

const channels = (hex: string): Three => each([1, 3, 5], (at) => Number.parseInt(hex.slice(at, at + 2), 16))

const linear = (value: number) => {
  const part = Math.max(0, value) / 255
  return part > 0.04045 ? ((part + 0.055) / 1.055) ** 2.4 : part / 12.92
}

/** Contrast ratio of WCAG 2.2, 1–21. */
export function seenContrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = each(channels(hex), linear)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

type Matrix = readonly [Three, Three, Three]

const times = (matrix: Matrix, [a, b, c]: Three): Three => {
  const row = ([x, y, z]: Three) => x * a + y * b + z * c
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])]
}

const toXyz: Matrix = [
  [506752 / 1228815, 87881 / 245763, 12673 / 70218],
  [87098 / 409605, 175762 / 245763, 12673 / 175545],
  [7918 / 409605, 87881 / 737289, 1001167 / 1053270],
]
const toLms: Matrix = [
  [0.819022437996703, 0.3619062600528904, -0.1288737815209879],
  [0.0329836539323885, 0.9292868615863434, 0.0361446663506424],
  [0.0481771893596242, 0.2642395317527308, 0.6335478284694309],
]
const toLab: Matrix = [
  [0.210454268309314, 0.7936177747023054, -0.0040720430116193],
  [1.9779985324311684, -2.4285922420485799, 0.450593709617411],
  [0.0259040424655478, 0.7827717124575296, -0.8086757549230774],
]

interface Seen {
  readonly lightness: number
  readonly chroma: number
  readonly hue: number
}

function seenChannels(given: Three): Seen {
  const lms = times(toLms, times(toXyz, each(given, linear)))
  const [lightness, a, b] = times(toLab, each(lms, Math.cbrt))
  return { lightness, chroma: Math.sqrt(a * a + b * b), hue: (Math.atan2(b, a) / Math.PI) * 180 }
}

/** Lightness 0–1, chroma, and hue in degrees from −180 to 180. */
export function seen(hex: string): Seen {
  return seenChannels(channels(hex))
}

/** Degrees between two hues, 0–180. */
export function hueBetween(one: number, other: number): number {
  const turned = Math.abs(one - other) % 360
  return Math.min(turned, 360 - turned)
}

/** By how many degrees the hue may be off only because each of the three channels was rounded to one of 256 steps. */
export function hueOfRounding(hex: string): number {
  const [red, green, blue] = channels(hex)
  const { hue } = seen(hex)
  const ends = [-0.5, 0.5]
  const corners = ends.flatMap((r) => ends.flatMap((g) => ends.map((b): Three => [red + r, green + g, blue + b])))
  return Math.max(...corners.map((corner) => hueBetween(seenChannels(corner).hue, hue)))
}
