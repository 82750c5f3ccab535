/** Which numbers of the reckoning are matters of judgement, and what are they? */
import type { BalanceModel, Rules } from '../core/vocabulary/model.ts'

export const rules = {
  neededCoverage: 0.5,
  neededDimensions: 5,
  mostLevelsLostToGates: 2,
  mostLevelsAboveLowestDimension: 2,
  quickTrackLevel: 4,
  effort: { S: 1, M: 1.5, L: 2.5 },
  leastLift: 0.25,
  gateFactor: 1.5,
  findingFactor: 1.25,
  inPlaceFrom: 3,
  nowCount: 3,
  nextCount: 4,
  reachesCustomer: ['support', 'success'],
  homesMayRepeatWith: 'offence-ahead-of-defence',
  borderlineWithin: { full: 4, quick: 8 },
  evidence: { records: 1, colleagues: 0.75, 'own-view': 0.5 },
  noEvidence: 0.5,
  confidence: {
    high: { completeness: 0.9, evidence: 0.75, raters: 3 },
    medium: { completeness: 0.7, evidence: 0.6, raters: 2 },
  },
  goalWithoutLevel: 3,
  figures: { sameWithin: 0.05, inPointsFrom: 0.8, samePoints: 0.02, leastSample: 30 },
  goals: { 1: 3, 2: 3, 3: 4, 4: 5, 5: 5 },
} as const satisfies Rules

export const balance = {
  defence: 'support',
  offence: [
    { item: 'onboarding', weight: 2 },
    { item: 'adoption', weight: 1 },
    { item: 'proactive-outreach', weight: 2 },
    { item: 'renewal', weight: 1 },
    { item: 'expansion', weight: 1 },
    { item: 'touch-model', weight: 1 },
    { item: 'health-monitoring', weight: 1 },
  ],
  successShareWeight: 1,
  successShareOf: 'metrics-in-use',
  cut: 40,
  border: 5,
} as const satisfies BalanceModel
