/** What do we say of the invented bakery? Short sentences, so that a test can hold a whole one. */
import type { SaidModel, SaidRecommendation } from '../../src/core/vocabulary/report-words.ts'
import type { FiveSteps } from '../../src/core/vocabulary/words.ts'

/** `five('Aim')` → `Aim 1` to `Aim 5`. */
function five(name: string): FiveSteps {
  return [`${name} 1`, `${name} 2`, `${name} 3`, `${name} 4`, `${name} 5`]
}

function step5(title: string) {
  return { title, ask: `${title}?`, whom: `who knows: ${title}`, steps: five(title) }
}

function stage(title: string, name: string) {
  return {
    aim: `${title}: aim, ${name}`,
    firstStep: `${title}: first, ${name}`,
    days30: `${title}: 30, ${name}`,
    days60: `${title}: 60, ${name}`,
    days90: `${title}: 90, ${name}`,
  }
}

function advice(title: string): SaidRecommendation {
  return {
    title,
    reason: `${title}: reason`,
    stages: {
      establish: stage(title, 'establish'),
      widen: stage(title, 'widen'),
      refine: stage(title, 'refine'),
    },
    proof: `${title}: proof`,
    because: `${title}: because`,
    smallTeam: `${title}: small`,
  }
}

function dimension(name: string) {
  return {
    name,
    short: name.slice(0, 3),
    definition: `${name}?`,
    criteria: [`${name} at 1`, `${name} at 2`, `${name} at 3`, `${name} at 4`, `${name} at 5`] as const,
    strength: `${name} helps`,
  }
}

function level(name: string) {
  return { name, line: `${name} line`, meaning: `${name} meaning` }
}

export const inventedWords: SaidModel = {
  questions: {
    'reply-speed': step5('Reply'),
    'root-causes': step5('Causes'),
    'first-weeks': {
      ...step5('Weeks'),
      title: { shop: 'Weeks', club: 'Lessons' },
      steps: { shop: five('Weeks'), club: five('Lessons') },
    },
    upgrades: step5('Upgrades'),
    farewells: step5('Farewells'),
    notes: {
      title: 'Notes',
      ask: 'Notes?',
      whom: 'who knows: Notes',
      options: {
        name: 'a name',
        source: 'a source',
        reason: { shop: 'why they buy', club: 'why they join' },
        hope: 'a hope',
        trouble: 'a trouble',
        leaving: 'a leaving',
      },
      none: 'no notes',
    },
    'figures-watched': {
      title: 'Figures',
      ask: 'Figures?',
      whom: 'who knows: Figures',
      rows: {
        'reply-time': { label: 'Reply time' },
        'call-pickup': { label: 'Calls picked up' },
        'stay-rate': { label: 'Stay rate' },
        spend: { label: 'Spend' },
        'goal-rate': { label: 'Goals reached' },
      },
    },
    'shared-aim': step5('Aim'),
  },
  recommendations: {
    'agree-aim': { ...advice('Agree'), caution: { shop: 'slowly, shop', club: 'slowly, club' } },
    'two-sided-figures': advice('Both sides'),
    'sort-and-prevent': advice('Sort'),
    'reply-promise': advice('Promise'),
    'welcome-plan': advice('Plan'),
    'welcome-signals': { ...advice('Signals'), warning: 'First share the aim' },
    'upgrade-rules': advice('Rules'),
    'standing-notes': { ...advice('Keep notes'), title: { shop: 'Keep notes', club: 'Keep a book' } },
    'farewell-talks': advice('Talks'),
    'grow-regulars': advice('Grow'),
    'check-the-bread': advice('Bread'),
  },
  fit: { 'weak-offer': 'Look at the offer first.', 'count-it': 'Count it.' },
  findings: {
    'zeal-without-aim': { question: 'Zeal for what?' },
    'aim-not-in-notes': { question: 'Where is the hope?' },
    'leading-ahead-of-answering': { question: 'Who answers?' },
  },
  levels: { 1: level('One'), 2: level('Two'), 3: level('Three'), 4: level('Four'), 5: level('Five') },
  dimensions: {
    answering: dimension('Answering'),
    leading: dimension('Leading'),
    knowing: dimension('Knowing'),
  },
  roles: { baker: 'the baker', counter: 'the counter' },
  readiness: { 'shared-aim': 'an aim', 'first-weeks': 'a plan', notes: 'notes' },
  report: {
    comma: ', ',
    colon: ': ',
    quoted: '“{text}”',
    levelName: 'level {level}, {name}',
    summary: '{level} ({score})',
    title: 'level {level}, {name}',
    titleQuick: 'about level {level}, {name}',
    titleWithoutLevel: 'no level',
    titleReadiness: '{ready} of {of} ready',
    lineReadiness: 'not begun',
    lineNothingKnown: 'nothing known yet, {missing} missing',
    lineWithoutLevel: '{missing} dimensions missing',
    meaningAtGate: 'held by gates',
    basis: '{score} points, {answered} of {of} answered',
    range: '{low} to {high} points',
    rangeTitle: '{low} to {high}',
    levelRange: 'level {low} to {high}',
    firm: 'firm',
    byPoints: 'by points level {level}, {name}',
    borderline: 'borderline',
    confidence: { high: 'high', medium: 'medium', low: 'low' },
    confidenceWhy: '{confidence}, {completeness} known',
    quickLimit: 'only the outline',
    answers: {
      unknown: 'unknown',
      unanswered: 'unanswered',
      notApplicable: 'does not apply',
      rows: '{watched} of {of} watched, {owned} owned',
      rowsNoneOwned: '{watched} of {of} watched',
      rowStates: { 'not-watched': 'not watched', watched: 'watched', owned: 'owned', unknown: 'unknown' },
    },
    strengths: { none: 'all ahead', noneKnown: 'nothing known' },
    holding: {
      conditions: 'level {next}, {name}: {met} of {of} met',
      allMet: 'level {next}, {name}: all met',
      pointsOnly: '{missing} points to level {next}',
      highest: 'the top',
      gateCapPending: 'points say {points}, to be confirmed at {level}',
      orMore: '{step}+',
      gateCap: 'points say {points}, conditions say {level}',
      spreadCap: 'points say {points}, {dimension} says {level}',
      trackCap: 'no higher than {level} here',
      failed: 'ahead',
      pending: 'to be confirmed',
      dimensionNeeds: '{score} points or more',
      oneFigureWatched: 'one figure watched',
      either: 'either {needed}',
      move: '{title} from “{from}” to “{to}”: level {level}, {name}',
    },
    steps: {
      yourAnswer: '{title}: “{answer}”',
      finding: 'worth asking: {question}',
      opensGate: 'meets a condition of level {level}',
      lift: '{lift} points more',
      liftSmall: 'few points',
      fromLevel: 'open by now',
      after: 'after {titles}',
    },
    balance: {
      both: { name: 'both', line: 'both line' },
      'defence-led': { name: 'defence', line: 'defence line' },
      'offence-led': { name: 'offence', line: 'offence line' },
      starting: { name: 'starting', line: 'starting line' },
    },
    onBorder: 'near the border',
  },
}

/** Everything of the bakery stands in the middle: every item at step 3, so every dimension and the score at 50. */
export const halfway = {
  'reply-speed': 3,
  'root-causes': 3,
  'first-weeks': 3,
  upgrades: 3,
  notes: ['name', 'source'],
  'figures-watched': {
    'reply-time': 'watched',
    'call-pickup': 'watched',
    'stay-rate': 'watched',
    spend: 'watched',
    'goal-rate': 'watched',
  },
  'shared-aim': 3,
} as const

/** Every item at step 5, so every dimension and the score at 100. */
export const atTheTop = {
  'reply-speed': 5,
  'root-causes': 5,
  'first-weeks': 5,
  upgrades: 5,
  notes: ['name', 'source', 'reason', 'hope', 'trouble', 'leaving'],
  'figures-watched': {
    'reply-time': 'owned',
    'call-pickup': 'owned',
    'stay-rate': 'owned',
    spend: 'owned',
    'goal-rate': 'owned',
  },
  'shared-aim': 5,
} as const

/** Every item at step 1, so every dimension and the score at 0. */
export const notYet = {
  'reply-speed': 1,
  'root-causes': 1,
  'first-weeks': 1,
  upgrades: 1,
  notes: [],
  'figures-watched': {
    'reply-time': 'not-watched',
    'call-pickup': 'not-watched',
    'stay-rate': 'not-watched',
    spend: 'not-watched',
    'goal-rate': 'not-watched',
  },
  'shared-aim': 1,
} as const
