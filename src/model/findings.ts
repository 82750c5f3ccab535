/** Which answers contradict each other, and which step do they point to? */
import type { Finding } from '../core/vocabulary/model.ts'

export const findings = [
  {
    id: 'success-team-on-support-metrics',
    severity: 'W',
    when: {
      kind: 'all',
      of: [
        {
          kind: 'any',
          of: [
            { kind: 'item-at-least', item: 'ownership', step: 3 },
            { kind: 'item-at-least', item: 'support-and-success', step: 3 },
          ],
        },
        { kind: 'share-at-least', side: 'support', share: 0.5 },
        { kind: 'share-below', side: 'success', share: 0.25 },
      ],
    },
    pointsTo: ['paired-kpis'],
    sources: ['S0-16', 'S0-17', 'S0-18'],
  },
  {
    id: 'targets-without-one-definition',
    severity: 'W',
    when: {
      kind: 'all',
      of: [
        { kind: 'share-at-least', side: 'success', share: 0.6 },
        { kind: 'item-at-most', item: 'metric-definitions', step: 2 },
      ],
    },
    pointsTo: ['kpi-definitions'],
    sources: ['S4-25'],
  },
  {
    id: 'outreach-without-monitoring',
    severity: 'W',
    when: {
      kind: 'all',
      of: [
        { kind: 'item-at-least', item: 'proactive-outreach', step: 4 },
        { kind: 'item-at-most', item: 'health-monitoring', step: 2 },
      ],
    },
    pointsTo: ['starter-health-score'],
    sources: ['S1-16'],
  },
  {
    id: 'analysis-on-scattered-data',
    severity: 'W',
    when: {
      kind: 'all',
      of: [
        { kind: 'item-at-least', item: 'loyal-and-lost', step: 4 },
        { kind: 'item-at-most', item: 'connected-data', step: 2 },
      ],
    },
    pointsTo: ['customer-id-map', 'link-systems'],
    sources: ['S4-5'],
  },
  {
    id: 'connected-data-without-shared-goal',
    severity: 'W',
    when: {
      kind: 'all',
      of: [
        { kind: 'item-at-least', item: 'connected-data', step: 4 },
        { kind: 'item-at-most', item: 'shared-goal', step: 2 },
      ],
    },
    pointsTo: ['shared-goal-map'],
    sources: ['S4-16'],
  },
  {
    id: 'outcome-defined-expectations-unrecorded',
    severity: 'W',
    when: {
      kind: 'all',
      of: [
        { kind: 'item-at-least', item: 'outcome-definition', step: 4 },
        { kind: 'option-missing', question: 'customer-records', option: 'expected-outcome' },
      ],
    },
    pointsTo: ['standing-questions'],
    sources: ['S4-18'],
  },
  {
    id: 'shared-goal-not-in-handover',
    severity: 'W',
    when: {
      kind: 'all',
      of: [
        { kind: 'item-at-least', item: 'shared-goal', step: 4 },
        { kind: 'item-at-most', item: 'handover', step: 2 },
      ],
    },
    pointsTo: ['shared-goal-map'],
    sources: ['S4-24'],
  },
  {
    id: 'selling-before-success',
    severity: 'W',
    when: {
      kind: 'all',
      of: [
        { kind: 'item-at-least', item: 'expansion', step: 3 },
        { kind: 'item-at-most', item: 'adoption', step: 2 },
      ],
    },
    pointsTo: ['time-to-first-value'],
    sources: ['S3-13', 'S4-26'],
  },
  {
    id: 'voices-collected-not-used',
    severity: 'W',
    when: {
      kind: 'all',
      of: [
        { kind: 'item-at-least', item: 'voice-collection', step: 4 },
        { kind: 'item-at-most', item: 'closing-the-loop', step: 2 },
      ],
    },
    pointsTo: ['close-the-loop'],
    sources: ['S3-14', 'S3-26'],
  },
  {
    id: 'shared-answer-on-thin-records',
    severity: 'I',
    when: {
      kind: 'all',
      of: [
        { kind: 'item-at-least', item: 'shared-answer', step: 4 },
        { kind: 'options-at-most', question: 'customer-records', count: 4 },
      ],
    },
    pointsTo: ['standing-questions'],
    sources: ['S3-25'],
  },
  {
    id: 'offence-ahead-of-defence',
    severity: 'W',
    when: {
      kind: 'all',
      of: [
        { kind: 'axis-at-least', axis: 'offence', score: 60 },
        { kind: 'axis-below', axis: 'defence', score: 40 },
      ],
    },
    pointsTo: ['reachability-standard', 'categorise-and-prevent'],
    sources: ['S1-6'],
  },
  {
    id: 'monitored-not-acted-on',
    severity: 'W',
    when: {
      kind: 'all',
      of: [
        { kind: 'item-at-least', item: 'health-monitoring', step: 4 },
        { kind: 'item-at-most', item: 'proactive-outreach', step: 2 },
      ],
    },
    pointsTo: ['milestone-outreach', 'signal-plays'],
    sources: ['S0-15'],
  },
  {
    id: 'nrr-used-not-watched',
    severity: 'I',
    when: {
      kind: 'all',
      of: [
        { kind: 'item-at-least', item: 'net-revenue-retention', step: 3 },
        { kind: 'rows-not-watched', question: 'metrics-in-use', rows: ['revenue-retention'] },
      ],
    },
    pointsTo: ['first-nrr'],
    sources: ['S2-13'],
  },
  {
    id: 'reachability-measured-not-watched',
    severity: 'I',
    when: {
      kind: 'all',
      of: [
        { kind: 'item-at-least', item: 'reachability', step: 3 },
        { kind: 'rows-not-watched', question: 'metrics-in-use', rows: ['first-response', 'answer-rate'] },
      ],
    },
    pointsTo: ['reachability-standard'],
    sources: ['S0-17'],
  },
  {
    id: 'support-csat-measured-not-watched',
    severity: 'I',
    when: {
      kind: 'all',
      of: [
        { kind: 'item-at-least', item: 'support-satisfaction', step: 3 },
        { kind: 'rows-not-watched', question: 'metrics-in-use', rows: ['support-csat'] },
      ],
    },
    pointsTo: ['two-satisfaction-measures'],
    sources: ['S0-17'],
  },
  {
    id: 'onboarding-measured-not-watched',
    severity: 'I',
    when: {
      kind: 'all',
      of: [
        { kind: 'item-at-least', item: 'onboarding', step: 4 },
        { kind: 'rows-not-watched', question: 'metrics-in-use', rows: ['early-adoption'] },
      ],
    },
    pointsTo: ['standard-onboarding'],
    sources: ['S3-6'],
  },
  {
    id: 'executive-figures-without-retention',
    severity: 'I',
    when: {
      kind: 'all',
      of: [
        { kind: 'item-at-least', item: 'executive-involvement', step: 3 },
        { kind: 'rows-not-watched', question: 'metrics-in-use', rows: ['renewal-rate', 'churn-rate'] },
      ],
    },
    pointsTo: ['paired-kpis', 'executive-rhythm'],
    sources: ['S4-20'],
  },
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

export type FindingId = (typeof findings)[number]['id']
