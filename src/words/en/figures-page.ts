/** What does the page on which figures are entered say, in English? */
import type { figuresPageWords as ja } from '../ja/figures-page.ts'
import type { SameShape } from '../same-shape.ts'

export const figuresPageWords = {
  title: 'Enter figures',
  description:
    'Enter churn, revenue retention, acquisition cost and other figures, and see the formulas filled in with them and how to read them. Nothing leaves this device.',
  lead: 'Whatever you have at hand is enough. Figures never enter the score; they are only compared with your answers.',
  kept: 'What you enter is kept on this device only.',
  businessModel: {
    legend: 'How do you mainly earn?',
    hint: 'It decides which figures are asked and what they are called.',
    change: 'Business model: {name}',
    again: 'Change',
  },
  billing: {
    legend: 'How customers pay',
    hint: 'Used to see whether losses that nobody chose are likely, such as expired cards.',
  },
  empty: 'not entered',
  loading: 'Fetching the fields.',
  failed:
    'The fields could not be fetched. Please check the connection and reload the page. What you entered is still there.',
  value: 'Value',
  valueOf: '{name}: value',
  dontKnow: 'Don’t know',
  period: 'Period',
  definition: 'Measured how',
  details: 'Reckon it from amounts, add a date and last year’s value',
  partsTitle: 'Amounts',
  partsHint: 'With the amounts, the value is reckoned for you.',
  sharedHint: 'They are filled in for other figures that use them, too.',
  asOf: 'When it held',
  asOfHint: 'Year and month, such as 2026-09',
  asOfProblem: 'This cannot be read as a month. Try “2026-09”.',
  previous: 'Value a year before',
  previousHint: 'For the same period, counted the same way: it shows whether the trend is good.',
  formula: 'Formula',
  derived: 'This follows from the figures above.',
  ownDefinition:
    'Companies define some figures in their own ways. Where yours differs, follow the formula, or compare only with your own value of the year before.',
  others: 'Figures not used with this business model',
  read: 'read as {value}',
  useChurn: 'Use the share entered ({value} a month)',
  problems: {
    letters: 'This cannot be read as a number. Try “1200” or “12.5”.',
    commas: 'The commas do not stand in threes. Try “1,234”.',
    'too-large': 'This is too large to reckon with. Please check the digits.',
    percent: 'A number or an amount belongs here, not a share.',
    below: 'Please enter {least} or more.',
    above: 'Please enter {most} or less.',
    'not-offered': 'Please enter one of the values offered.',
  },
  after: {
    heading: 'When you are done',
    results: 'See the result',
    diagnosis: 'Start the diagnosis',
    calculator: 'Try the economics calculator',
  },
} as const satisfies SameShape<typeof ja>
