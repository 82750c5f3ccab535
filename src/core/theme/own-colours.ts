/** Which colours stand where nobody asks for others? Those of `styles/tokens.css`; a test says where the two differ. */
import type { PaletteName, Scheme } from '../vocabulary/theme.ts'
import { hexOf, type Oklch } from './oklch.ts'

/** Every colour but the veil, which is the only one that lets something through. */
export type SolidName = Exclude<PaletteName, 'veil'>

export const ownColours: Readonly<Record<Scheme, Readonly<Record<SolidName, Oklch>>>> = {
  light: {
    paper: [0.982, 0.008, 85],
    'paper-raised': [0.998, 0.003, 85],
    'paper-sunk': [0.957, 0.011, 85],
    ink: [0.255, 0.018, 60],
    'ink-soft': [0.44, 0.018, 60],
    line: [0.865, 0.012, 80],
    'line-strong': [0.56, 0.018, 70],
    indigo: [0.395, 0.105, 258],
    'indigo-deep': [0.315, 0.095, 258],
    'indigo-pale': [0.945, 0.02, 258],
    rust: [0.49, 0.125, 42],
    red: [0.47, 0.17, 27],
    'on-indigo': [0.99, 0.004, 85],
  },
  dark: {
    paper: [0.205, 0.01, 65],
    'paper-raised': [0.242, 0.011, 65],
    'paper-sunk': [0.178, 0.009, 65],
    ink: [0.925, 0.012, 85],
    'ink-soft': [0.755, 0.014, 80],
    line: [0.345, 0.012, 70],
    'line-strong': [0.62, 0.014, 75],
    indigo: [0.795, 0.085, 258],
    'indigo-deep': [0.87, 0.06, 258],
    'indigo-pale': [0.305, 0.045, 258],
    rust: [0.785, 0.105, 50],
    red: [0.775, 0.13, 27],
    'on-indigo': [0.2, 0.03, 258],
  },
}

/** What dims the page behind a dialogue, in both schemes; 8c is 55 % of ff. */
export const ownVeil = { colour: [0.2, 0.02, 60], alpha: '8c' } as const

/** One of our colours as `#rrggbb`. */
export function ownHex(scheme: Scheme, name: SolidName): string {
  return hexOf(ownColours[scheme][name])
}
