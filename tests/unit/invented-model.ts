/** What is the smallest model in which every rule has something to do? Invented: a bakery that teaches baking. */
import type { Answers, Assessment } from '../../src/core/vocabulary/answer.ts'
import type { FigureKind } from '../../src/core/vocabulary/figure.ts'
import type { Model } from '../../src/core/vocabulary/model.ts'
import type { Item, ItemState } from '../../src/core/vocabulary/result.ts'

const noSources = { knowers: [], sources: [] }
const anyone = { owners: ['baker'], sources: [] }

export const invented: Model = {
  edition: 'spring',
  businessModels: [
    { id: 'shop', sources: [] },
    { id: 'club', sources: [] },
  ],
  context: [
    { id: 'stage', kind: 'single', options: ['considering', 'open'], asked: 'before', sources: [] },
    { id: 'channels', kind: 'list', options: ['phone', 'counter'], asked: 'before', sources: [] },
    { id: 'bread', kind: 'single', options: ['fresh', 'stale'], asked: 'after', sources: [] },
  ],
  dimensions: [
    { id: 'answering', sources: [] },
    { id: 'leading', sources: [] },
    { id: 'knowing', sources: [] },
  ],
  levels: [
    { level: 1, from: 0, sources: [] },
    { level: 2, from: 20, sources: [] },
    { level: 3, from: 40, sources: [] },
    { level: 4, from: 60, sources: [] },
    { level: 5, from: 80, sources: [] },
  ],
  gates: [
    {
      level: 2,
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'item', item: 'root-causes', atLeast: 2 },
            { kind: 'item', item: 'shared-aim', atLeast: 2 },
          ],
        },
      ],
    },
    {
      level: 3,
      conditions: [
        { kind: 'item', item: 'first-weeks', atLeast: 3 },
        { kind: 'item-above', item: 'figures-watched', above: 1 },
      ],
    },
    {
      level: 4,
      conditions: [
        { kind: 'item', item: 'shared-aim', atLeast: 3 },
        { kind: 'dimension', dimension: 'answering', atLeast: 40 },
      ],
    },
    {
      level: 5,
      conditions: [
        { kind: 'item', item: 'shared-aim', atLeast: 4 },
        { kind: 'every-dimension', atLeast: 40 },
      ],
    },
  ],
  questions: [
    { id: 'reply-speed', kind: 'step5', dimension: 'answering', weight: 1, ...noSources },
    { id: 'root-causes', kind: 'step5', dimension: 'answering', weight: 2, ...noSources },
    { id: 'first-weeks', kind: 'step5', dimension: 'leading', weight: 2, ...noSources },
    { id: 'upgrades', kind: 'step5', dimension: 'leading', weight: 1, mayNotApply: true, ...noSources },
    {
      id: 'farewells',
      kind: 'step5',
      dimension: 'leading',
      weight: 1,
      when: { kind: 'business-model', is: ['club'] },
      ...noSources,
    },
    {
      id: 'notes',
      kind: 'multi',
      dimension: 'knowing',
      weight: 1,
      options: ['name', 'source', 'reason', 'hope', 'trouble', 'leaving'],
      countsForSteps: [1, 2, 4, 6],
      ...noSources,
    },
    {
      id: 'figures-watched',
      kind: 'matrix3',
      dimension: 'knowing',
      weight: 2,
      side: 'success',
      rows: [
        { id: 'reply-time', side: 'support', quick: true },
        {
          id: 'call-pickup',
          side: 'support',
          when: { kind: 'context-allows', field: 'channels', includes: 'phone' },
        },
        { id: 'stay-rate', side: 'success', quick: true },
        { id: 'spend', side: 'success' },
        { id: 'goal-rate', side: 'success' },
      ],
      ...noSources,
    },
    { id: 'shared-aim', kind: 'step5', dimension: 'knowing', weight: 1, ...noSources },
  ],
  derived: [
    {
      id: 'answering-figures',
      kind: 'derived',
      dimension: 'answering',
      weight: 1,
      from: 'figures-watched',
      side: 'support',
    },
  ],
  tracks: {
    quick: ['first-weeks', 'root-causes', 'shared-aim', 'figures-watched'],
    full: ['leading', 'answering', 'knowing'],
  },
  readiness: {
    when: { kind: 'context', field: 'stage', is: ['considering'] },
    questions: ['shared-aim', 'first-weeks', 'notes'],
    readyFrom: 3,
    recommendations: ['welcome-plan', 'agree-aim', 'standing-notes', 'reply-promise'],
  },
  balance: {
    defence: 'answering',
    offence: [
      { item: 'first-weeks', weight: 2 },
      { item: 'upgrades', weight: 1 },
    ],
    successShareWeight: 1,
    successShareOf: 'figures-watched',
    cut: 40,
    border: 5,
  },
  recommendations: [
    {
      id: 'agree-aim',
      raises: [{ item: 'shared-aim', lowest: 2, highest: 5 }],
      effort: 'S',
      needs: [],
      alsoCheckFirstWhen: { kind: 'item-at-most', item: 'shared-aim', step: 1 },
      ...anyone,
    },
    {
      id: 'two-sided-figures',
      raises: [
        { item: 'figures-watched', lowest: 2, highest: 5 },
        { item: 'answering-figures', lowest: 2, highest: 5 },
      ],
      effort: 'M',
      needs: [],
      ...anyone,
    },
    {
      id: 'sort-and-prevent',
      raises: [{ item: 'root-causes', lowest: 2, highest: 5 }],
      effort: 'S',
      needs: [],
      ...anyone,
    },
    {
      id: 'reply-promise',
      raises: [{ item: 'reply-speed', lowest: 2, highest: 5 }],
      effort: 'S',
      needs: [],
      ...anyone,
    },
    {
      id: 'welcome-plan',
      raises: [{ item: 'first-weeks', lowest: 2, highest: 3 }],
      effort: 'M',
      needs: ['agree-aim'],
      ...anyone,
    },
    {
      id: 'welcome-signals',
      raises: [{ item: 'first-weeks', lowest: 4, highest: 5 }],
      effort: 'L',
      needs: ['welcome-plan'],
      warnUnless: { item: 'shared-aim', step: 3 },
      ...anyone,
    },
    {
      id: 'upgrade-rules',
      raises: [{ item: 'upgrades', lowest: 2, highest: 5 }],
      effort: 'S',
      needs: ['welcome-plan'],
      ...anyone,
    },
    {
      id: 'standing-notes',
      raises: [{ item: 'notes', lowest: 2, highest: 5 }],
      effort: 'S',
      needs: [],
      ...anyone,
    },
    {
      id: 'farewell-talks',
      raises: [{ item: 'farewells', lowest: 2, highest: 5 }],
      effort: 'S',
      needs: [],
      ...anyone,
    },
    { id: 'grow-regulars', raises: [], effort: 'M', needs: [], fromLevel: 3, ...anyone },
    {
      id: 'check-the-bread',
      raises: [],
      effort: 'M',
      needs: [],
      checkFirstWhen: { kind: 'context', field: 'bread', is: ['stale'] },
      ...anyone,
    },
  ],
  findings: [
    {
      id: 'zeal-without-aim',
      severity: 'W',
      when: {
        kind: 'all',
        of: [
          { kind: 'item-at-least', item: 'first-weeks', step: 4 },
          { kind: 'item-at-most', item: 'shared-aim', step: 2 },
        ],
      },
      pointsTo: ['agree-aim'],
      sources: [],
    },
    {
      id: 'aim-not-in-notes',
      severity: 'I',
      when: {
        kind: 'all',
        of: [
          { kind: 'item-at-least', item: 'shared-aim', step: 4 },
          { kind: 'option-missing', question: 'notes', option: 'hope' },
        ],
      },
      pointsTo: ['standing-notes'],
      sources: [],
    },
    {
      id: 'leading-ahead-of-answering',
      severity: 'W',
      when: {
        kind: 'all',
        of: [
          { kind: 'axis-at-least', axis: 'offence', score: 60 },
          { kind: 'axis-below', axis: 'defence', score: 40 },
        ],
      },
      pointsTo: ['sort-and-prevent', 'reply-promise'],
      sources: [],
    },
  ],
  figures: [{ ...figureKind('loss-rate'), better: 'lower', periods: ['year', 'month'] }],
  fit: [
    { id: 'weak-offer', when: { kind: 'context', field: 'strength', is: ['weak'] }, sources: [] },
    { id: 'count-it', when: { kind: 'all', of: [] }, sources: [] },
  ],
  rules: {
    neededCoverage: 0.5,
    neededDimensions: 2,
    mostLevelsLostToGates: 2,
    mostLevelsAboveLowestDimension: 2,
    quickTrackLevel: 4,
    effort: { S: 1, M: 1.5, L: 2.5 },
    leastLift: 0.25,
    gateFactor: 1.5,
    findingFactor: 1.25,
    inPlaceFrom: 3,
    nowCount: 3,
    nextCount: 2,
    reachesCustomer: ['answering'],
    homesMayRepeatWith: 'leading-ahead-of-answering',
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
  },
  roleOf: {},
  moved: { 'first-days': 'first-weeks', 'old-oven': 'sold-oven' },
  concepts: { all: [], onPages: {}, later: [] },
}

/** A share between 0 and 1, read off somewhere. */
export function figureKind(id: string): FigureKind {
  return {
    id,
    group: 'all',
    businessModels: ['shop'],
    unit: 'share',
    formula: { kind: 'stated' },
    least: 0,
    most: 1,
    better: 'higher',
    sources: [],
  }
}

/** A shop on the full track that gave these answers; the rest as said. */
export function shop(answers: Answers, rest: Partial<Assessment> = {}): Assessment {
  return {
    edition: 'spring',
    track: 'full',
    businessModel: 'shop',
    context: {},
    answers,
    evidence: {},
    figures: {},
    economics: null,
    ...rest,
  }
}

/** Items of the invented model at these values, or without one, in the order of the model. */
export function itemsAt(standing: Readonly<Record<string, number | Exclude<ItemState, 'valued'>>>): readonly Item[] {
  return [...invented.questions, ...invented.derived].flatMap((place): readonly Item[] => {
    const { id, dimension, weight } = place
    const at = standing[id]
    if (at === undefined) return []
    const base = { id, dimension, weight, question: place.kind === 'derived' ? place.from : id }
    return [typeof at === 'number' ? { ...base, state: 'valued', value: at } : { ...base, state: at, value: null }]
  })
}
