/** Does the document look as was asked, and follow the device only as long as it shall? */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { applyTheme } from '../../../src/state/theme.ts'

const styles = new Map<string, string>()
const dataset: Record<string, string> = {}
const listeners = new Set<() => void>()
const device = {
  matches: false,
  addEventListener: (_: 'change', listener: () => void) => listeners.add(listener),
  removeEventListener: (_: 'change', listener: () => void) => listeners.delete(listener),
}

/** The device changes between light and dark. */
function turn(isDark: boolean): void {
  device.matches = isDark
  for (const listener of [...listeners]) listener()
}

const style = {
  setProperty: (name: string, value: string) => styles.set(name, value),
  removeProperty: (name: string) => styles.delete(name),
}

vi.stubGlobal('document', { documentElement: { dataset, style } })
vi.stubGlobal('matchMedia', (query: string) => {
  expect(query).toBe('(prefers-color-scheme: dark)')
  return device
})

beforeEach(() => {
  turn(false)
  applyTheme({})
})

describe('where nothing is asked for', () => {
  test('our own look stands, in the light', () => {
    expect(applyTheme(null)).toEqual({ scheme: 'light', repaired: [] })
    expect(dataset).toEqual({ theme: 'light', density: 'comfortable' })
    expect(styles.get('--theme-paper')).toBe('#fcf9f3')
    expect(styles.get('--theme-veil')).toMatch(/^#[\da-f]{8}$/)
    // Fourteen colours; radius and font are left to the stylesheets.
    expect(styles.size).toBe(14)
  })

  test('and takes the place of what was applied before', () => {
    applyTheme({ accent: '#8a1c1c', radius: 0, font: 'serif', density: 'compact', scheme: 'dark' })
    expect(styles.size).toBe(16)
    applyTheme({})
    expect(dataset).toEqual({ theme: 'light', density: 'comfortable' })
    expect(styles.size).toBe(14)
    expect(styles.get('--theme-indigo')).toBe('#1e457e')
  })
})

test('colours, corners, density and fonts come as asked', () => {
  applyTheme({ bg: '#fff', accent: '#8A1C1C', radius: 12, density: 'compact' })
  expect(dataset).toEqual({ theme: 'light', density: 'compact' })
  expect(styles.get('--theme-paper')).toBe('#ffffff')
  expect(styles.get('--theme-indigo')).toBe('#8a1c1c')
  expect(styles.get('--radius')).toBe('12px')
  applyTheme({ font: 'serif' })
  expect(styles.get('--sans')).toBe('var(--serif)')
  applyTheme({ font: 'host', hostFont: 'Inter, sans-serif' })
  expect(styles.get('--sans')).toBe('"Inter", sans-serif, var(--system-sans)')
  applyTheme({ font: 'host', hostFont: 'url(x)' })
  expect(styles.has('--sans')).toBe(false)
  applyTheme({ hostFont: 'Inter' })
  expect(styles.has('--sans')).toBe(false)
})

test('what had to be repaired is told, in the scheme that is shown', () => {
  const shown = { part: 'accent', given: '#8a1c1c', shown: expect.stringMatching(/^#[\da-f]{6}$/) }
  expect(applyTheme({ accent: '#8a1c1c' })).toEqual({ scheme: 'light', repaired: [] })
  expect(applyTheme({ accent: '#8a1c1c', scheme: 'dark' })).toEqual({ scheme: 'dark', repaired: [shown] })
  turn(true)
  expect(applyTheme({ accent: '#8a1c1c', scheme: 'auto' })).toEqual({ scheme: 'dark', repaired: [shown] })
})

describe('the device', () => {
  test('is followed by a scheme that is auto', () => {
    applyTheme({ scheme: 'auto', accent: '#8a1c1c' })
    expect(dataset['theme']).toBe('auto')
    expect(styles.get('--theme-paper')).toBe('#fcf9f3')
    turn(true)
    expect(styles.get('--theme-paper')).toBe('#1a1612')
    expect(styles.get('--theme-indigo')).not.toBe('#8a1c1c')
    turn(false)
    expect(styles.get('--theme-paper')).toBe('#fcf9f3')
    expect(styles.get('--theme-indigo')).toBe('#8a1c1c')
  })

  test('is followed by nothing else, however dark', () => {
    applyTheme({ scheme: 'auto' })
    applyTheme({ scheme: 'light' })
    expect(listeners.size).toBe(0)
    turn(true)
    expect(styles.get('--theme-paper')).toBe('#fcf9f3')
  })

  test('is followed for the theme applied last only', () => {
    applyTheme({ scheme: 'auto', bg: '#ffffff' })
    applyTheme({ scheme: 'auto', bg: '#fdf6e3' })
    expect(listeners.size).toBe(1)
    turn(true)
    turn(false)
    expect(styles.get('--theme-paper')).toBe('#fdf6e3')
  })
})
