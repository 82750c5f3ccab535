/** Is only what we know taken from what a stranger hands over? */
import { describe, expect, test } from 'vitest'
import { readTheme } from '../../../src/core/theme/read-theme.ts'
import type { Theme } from '../../../src/core/vocabulary/theme.ts'

const unasked: Theme = {
  accent: null,
  accentText: null,
  bg: null,
  fg: null,
  muted: null,
  border: null,
  radius: null,
  density: 'comfortable',
  font: 'system',
  hostFont: null,
  scheme: 'light',
}

test('reads every part', () => {
  const given = {
    accent: '#0B5',
    accentText: '#FFFFFF',
    bg: '#fdf6e3',
    fg: '#073642',
    muted: '#586e75',
    border: '#93a1a1',
    radius: 8,
    density: 'compact',
    font: 'host',
    hostFont: 'Inter, "Noto Sans JP", sans-serif',
    scheme: 'auto',
  }
  expect(readTheme(given)).toStrictEqual({
    ...given,
    accent: '#00bb55',
    accentText: '#ffffff',
    hostFont: '"Inter", "Noto Sans JP", sans-serif',
  })
})

test('what is wrong is as if nobody had asked for it; the rest is kept', () => {
  const given = {
    accent: 'red',
    bg: '#fff',
    radius: 'round',
    density: 'dense',
    font: 'Comic Sans',
    scheme: null,
    size: 3,
  }
  expect(readTheme(given)).toStrictEqual({ ...unasked, bg: '#ffffff' })
})

describe('colours', () => {
  test.each([
    '',
    '#',
    '#12',
    '#1234',
    '#12345',
    '#1234567',
    '#12345678',
    '123456',
    '#ggg',
    '#fff ',
    ' #fff',
    '#fff\n',
    '＃ｆｆｆ',
    '#１２３',
  ])('%j is none', (accent) => {
    expect(readTheme({ accent }).accent).toBeNull()
  })

  test.each([0xffffff, ['#ffffff'], { toString: () => '#ffffff' }, new String('#ffffff'), null, true, Symbol('#fff')])(
    'of another kind (%#) is none',
    (accent) => {
      expect(readTheme({ accent }).accent).toBeNull()
    },
  )
})

describe('a radius', () => {
  test.each<[unknown, number | null]>([
    ['0', 0],
    ['4', 4],
    ['024', 24],
    ['999', 24],
    [6, 6],
    [25, 24],
    [-3, 0],
    [1e21, 24],
    [1.5, null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
    ['-3', null],
    ['1000', null],
    ['1.5', null],
    ['8px', null],
    [' 8', null],
    ['８', null],
    ['', null],
    [[8], null],
    [8n, null],
  ])('%o is read as %o', (radius, expected) => {
    expect(readTheme({ radius }).radius).toBe(expected)
  })
})

describe('fonts of the host', () => {
  test.each<[string, string | null]>([
    ['Arial', '"Arial"'],
    [`'Yu Gothic' , "Noto Sans JP"`, '"Yu Gothic", "Noto Sans JP"'],
    ['ヒラギノ角ゴ Pro W3, ＭＳ Ｐゴシック', '"ヒラギノ角ゴ Pro W3", "ＭＳ Ｐゴシック"'],
    // In marks it is the name of a font; without, a kind.
    ['serif, sans-serif, system-ui', 'serif, sans-serif, system-ui'],
    ['"serif", ui-serif', '"serif", "ui-serif"'],
    ['inherit, -apple-system', '"inherit", "-apple-system"'],
    ['Arial, url(//evil.example/a.woff), Meiryo', '"Arial", "Meiryo"'],
    ['Arial; color: red', null],
    ['Arial; Meiryo', null],
    ['Arial"} body{display:none', null],
    ['a\\22 b, "a\\"b", var(--x), a/*b*/, <b>, a_b, a.b', null],
    ['"Arial, Meiryo"', null],
    ['Arial\u202e, Arial\0, 🍵, \u2028', null],
    [' , ,, ""', null],
    ['', null],
  ])('%j are %j', (hostFont, expected) => {
    expect(readTheme({ hostFont }).hostFont).toBe(expected)
  })

  test('are at most 200 characters, and no name is cut through', () => {
    expect(readTheme({ hostFont: 'a'.repeat(200) }).hostFont).toBe(`"${'a'.repeat(200)}"`)
    expect(readTheme({ hostFont: 'a'.repeat(201) }).hostFont).toBeNull()
    expect(readTheme({ hostFont: `Arial, ${'a'.repeat(1_000_000)}` }).hostFont).toBe('"Arial"')
  })
})

describe('nothing is asked for by', () => {
  test.each([
    undefined,
    null,
    true,
    8,
    'accent',
    '{"accent":"#c00000"}',
    [{ accent: '#c00000' }],
    () => ({ accent: '#c00000' }),
    new Map([['accent', '#c00000']]),
    Object.create({ accent: '#c00000' }),
    new (class {
      accent = '#c00000'
    })(),
  ])('%o', (given) => {
    expect(readTheme(given)).toStrictEqual(unasked)
  })

  test('a prototype, by whichever way it comes', () => {
    const polluted = { prototype: { accent: '#c00000' }, constructor: { accent: '#c00000' } }
    expect(readTheme(JSON.parse('{"__proto__":{"accent":"#c00000"}}'))).toStrictEqual(unasked)
    expect(readTheme({ ['__proto__']: null, ...polluted })).toStrictEqual(unasked)
    expect(readTheme({ scheme: '__proto__', density: 'constructor', font: 'toString' })).toStrictEqual(unasked)
    expect('accent' in {}).toBe(false)
  })

  test('a prototype of all objects that someone else on the page has spoiled', () => {
    Object.defineProperty(Object.prototype, 'accent', { value: '#c00000', configurable: true })
    try {
      expect(readTheme({})).toStrictEqual(unasked)
    } finally {
      Reflect.deleteProperty(Object.prototype, 'accent')
    }
  })
})

test('an object without a prototype is as plain as any', () => {
  expect(readTheme(Object.assign(Object.create(null), { accent: '#c00' })).accent).toBe('#cc0000')
})

test('what throws when it is read was not asked for', () => {
  const throws = () => {
    throw new Error('not for you')
  }
  const getter = Object.defineProperty({ bg: '#ffffff' }, 'accent', { get: throws, enumerable: true })
  expect(readTheme(getter)).toStrictEqual({ ...unasked, bg: '#ffffff' })
  expect(readTheme(new Proxy({}, { get: throws, getOwnPropertyDescriptor: throws }))).toStrictEqual(unasked)
  expect(readTheme(new Proxy({}, { getPrototypeOf: throws }))).toStrictEqual(unasked)
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  expect(readTheme(proxy)).toStrictEqual(unasked)
})
