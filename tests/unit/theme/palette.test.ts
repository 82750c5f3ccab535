/** Are brand colours kept where they can be read, and repaired where they cannot? */
import { describe, expect, test } from 'vitest'
import { contrastOf } from '../../../src/core/theme/contrast.ts'
import { hexOf, oklchOf } from '../../../src/core/theme/oklch.ts'
import { ownHex } from '../../../src/core/theme/own-colours.ts'
import { paletteFor } from '../../../src/core/theme/palette.ts'
import { readTheme } from '../../../src/core/theme/read-theme.ts'
import { repairedColours } from '../../../src/core/theme/repaired.ts'

const light = (given: object) => paletteFor(readTheme(given), 'light')
const dark = (given: object) => paletteFor(readTheme(given), 'dark')

test('where nothing is asked for, ours stand, untouched by any repair', () => {
  for (const [scheme, palette] of [
    ['light', light({})],
    ['dark', dark({})],
  ] as const) {
    const { veil, ...solid } = palette
    expect(solid).toEqual(Object.fromEntries(Object.keys(solid).map((name) => [name, ownHex(scheme, name as 'ink')])))
    expect(veil).toBe(`${hexOf([0.2, 0.02, 60])}8c`)
  }
  expect(light({}).paper).toBe('#fcf9f3')
  expect(dark({}).paper).toBe('#1a1612')
})

describe('a paper', () => {
  test('of the right lightness stays', () => {
    expect(light({ bg: '#ffffff' }).paper).toBe('#ffffff')
    expect(light({ bg: '#fdf6e3' }).paper).toBe('#fdf6e3')
    expect(light({ bg: '#ffff00' }).paper).toBe('#ffff00')
    expect(dark({ bg: '#101820' }).paper).toBe('#101820')
  })

  test('of another one moves to the edge of what suits', () => {
    // 0.12³ = 0.00173 of the light of white, times 12.92 and 255: 5.7, so that six is the first inside.
    expect(dark({ bg: '#000000' }).paper).toBe('#060606')
    // 0.28³ = 0.02195; the curve of sRGB makes 40.8 of 255 of it, so that 40 is the last inside.
    expect(dark({ bg: '#ffffff' }).paper).toBe('#282828')
    // 0.93³ = 0.80436; 231.4 of 255, so that 232 is the first inside.
    expect(light({ bg: '#000000' }).paper).toBe('#e8e8e8')
  })

  test('has the other two beside it, one lighter and one darker', () => {
    for (const { paper, 'paper-raised': raised, 'paper-sunk': sunk } of [
      light({ bg: '#f0f6ff' }),
      dark({ bg: '#101820' }),
    ]) {
      const [raisedBy, sunkBy] = [raised, sunk].map((hex) => oklchOf(hex)[0] - oklchOf(paper)[0])
      expect(raisedBy).toBeGreaterThan(0.01)
      expect(sunkBy).toBeLessThan(-0.02)
    }
  })

  test('that a brand can just be read on keeps the brand: the papers beside it give way', () => {
    // #767676 has 4.54 on white. Needed on sunk paper: 4.5 × (0.1812 + 0.05) − 0.05 = 0.9903 of white's light; 254 of 255
    // is 0.9911, 253 is 0.9823.
    const { indigo, 'paper-sunk': sunk } = light({ bg: '#ffffff', accent: '#767676' })
    expect([indigo, sunk]).toEqual(['#767676', '#fefefe'])
    // Without a colour that needs it, sunk paper is ours beside white: 1 − 0.025, whose cube is 0.9269; 246.6 of 255.
    expect(light({ bg: '#ffffff' })['paper-sunk']).toBe('#f7f7f7')
    // 3.03 on white, for an edge.
    expect(light({ bg: '#ffffff', border: '#949494' })['line-strong']).toBe('#949494')
  })
})

describe('what is written', () => {
  test('moves as little as is needed', () => {
    // On white the sunk paper is #f7f7f7, 0.9301: (0.9301 + 0.05) / 4.5 − 0.05 = 0.1678; the curve makes 113.9 of it.
    expect(light({ bg: '#ffffff', fg: '#ffffff' }).ink).toBe('#717171')
    expect(contrastOf('#717171', '#f7f7f7')).toBeGreaterThanOrEqual(4.5)
    expect(contrastOf('#727272', '#f7f7f7')).toBeLessThan(4.5)
    // For an edge (0.9301 + 0.05) / 3 − 0.05 = 0.2767; 143.9.
    expect(light({ bg: '#ffffff', border: '#dddddd' })['line-strong']).toBe('#8f8f8f')
  })

  test('keeps its hue, and as much chroma as there is', () => {
    const orange = '#ff8800'
    const { indigo } = light({ accent: orange })
    expect(indigo).not.toBe(orange)
    expect(Math.abs(oklchOf(indigo)[2] - oklchOf(orange)[2])).toBeLessThan(1)
    // Half as much more chroma would change nothing: sRGB has no more of it there.
    const [lightness, chroma, hue] = oklchOf(indigo)
    expect(chroma).toBeGreaterThan(0.1)
    expect(oklchOf(hexOf([lightness, 1.5 * chroma, hue]))[1]).toBeLessThan(chroma + 0.003)
  })

  test('stays in the scheme in which it can be read, and moves in the other', () => {
    expect(light({ accent: '#8a1c1c' }).indigo).toBe('#8a1c1c')
    expect(dark({ accent: '#8a1c1c' }).indigo).not.toBe('#8a1c1c')
    expect(dark({ accent: '#ffcc00' }).indigo).toBe('#ffcc00')
    expect(light({ accent: '#ffcc00' }).indigo).not.toBe('#ffcc00')
  })
})

describe('an accent', () => {
  test('is deeper under the pointer, and less deep where nothing is deeper', () => {
    const deepBy = ({ indigo, 'indigo-deep': deep }: ReturnType<typeof light>) => oklchOf(deep)[0] - oklchOf(indigo)[0]
    expect(deepBy(light({ accent: '#b3261e' }))).toBeCloseTo(-0.08, 2)
    expect(deepBy(dark({ accent: '#f5a39b' }))).toBeCloseTo(0.075, 2)
    // 3 × 0.08 = 0.24, whose cube is 0.0138; the curve makes 31.2 of 255 of it.
    expect(light({ accent: '#000000' })['indigo-deep']).toBe('#1f1f1f')
    expect(deepBy(dark({ accent: '#ffffff' }))).toBeCloseTo(-0.225, 2)
  })

  test('breathes on the paper in its own hue', () => {
    const pale = light({ accent: '#0a7d32' })['indigo-pale']
    const [lightness, chroma, hue] = oklchOf(pale)
    expect([lightness, chroma]).toEqual([expect.closeTo(0.945, 2), expect.closeTo(0.02, 2)])
    expect(Math.abs(hue - oklchOf('#0a7d32')[2])).toBeLessThan(5)
    expect(oklchOf(light({ accent: '#555555' })['indigo-pale'])[1]).toBeLessThan(0.001)
  })

  test('has on it what was asked for, or what can be read there', () => {
    expect(light({ accent: '#8a1c1c', accentText: '#ffe9c7' })['on-indigo']).toBe('#ffe9c7')
    const onYellow = light({ accent: '#ffcc00', accentText: '#000000' })
    expect(contrastOf(onYellow['on-indigo'], onYellow.indigo)).toBeGreaterThanOrEqual(4.5)
    expect(onYellow['on-indigo']).not.toBe('#000000')
  })
})

describe('what is repaired is told', () => {
  test('with what was asked for and what is shown', () => {
    const theme = readTheme({ bg: '#ffffff', fg: '#ffffff', border: '#dddddd', accent: '#0055aa' })
    expect(repairedColours(theme, 'light')).toEqual([
      { part: 'fg', given: '#ffffff', shown: '#717171' },
      { part: 'border', given: '#dddddd', shown: '#8f8f8f' },
    ])
  })

  test('for each of the six', () => {
    const grey = { accent: '#888', accentText: '#888', bg: '#888', fg: '#888', muted: '#888', border: '#888' }
    for (const scheme of ['light', 'dark'] as const) {
      const palette = paletteFor(readTheme(grey), scheme)
      expect(repairedColours(readTheme(grey), scheme).filter(({ part }) => part !== 'border')).toEqual([
        { part: 'accent', given: '#888888', shown: palette.indigo },
        { part: 'accentText', given: '#888888', shown: palette['on-indigo'] },
        { part: 'bg', given: '#888888', shown: palette.paper },
        { part: 'fg', given: '#888888', shown: palette.ink },
        { part: 'muted', given: '#888888', shown: palette['ink-soft'] },
      ])
    }
  })

  test('and nothing where nothing was asked for, or all of it stays', () => {
    expect(repairedColours(readTheme({}), 'light')).toEqual([])
    expect(repairedColours(readTheme({ bg: '#fff', fg: '#222', accent: '#06c' }), 'light')).toEqual([])
  })
})
