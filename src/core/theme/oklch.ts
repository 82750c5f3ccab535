/**
 * What are the lightness, chroma and hue of a colour, and which colour has them?
 *
 * The formulae and figures are Björn Ottosson's: https://bottosson.github.io/posts/oklab/ (2020; OKLCH is OKLab in polar
 * coordinates). The curve of sRGB is that of IEC 61966-2-1.
 */
import { nearestFine } from './halving.ts'

/** Lightness 0 (black) to 1 (white), chroma from 0 (grey) to about 0.32, hue in degrees, 0–360; of greys it says nothing. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number]

type Linear = readonly [red: number, green: number, blue: number]

/** Red, green and blue of `#rrggbb` in proportion to light, 0–1 each. */
export function linearOf(hex: string): Linear {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** The colour `#rrggbb` as lightness, chroma and hue. */
export function oklchOf(hex: string): Oklch {
  const [red, green, blue] = linearOf(hex)
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    Math.hypot(a, b),
    ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360,
  ]
}

/**
 * The `#rrggbb` of that lightness and hue, with as much of the chroma as sRGB has room for. Any lightness is taken: from
 * 1 on it is white, from 0 down black.
 */
export function hexOf([lightness, chroma, hue]: Oklch): string {
  const within = Math.min(1, Math.max(0, lightness))
  const at = (part: number) => linearAt(within, part * chroma, hue)
  if (isInGamut(at(1))) return written(at(1))
  // Every grey is in sRGB.
  return written(at(nearestFine(1, 0, (part) => isInGamut(at(part)))))
}

function linearAt(lightness: number, chroma: number, hue: number): Linear {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

/** The tolerance is a third of a step of eight bits where steps are smallest, next to black: rounding takes it away. */
function isInGamut(colour: Linear): boolean {
  return colour.every((part) => part >= -1e-4 && part <= 1 + 1e-4)
}

function written(colour: Linear): string {
  const pairs = colour.map((part) => {
    const value = part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055
    return Math.round(255 * value)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${pairs.join('')}`
}
