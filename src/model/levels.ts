/** At which score does each level begin, and what else must hold before it is reached? */
import type { Gate, LevelStart } from '../core/vocabulary/model.ts'

export const levels = [
  { level: 1, from: 0, sources: ['S1-10'] },
  { level: 2, from: 20, sources: ['S1-6'] },
  { level: 3, from: 40, sources: ['S1-12'] },
  { level: 4, from: 60, sources: ['S4-5', 'S4-14', 'S4-29'] },
  // Level 5 is the half-automatic virtuous circle of the first article, which never stops trying and mending.
  { level: 5, from: 80, sources: ['S0-21', 'S0-22', 'S0-28', 'S1-35'] },
] as const satisfies readonly LevelStart[]

export type LevelNumber = (typeof levels)[number]['level']

export const gates = [
  {
    level: 2,
    conditions: [
      {
        kind: 'any',
        of: [
          { kind: 'item', item: 'issue-prevention', atLeast: 2 },
          { kind: 'item', item: 'ownership', atLeast: 2 },
        ],
      },
    ],
  },
  {
    level: 3,
    conditions: [
      { kind: 'item', item: 'issue-prevention', atLeast: 2 },
      { kind: 'item', item: 'ownership', atLeast: 2 },
      { kind: 'item', item: 'outcome-definition', atLeast: 3 },
      { kind: 'item', item: 'onboarding', atLeast: 3 },
      // Above 1: at least one figure of the success side is watched.
      { kind: 'item-above', item: 'metrics-in-use', above: 1 },
    ],
  },
  {
    level: 4,
    conditions: [
      { kind: 'item', item: 'connected-data', atLeast: 3 },
      { kind: 'item', item: 'shared-goal', atLeast: 3 },
      { kind: 'item', item: 'proactive-outreach', atLeast: 3 },
      // Support is not what one grows out of.
      { kind: 'dimension', dimension: 'support', atLeast: 40 },
    ],
  },
  {
    level: 5,
    conditions: [
      { kind: 'item', item: 'loyal-and-lost', atLeast: 4 },
      { kind: 'item', item: 'closing-the-loop', atLeast: 4 },
      { kind: 'item', item: 'shared-goal', atLeast: 4 },
      { kind: 'item', item: 'net-revenue-retention', atLeast: 4 },
      { kind: 'every-dimension', atLeast: 40 },
    ],
  },
] as const satisfies readonly Gate[]
