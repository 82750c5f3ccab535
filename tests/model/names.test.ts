import { expect, test } from 'vitest'
import { misnamed } from '../../src/core/check/names.ts'
import { altered, model } from './altered.ts'

type Case = readonly [path: readonly (string | number)[], value: unknown, sentence: string]

const twice: readonly Case[] = [
  [
    ['questions', 'renewal', 'id'],
    'adoption',
    'questions: the id "adoption" stands twice. Give one of them another id.',
  ],
  [['derived', 0, 'id'], 'renewal', 'questions: the id "renewal" stands twice. Give one of them another id.'],
  [
    ['questions', 'metrics-in-use', 'rows', 'churn-rate', 'id'],
    'renewal-rate',
    'questions/metrics.ts, "metrics-in-use": the id "renewal-rate" stands twice. Give one of them another id.',
  ],
  [
    ['questions', 'customer-records', 'options', 0],
    'source',
    'questions/customer-understanding.ts, "customer-records": the id "source" stands twice. Give one of them another id.',
  ],
  [
    ['recommendations', 'journey-map', 'id'],
    'renewal-review',
    'recommendations: the id "renewal-review" stands twice. Give one of them another id.',
  ],
  [
    ['findings', 'nrr-used-not-watched', 'id'],
    'monitored-not-acted-on',
    'findings.ts: the id "monitored-not-acted-on" stands twice. Give one of them another id.',
  ],
  [
    ['dimensions', 'data', 'id'],
    'alignment',
    'dimensions.ts: the id "alignment" stands twice. Give one of them another id.',
  ],
  [['context', 'role', 'id'], 'stage', 'context.ts: the id "stage" stands twice. Give one of them another id.'],
  [
    ['context', 'billing', 'options', 0],
    'invoice',
    'context.ts, "billing": the id "invoice" stands twice. Give one of them another id.',
  ],
  [['tracks', 'quick', 0], 'onboarding', 'tracks.ts: the quick track asks "onboarding" twice. Take one out.'],
  [
    ['recommendations', 'paired-kpis', 'raises', 1, 'item'],
    'metrics-in-use',
    'recommendations: "paired-kpis" raises "metrics-in-use" twice. Take one out.',
  ],
  [
    ['questions', 'renewal', 'knowers', 1],
    'customer-owner',
    'questions/success.ts: "renewal" is known by "customer-owner" twice. Take one out.',
  ],
  [
    ['questions', 'renewal', 'id'],
    'Renewal_Rate',
    'questions: "Renewal_Rate" is not lowercase with hyphens. Call it "renewal-rate".',
  ],
  [
    ['recommendations', 'journey-map', 'id'],
    'journeyMap',
    'recommendations: "journeyMap" is not lowercase with hyphens. Call it "journey-map".',
  ],
  [
    ['context', 'billing', 'id'],
    'how-billed',
    'context.ts: "how-billed" is not camelCase, as the fields of a file are. Call it "howBilled".',
  ],
  [
    ['moved', 'renewal'],
    'adoption',
    'moved.ts: "renewal" moved, but is still a question. Take it out of one of the two.',
  ],
]

test.each(twice)('an id that stands twice or is misspelt is told: %j', (path, value, sentence) => {
  expect(misnamed(altered(model, path, value))).toEqual([sentence])
})
