/** What does the result say around figures and money, in English? */
import type { figuresResultWords as ja } from '../ja/figures-result.ts'
import type { SameShape } from '../same-shape.ts'

export const figuresResultWords = {
  figures: 'Figures entered',
  figuresIntro:
    'Figures enter neither score nor level. Your own year before comes first; references stand only where their source is known.',
  unknown: 'Answered “don’t know”: {names}',
  comma: ', ',
  open: 'Formula and how to read it',
  money: 'Does it pay?',
  moneyIntro:
    'Three amounts for one year, and what one yen brings on each side. The effect is your assumption; this diagnosis has no evidence for it.',
  amounts: 'Three amounts, and what one yen brings back',
  name: 'Item',
  amount: 'Value',
  rows: {
    replacementCost: 'Cost of replacing those who leave',
    revenueLost: 'Revenue lost with those who leave',
    expansionExpected: 'Growth expected',
    valuePerCustomer: 'Value of one customer kept or won (gross profit)',
    benefit: 'Benefit of customer success (gross profit)',
    returnOnSuccess: 'One yen spent on existing customers brings back',
    returnOnAcquisition: 'One yen spent on winning customers brings back',
    breakEvenChurnReduction: 'Churn it must prevent to pay for itself',
    parityChurnReduction: 'Churn it must prevent to equal winning customers',
  },
  points: '{n} points',
  needs: 'For a verdict, an assumed effect or a missing figure is still needed.',
  byRevenue: 'Gross margin was taken as 100%, so this is reckoned on revenue.',
} as const satisfies SameShape<typeof ja>
