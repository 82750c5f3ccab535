/** Which colours does the frame show, so that what was asked for is kept and everything can be read? */
import type { Palette, Scheme, Theme } from '../vocabulary/theme.ts'
import { contrastOf, edgeContrast, textContrast } from './contrast.ts'
import { awayFrom, moved } from './lightness.ts'
import { hexOf, type Oklch, oklchOf } from './oklch.ts'
import { ownColours, ownHex, ownVeil, type SolidName } from './own-colours.ts'

/** Between which lightnesses of OKLCH (0–1) a paper counts as light, or as dark. */
const paperRanges = { light: [0.93, 1], dark: [0.12, 0.28] } as const

/** White comes out as 0.99999999, and must not be called too light where it comes out above 1. */
const rounding = 1e-6

/**
 * A colour for every name of the palette, for a page in that scheme. What was asked for stays letter by letter where it
 * can be read; elsewhere its lightness moves as little as is needed, its hue stays, and its chroma as far as sRGB has it.
 * What was not asked for is ours, moved likewise where what was asked for leaves it unreadable.
 *
 * Of the eight-bit colours returned these hold. 4.5:1 at least: ink, soft ink, accent, deep accent, rust and red on the
 * three papers; ink, soft ink, accent and deep accent on the pale accent; what stands on the accent, on it and on the
 * deep one. 3:1 at least: the strong line on the three papers. The quiet line promises nothing.
 */
export function paletteFor(theme: Theme, scheme: Scheme): Palette {
  // What is written lies towards black in the light and towards white in the dark, what is written on the other way.
  const [written, writtenOn] = scheme === 'light' ? [0, 1] : [1, 0]
  const own = (name: SolidName) => ownHex(scheme, name)
  const papers = papersFor(theme, scheme)
  const onPapers = (hex: string, least = textContrast) => awayFrom(papers, least, hex, written)

  const ink = onPapers(theme.fg ?? own('ink'))
  const soft = onPapers(theme.muted ?? own('ink-soft'))
  const accent = onPapers(theme.accent ?? own('indigo'))
  const deep = onPapers(theme.accent === null ? own('indigo-deep') : deepOf(accent, scheme))
  const isPaleOwn = theme.bg === null && theme.accent === null
  const pale = isPaleOwn ? own('indigo-pale') : paleOf(accent, papers, scheme)

  return {
    paper: papers[0],
    'paper-raised': papers[1],
    'paper-sunk': papers[2],
    ink,
    'ink-soft': soft,
    line: theme.bg === null ? own('line') : hexOf(beside(papers[0], scheme, 'paper', 'line')),
    'line-strong': onPapers(theme.border ?? own('line-strong'), edgeContrast),
    indigo: accent,
    'indigo-deep': deep,
    // White and black are as good a ground as any paper is, so going there ends well.
    'indigo-pale': awayFrom([ink, soft, accent, deep], textContrast, pale, writtenOn),
    rust: onPapers(own('rust')),
    red: onPapers(own('red')),
    'on-indigo': awayFrom([accent, deep], textContrast, theme.accentText ?? own('on-indigo'), writtenOn),
    veil: hexOf(ownVeil.colour) + ownVeil.alpha,
  }
}

type Papers = readonly [paper: string, raised: string, sunk: string]

/** Paper, raised paper and sunk paper: ours, or what was asked for and two beside it. */
function papersFor(theme: Theme, scheme: Scheme): Papers {
  if (theme.bg === null) {
    return [ownHex(scheme, 'paper'), ownHex(scheme, 'paper-raised'), ownHex(scheme, 'paper-sunk')]
  }
  const [low, high] = paperRanges[scheme]
  const isInRange = (hex: string) => {
    const [lightness] = oklchOf(hex)
    return lightness >= low - rounding && lightness <= high + rounding
  }
  const paper = moved(theme.bg, oklchOf(theme.bg)[0] < low ? high : low, isInRange)

  const asked: readonly (readonly [string | null, number])[] = [
    [theme.accent, textContrast],
    [theme.fg, textContrast],
    [theme.muted, textContrast],
    [theme.border, edgeContrast],
  ]
  // What a brand has on its own paper is good on ours: the two papers beside it give way, not the brand.
  const isFine = (hex: string) =>
    asked.every(([one, least]) => one === null || contrastOf(one, paper) < least || contrastOf(one, hex) >= least)
  const besidePaper = (name: SolidName) => {
    const found = moved(hexOf(beside(paper, scheme, 'paper', name)), oklchOf(paper)[0], isFine)
    return isFine(found) ? found : paper
  }
  return [paper, besidePaper('paper-raised'), besidePaper('paper-sunk')]
}

/** The accent under the pointer: deeper, or less deep where an accent next to black or white leaves no room. */
function deepOf(accent: string, scheme: Scheme): string {
  const [lightness, chroma, hue] = oklchOf(accent)
  const [deeper] = beside(accent, scheme, 'indigo', 'indigo-deep')
  const hasRoom = deeper > 0.1 && deeper < 0.97
  return hexOf([hasRoom ? deeper : lightness + 3 * (lightness - deeper), chroma, hue])
}

/** The ground of what is chosen: a breath of the accent on the paper. */
function paleOf(accent: string, [paper]: Papers, scheme: Scheme): string {
  const [, chroma, hue] = oklchOf(accent)
  const [lightness] = beside(paper, scheme, 'paper', 'indigo-pale')
  return hexOf([lightness, Math.min(chroma, ownColours[scheme]['indigo-pale'][1]), hue])
}

/** As much lighter or darker than a colour as one of ours is than another of ours, in the colour's own hue. */
function beside(hex: string, scheme: Scheme, from: SolidName, to: SolidName): Oklch {
  const [lightness, chroma, hue] = oklchOf(hex)
  return [lightness + ownColours[scheme][to][0] - ownColours[scheme][from][0], chroma, hue]
}
