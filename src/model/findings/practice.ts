/** Which answers about practice contradict each other, and which step do they point to? */
import type { Finding } from '../../core/vocabulary/model.ts'

export const practiceFindings = [
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
] as const satisfies readonly Finding[]
