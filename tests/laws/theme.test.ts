/** Can everything be read, whatever colours a brand has, and does nothing else come of whatever a stranger hands over? */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paletteFor } from '../../src/core/theme/palette.ts'
import { readTheme } from '../../src/core/theme/read-theme.ts'
import { repairedColours } from '../../src/core/theme/repaired.ts'
import type { BrandPart, Palette, PaletteName, Scheme, Theme } from '../../src/core/vocabulary/theme.ts'
import { diceFrom, hostileTexts } from '../hostile/texts.ts'
import { hueBetween, hueOfRounding, seen, seenContrast } from './seen-colours.ts'

const parts = ['accent', 'accentText', 'bg', 'fg', 'muted', 'border'] as const
const schemes = ['light', 'dark'] as const
const papers = ['paper', 'paper-raised', 'paper-sunk'] as const

/** On what each colour of a brand has to be told apart, and how well. */
const grounds: Readonly<Record<Exclude<BrandPart, 'bg'>, readonly [PaletteName, readonly PaletteName[], number]>> = {
  accent: ['indigo', papers, 4.5],
  accentText: ['on-indigo', ['indigo', 'indigo-deep'], 4.5],
  fg: ['ink', papers, 4.5],
  muted: ['ink-soft', papers, 4.5],
  border: ['line-strong', papers, 3],
}

/** What else has to be told apart. */
const pairs: readonly (readonly [PaletteName, readonly PaletteName[], number])[] = [
  ...Object.values(grounds),
  ...(['indigo-deep', 'rust', 'red'] as const).map((name) => [name, papers, 4.5] as const),
  ...(['ink', 'ink-soft', 'indigo', 'indigo-deep'] as const).map((name) => [name, ['indigo-pale'], 4.5] as const),
]

interface Brand {
  readonly theme: Theme
  readonly scheme: Scheme
  readonly palette: Palette
}

/** Ten thousand brands in both schemes; each of the 64 ways to leave colours out is met more than 150 times. */
function brands(): readonly Brand[] {
  const dice = diceFrom(2026)
  const below = (count: number) => Math.floor(dice() * count)
  const hex = (...channels: readonly number[]) =>
    `#${channels.map((one) => one.toString(16).padStart(2, '0')).join('')}`
  const colour = () => {
    const kind = dice()
    const grey = below(256)
    if (kind < 0.15) return hex(grey, grey, grey)
    // The corners and edges of sRGB, and what lies a little inside.
    const edges = [0, 1, 8, 128, 247, 254, 255]
    if (kind < 0.4) return hex(...[0, 0, 0].map(() => edges[below(edges.length)] ?? 0))
    return hex(below(256), below(256), below(256))
  }
  return Array.from({ length: 10_000 }, (_, number) => {
    const given = Object.fromEntries(parts.map((part, place) => [part, (number >> place) % 2 === 1 ? colour() : null]))
    const theme = readTheme(given)
    return schemes.map((scheme) => ({ theme, scheme, palette: paletteFor(theme, scheme) }))
  }).flat()
}

const all = brands()

/** What a law says of each brand that breaks it; the first few are enough to read. */
function broken(law: (brand: Brand) => readonly unknown[]): readonly unknown[] {
  return all.flatMap((brand) => law(brand).map((what) => ({ what, ...brand }))).slice(0, 3)
}

describe('of ten thousand brands in both schemes', () => {
  test('every text has 4.5:1 and every edge 3:1, in the colours as they are written', () => {
    expect(all).toHaveLength(20_000)
    const law = ({ palette }: Brand) =>
      pairs.flatMap(([name, on, least]) =>
        on.filter((ground) => seenContrast(palette[name], palette[ground]) < least).map((ground) => [name, ground]),
      )
    expect(broken(law)).toEqual([])
  })

  test('every colour is written as #rrggbb, and the veil with what it lets through', () => {
    const law = ({ palette: { veil, ...solid } }: Brand) => [
      ...Object.values(solid).filter((colour) => !/^#[\da-f]{6}$/.test(colour)),
      ...(/^#[\da-f]{8}$/.test(veil) ? [] : [veil]),
    ]
    expect(broken(law)).toEqual([])
  })

  test('what can be read stays letter by letter', () => {
    const law = ({ theme, palette }: Brand) =>
      Object.entries(grounds).filter(([part, [name, on, least]]) => {
        const given = theme[part as keyof typeof grounds]
        if (given === null || given === palette[name]) return false
        const isReadable = on.every((ground) => seenContrast(given, palette[ground]) >= least)
        // On a paper of the brand's own that is enough: those beside it are ours to move.
        const isOwn = theme.bg === palette.paper && part !== 'accentText' && seenContrast(given, palette.paper) >= least
        return isReadable || isOwn
      })
    expect(broken(law)).toEqual([])
  })

  test('a paper is light in the light and dark in the dark, and stays where it is so already', () => {
    const ranges = { light: [0.93, 1], dark: [0.12, 0.28] } as const
    const law = ({ theme, scheme, palette }: Brand) => {
      const [low, high] = ranges[scheme]
      const isInRange = (hex: string) => seen(hex).lightness > low - 1e-5 && seen(hex).lightness < high + 1e-5
      const isKept = theme.bg === null || !isInRange(theme.bg) || theme.bg === palette.paper
      return isInRange(palette.paper) && isKept ? [] : [palette.paper]
    }
    expect(broken(law)).toEqual([])
  })

  test('every repaired colour keeps its hue, within 3 degrees or what eight bits can write', () => {
    // A grey has a hue by accident only, and near grey or black one step of a channel turns the hue by degrees: the exact
    // colour lies within half a step of the written one, so its hue lies within that of the corners half a step away.
    let met = 0
    const law = ({ theme, scheme }: Brand) =>
      repairedColours(theme, scheme).filter(({ given, shown }) => {
        const [before, after] = [seen(given), seen(shown)]
        if (before.chroma <= 0.03 || after.chroma <= 0.03) return false
        met += 1
        const turned = hueBetween(before.hue, after.hue)
        return turned > 3 && turned > hueOfRounding(shown)
      })
    expect(broken(law)).toEqual([])
    expect(met).toBeGreaterThan(10_000)
  })

  test('no text moves further than it has to', () => {
    const law = ({ theme, palette }: Brand) =>
      (['accent', 'fg', 'muted', 'border'] as const).filter((part) => {
        const [name, on, least] = grounds[part]
        const given = theme[part]
        if (given === null || given === palette[name]) return false
        // A step of eight bits in one channel is at most a tenth of contrast here.
        return Math.min(...on.map((ground) => seenContrast(palette[name], palette[ground]))) > least + 0.1
      })
    expect(broken(law)).toEqual([])
  })

  test('what is shown, asked for again, is shown again', () => {
    const law = ({ theme, scheme, palette }: Brand) => {
      const again = { ...theme }
      for (const { part, shown } of repairedColours(theme, scheme)) Object.assign(again, { [part]: shown })
      const second = paletteFor(again, scheme)
      return Object.entries(palette).filter(([name, colour]) => second[name as PaletteName] !== colour)
    }
    expect(broken(law)).toEqual([])
  })

  test('an accent looks different under the pointer', () => {
    const law = ({ palette }: Brand) => {
      const difference = seen(palette.indigo).lightness - seen(palette['indigo-deep']).lightness
      return Math.abs(difference) > 0.05 ? [] : [difference]
    }
    expect(broken(law)).toEqual([])
  })
})

/** Whether it is a theme of ours and nothing besides. */
function isTheme(theme: Theme): boolean {
  const { radius, density, font, hostFont, scheme, ...colours } = theme
  const family = String.raw`(?:"[\p{L}\d-][\p{L}\d -]*"|serif|sans-serif|system-ui)`
  return (
    Object.keys(colours).toSorted().join() === parts.toSorted().join() &&
    Object.values(colours).every((colour) => colour === null || /^#[\da-f]{6}$/.test(colour)) &&
    (radius === null || (Number.isInteger(radius) && radius >= 0 && radius <= 24)) &&
    ['comfortable', 'compact'].includes(density) &&
    ['system', 'serif', 'host'].includes(font) &&
    (hostFont === null || (hostFont.length < 600 && new RegExp(`^${family}(?:, ${family})*$`, 'u').test(hostFont))) &&
    ['light', 'dark', 'auto'].includes(scheme)
  )
}

describe('whatever is handed over, a theme of ours comes of it', () => {
  const names = [...parts, 'radius', 'density', 'font', 'hostFont', 'scheme']
  const texts = [
    'javascript:alert(1)',
    'url(https://evil.example/a.png)',
    '#fff;background:url(//evil.example)',
    'expression(alert(1))',
    '}</style><script>alert(1)</script>',
    '"onload="alert(1)',
    '\0',
    '#ff\0fff',
    '#fff\0',
    '#FFFFFF\n',
    '🎨',
    '#🎨🎨🎨',
    '\u202e#ffffff',
    'Arial\u202e, "lairA\u202c"',
    '__proto__',
    'Arial, "}</style>", Meiryo',
    '#'.repeat(1_000_000),
    `#${'f'.repeat(1_000_000)}`,
    '9'.repeat(1_000_000),
    `${'Arial,'.repeat(200_000)}`,
    `"${'a '.repeat(500_000)}`,
    ...hostileTexts.map(({ text }) => text),
  ]
  const throws = () => {
    throw new Error('not for you')
  }

  test('of every hostile text, in every part and as a whole', () => {
    for (const text of texts) {
      expect(isTheme(readTheme(text))).toBe(true)
      const theme = readTheme(Object.fromEntries(names.map((name) => [name, text])))
      expect(isTheme(theme)).toBe(true)
      // Not one of them is a colour, a size or a choice of ours; some hold the name of a font.
      expect({ ...theme, hostFont: null }).toEqual(readTheme(undefined))
    }
  })

  const value = fc.oneof(
    fc.constantFrom(...texts),
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
    fc.stringMatching(/^#?[\dA-Fa-f]{0,8}$/),
    fc.integer({ min: -100, max: 1100 }).map((number) => (number % 2 === 0 ? number : String(number))),
    fc.constantFrom('light', 'dark', 'auto', 'compact', 'comfortable', 'host', 'serif', 'system'),
    fc.string({ unit: 'binary', maxLength: 300 }),
  )
  const name = fc.constantFrom(...names, '__proto__', 'constructor', 'toString', 'then')
  const entries = fc.array(fc.tuple(name, value, fc.constantFrom('plain', 'plain', 'getter', 'throws')))

  test('of every object, with getters and proxies that throw', () => {
    const property = fc.property(
      entries,
      fc.constantFrom('plain', 'proxy', 'throwing', 'no prototype'),
      (given, how) => {
        const target: object = how === 'no prototype' ? Object.create(null) : {}
        for (const [key, one, kind] of given) {
          const get = kind === 'throws' ? throws : () => one
          const described = kind === 'plain' ? { value: one } : { get }
          Object.defineProperty(target, key, { ...described, configurable: true, enumerable: true })
        }
        const traps = how === 'throwing' ? { get: throws, has: throws, ownKeys: throws } : {}
        const theme = readTheme(how === 'proxy' || how === 'throwing' ? new Proxy(target, traps) : target)
        expect(isTheme(theme)).toBe(true)
        if (how === 'throwing') expect(theme).toEqual(readTheme(undefined))
        // What was read is colours enough for a page.
        expect(Object.keys(paletteFor(theme, 'light'))).toHaveLength(14)
      },
    )
    fc.assert(property, { numRuns: 2_000, seed: 2026 })
  })

  test('of anything at all', () => {
    fc.assert(
      fc.property(value, (given) => {
        expect(isTheme(readTheme(given))).toBe(true)
      }),
      { numRuns: 5_000, seed: 2026 },
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
