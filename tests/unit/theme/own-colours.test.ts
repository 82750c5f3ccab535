/** Are the colours we reckon with those of the stylesheets? */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ownColours, ownVeil } from '../../../src/core/theme/own-colours.ts'
import { paletteFor } from '../../../src/core/theme/palette.ts'
import { readTheme } from '../../../src/core/theme/read-theme.ts'
import { root } from '../../house/tree.ts'

const style = (name: string) => readFileSync(`${root}/src/styles/${name}.css`, 'utf8')

/** What stands in OKLCH in a piece of a stylesheet, by name. */
function written(css: string): Readonly<Record<string, readonly number[]>> {
  const found = [...css.matchAll(/--([a-z-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)\);/g)]
  return Object.fromEntries(found.map(([, name, ...triple]) => [name, triple.map(Number)]))
}

const [light = '', dark = ''] = style('tokens').split('@media (prefers-color-scheme: dark)')

test('tokens.css has the same in the light and in the dark, neither more nor less', () => {
  expect(written(light)).toEqual(ownColours.light)
  expect(written(dark)).toEqual(ownColours.dark)
})

test('and the same veil for both', () => {
  const [lightness, chroma, hue] = ownVeil.colour
  expect(light).toContain(`--veil: oklch(${lightness} ${chroma} ${hue} / 55%);`)
  expect(dark).not.toContain('--veil')
  // 0.55 × 255 = 140.25, and 140 is 8 × 16 + 12.
  expect(ownVeil.alpha).toBe('8c')
})

test('frame-theme.css takes up every colour of the palette', () => {
  const names = Object.keys(paletteFor(readTheme({}), 'light'))
  expect(names).toHaveLength(14)
  const taken = [...style('frame-theme').matchAll(/^ +--([a-z-]+): var\(--theme-([a-z-]+)\);$/gm)]
  expect(taken.map(([, name]) => name)).toEqual(names)
  expect(taken.map(([, , name]) => name)).toEqual(names)
})
