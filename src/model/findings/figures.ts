/** Which figures contradict each other, or an answer, and which step do they point to? */
import type { Finding } from '../../core/vocabulary/model.ts'

export const figureFindings = [
  {
    id: 'expansion-hides-losses',
    severity: 'I',
    when: {
      kind: 'all',
      of: [
        {
          kind: 'any',
          of: [
            { kind: 'figure-at-least', figure: 'nrr', value: 1.05 },
            { kind: 'figure-at-least', figure: 'usage-nrr', value: 1.05 },
            { kind: 'figure-at-least', figure: 'existing-customer-sales', value: 1.05 },
          ],
        },
        {
          kind: 'any',
          of: [
            { kind: 'figure-at-least', figure: 'logo-churn', value: 0.2 },
            { kind: 'figure-below', figure: 'grr', value: 0.85 },
          ],
        },
      ],
    },
    pointsTo: ['loyal-and-lost-traits', 'first-nrr'],
    sources: ['S2-14'],
  },
  {
    id: 'good-support-rising-loss',
    severity: 'W',
    when: {
      kind: 'all',
      of: [
        { kind: 'axis-at-least', axis: 'defence', score: 60 },
        { kind: 'axis-below', axis: 'offence', score: 40 },
        { kind: 'figure-worse', figure: 'logo-churn' },
      ],
    },
    pointsTo: ['standard-onboarding', 'milestone-outreach'],
    sources: ['S1-25'],
  },
  {
    id: 'satisfied-yet-leaving',
    severity: 'I',
    when: {
      kind: 'all',
      of: [
        {
          kind: 'any',
          of: [
            { kind: 'figure-at-least', figure: 'csat-contact', value: 0.8 },
            { kind: 'figure-at-least', figure: 'csat-relationship', value: 0.8 },
          ],
        },
        {
          kind: 'any',
          of: [
            { kind: 'figure-at-least', figure: 'logo-churn', value: 0.2 },
            { kind: 'figure-worse', figure: 'logo-churn' },
          ],
        },
      ],
    },
    pointsTo: ['loyal-and-lost-traits', 'two-satisfaction-measures'],
    sources: ['S0-19'],
  },
  {
    id: 'uniform-high-touch-does-not-pay',
    severity: 'I',
    when: {
      kind: 'all',
      of: [
        { kind: 'verdict', is: ['acquisition-first'] },
        { kind: 'item-at-most', item: 'touch-model', step: 2 },
      ],
    },
    pointsTo: ['touch-model-design', 'economic-case'],
    sources: ['S1-31'],
  },
  {
    id: 'completion-is-not-value',
    severity: 'I',
    when: {
      kind: 'all',
      of: [
        { kind: 'figure-at-least', figure: 'onboarding-completion', value: 0.8 },
        { kind: 'figure-unknown', figure: 'time-to-value' },
        { kind: 'figure-worse', figure: 'logo-churn' },
      ],
    },
    pointsTo: ['time-to-first-value'],
    sources: ['S3-7'],
  },
  {
    id: 'answered-not-solved',
    severity: 'I',
    when: {
      kind: 'all',
      of: [
        {
          kind: 'any',
          of: [
            { kind: 'figure-at-least', figure: 'answer-rate', value: 0.95 },
            {
              kind: 'all',
              of: [
                { kind: 'figure-at-least', figure: 'call-reach-rate', value: 0.95 },
                { kind: 'figure-defined', figure: 'call-reach-rate', as: 'same-as-answer-rate' },
              ],
            },
          ],
        },
        { kind: 'figure-below', figure: 'first-contact-resolution', value: 0.7 },
      ],
    },
    pointsTo: ['categorise-and-prevent'],
    sources: ['S0-20'],
  },
  {
    id: 'claimed-figure-not-at-hand',
    severity: 'I',
    when: {
      kind: 'all',
      of: [
        { kind: 'item-at-least', item: 'net-revenue-retention', step: 3 },
        {
          kind: 'any',
          of: [
            { kind: 'figure-unknown', figure: 'nrr' },
            { kind: 'figure-unknown', figure: 'usage-nrr' },
            { kind: 'figure-unknown', figure: 'existing-customer-sales' },
          ],
        },
        { kind: 'none-known', figures: ['nrr', 'usage-nrr', 'existing-customer-sales'], economics: [] },
      ],
    },
    pointsTo: ['kpi-definitions'],
    sources: ['S2-13'],
  },
  {
    id: 'impossible-figures',
    severity: 'E',
    when: { kind: 'figures-impossible' },
    pointsTo: [],
    sources: ['S4-25'],
  },
  {
    id: 'metric-does-not-fit-model',
    severity: 'I',
    when: {
      kind: 'any',
      of: [
        {
          kind: 'all',
          of: [
            { kind: 'business-model', is: ['repeat-purchase'] },
            { kind: 'figure-known', figure: 'renewal-rate' },
          ],
        },
        {
          kind: 'all',
          of: [
            { kind: 'business-model', is: ['b2b-subscription', 'b2c-membership'] },
            { kind: 'figure-known', figure: 'repeat-rate' },
            {
              kind: 'none-known',
              figures: ['logo-churn', 'revenue-churn', 'grr', 'nrr', 'renewal-rate'],
              economics: [],
            },
          ],
        },
      ],
    },
    pointsTo: [],
    sources: ['S3-3'],
  },
  {
    id: 'economic-claim-without-figures',
    severity: 'I',
    when: {
      kind: 'all',
      of: [
        { kind: 'item-at-least', item: 'investment-case', step: 4 },
        { kind: 'some-figure-given' },
        {
          kind: 'none-known',
          figures: ['cac', 'logo-churn', 'revenue-churn', 'expansion-customers', 'expansion-revenue'],
          economics: ['acquisitionCost', 'annualChurn', 'expansionRate'],
        },
      ],
    },
    pointsTo: ['economic-case'],
    sources: ['S1-30'],
  },
] as const satisfies readonly Finding[]
