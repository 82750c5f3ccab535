/** How far does the lightness of a colour have to move, before the colour will do? */
import { contrastOf } from './contrast.ts'
import { nearestFine } from './halving.ts'
import { hexOf, oklchOf } from './oklch.ts'

/**
 * The colour itself where it will do, letter by letter; else the nearest one on the way to the lightness `end` (0–1) that
 * does, with the same hue and as much of the chroma as sRGB has room for there. Where none does on the way, the last one.
 *
 * Judged are the eight-bit colours themselves, so that no rounding undoes what was found.
 */
export function moved(hex: string, end: number, isFine: (hex: string) => boolean): string {
  if (isFine(hex)) return hex
  const [lightness, chroma, hue] = oklchOf(hex)
  const at = (tried: number) => hexOf([tried, chroma, hue])
  return at(nearestFine(lightness, end, (tried) => isFine(at(tried))))
}

/** The colour, moved towards `end` until it has at least that contrast to all of the others. */
export function awayFrom(others: readonly string[], least: number, hex: string, end: number): string {
  return moved(hex, end, (tried) => others.every((other) => contrastOf(tried, other) >= least))
}
