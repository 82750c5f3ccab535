import { expect, test } from 'vitest'
import { checkModel } from '../../src/core/check/check-model.ts'
import { unknownIds } from '../../src/core/check/ids.ts'
import { words as ourWords } from '../../src/words/words.ts'
import { altered, model } from './altered.ts'

type Case = readonly [path: readonly (string | number)[], value: unknown, sentence: string]

const when = ['questions', 'renewal', 'when'] as const

const unknown: readonly Case[] = [
  [
    ['recommendations', 'name-an-owner', 'raises', 0, 'item'],
    'ownershp',
    'recommendations: "name-an-owner" raises "ownershp", which is no item. Did you mean "ownership"?',
  ],
  [
    ['recommendations', 'paired-kpis', 'raises', 1, 'item'],
    'support-metric',
    'recommendations: "paired-kpis" raises "support-metric", which is no item. Did you mean "support-metrics"?',
  ],
  [
    ['recommendations', 'journey-map', 'needs', 0],
    'tea-break',
    'recommendations: "journey-map" needs "tea-break", which is no recommendation. Mend the id, or add the recommendation.',
  ],
  [
    ['recommendations', 'journey-map', 'owners', 1],
    'marketting',
    'recommendations: "journey-map" is owned by "marketting", which is no role. Did you mean "marketing"?',
  ],
  [
    ['recommendations', 'link-systems', 'warnUnless', 'item'],
    'shared-goals',
    'recommendations: "link-systems" warns because of "shared-goals", which is no item. Did you mean "shared-goal"?',
  ],
  [
    ['recommendations', 'check-the-offer', 'checkFirstWhen', 'field'],
    'productstrength',
    'recommendations: "check-the-offer" depends on "productstrength", which is no context field of kind "single". Did you mean "productStrength"?',
  ],
  [
    ['recommendations', 'check-the-offer', 'checkFirstWhen', 'is', 0],
    'often-looses',
    'recommendations: "check-the-offer" depends on "often-looses", which is no option of "productStrength". Did you mean "often-loses"?',
  ],
  [
    ['recommendations', 'involuntary-loss', 'checkFirstWhen', 'of', 2, 'figure'],
    'voluntary-share',
    'recommendations: "involuntary-loss" depends on "voluntary-share", which is no figure. Did you mean "involuntary-share"?',
  ],
  [
    ['recommendations', 'involuntary-loss', 'checkFirstWhen', 'of', 0, 'is', 0],
    'b2c-members',
    'recommendations: "involuntary-loss" depends on "b2c-members", which is no business model. Did you mean "b2c-membership"?',
  ],
  [
    ['recommendations', 'name-an-owner', 'alsoCheckFirstWhen', 'item'],
    'owner',
    'recommendations: "name-an-owner" depends on "owner", which is no item. Mend the id, or add the item.',
  ],
  [
    ['questions', 'renewal', 'knowers', 0],
    'customer-ower',
    'questions/success.ts: "renewal" is known by "customer-ower", which is no role. Did you mean "customer-owner"?',
  ],
  [
    ['questions', 'renewal', 'dimension'],
    'sucess',
    'questions/sucess.ts: "renewal" belongs to "sucess", which is no dimension. Did you mean "success"?',
  ],
  [
    when,
    { kind: 'context-allows', field: 'stage', includes: 'phone' },
    'questions/success.ts: "renewal" depends on "stage", which is no context field of kind "list". Mend the id, or add the context field of kind "list".',
  ],
  [
    ['questions', 'metrics-in-use', 'rows', 'answer-rate', 'when', 'includes'],
    'phon',
    'questions/metrics.ts: "answer-rate" depends on "phon", which is no option of "contactChannels". Did you mean "phone"?',
  ],
  [
    ['questions', 'metrics-in-use', 'side'],
    'sucess',
    'questions/metrics.ts: "metrics-in-use" has its value from the side "sucess", which is no side of its rows. Did you mean "success"?',
  ],
  [
    ['derived', 0, 'from'],
    'renewal',
    'questions/support.ts: "support-metrics" is derived from "renewal", which is no question with rows. Mend the id, or add the question with rows.',
  ],
  [
    ['derived', 0, 'side'],
    'finance',
    'questions/support.ts: "support-metrics" is derived from the side "finance", which is no side of its rows. Mend the side, or add rows of it.',
  ],
  [
    ['derived', 0, 'dimension'],
    'suport',
    'questions/suport.ts: "support-metrics" belongs to "suport", which is no dimension. Did you mean "support"?',
  ],
  [
    ['gates', 0, 'conditions', 0, 'of', 0, 'item'],
    'isue-prevention',
    'levels.ts: the gate of level 2 looks at "isue-prevention", which is no item. Did you mean "issue-prevention"?',
  ],
  [
    ['gates', 1, 'conditions', 4, 'item'],
    'metrics-in-us',
    'levels.ts: the gate of level 3 looks at "metrics-in-us", which is no item. Did you mean "metrics-in-use"?',
  ],
  [
    ['gates', 2, 'conditions', 3, 'dimension'],
    'supports',
    'levels.ts: the gate of level 4 looks at "supports", which is no dimension. Did you mean "support"?',
  ],
  [
    ['findings', 'outreach-without-monitoring', 'pointsTo', 0],
    'health-score',
    'findings.ts: "outreach-without-monitoring" points to "health-score", which is no recommendation. Mend the id, or add the recommendation.',
  ],
  [
    ['findings', 'outreach-without-monitoring', 'when', 'of', 0, 'item'],
    'proactive-outrech',
    'findings.ts: "outreach-without-monitoring" depends on "proactive-outrech", which is no item. Did you mean "proactive-outreach"?',
  ],
  [
    ['findings', 'outcome-defined-expectations-unrecorded', 'when', 'of', 1, 'option'],
    'expected-outcomes',
    'findings.ts: "outcome-defined-expectations-unrecorded" depends on "expected-outcomes", which is no option of "customer-records". Did you mean "expected-outcome"?',
  ],
  [
    ['findings', 'shared-answer-on-thin-records', 'when', 'of', 1, 'question'],
    'customer-record',
    'findings.ts: "shared-answer-on-thin-records" depends on "customer-record", which is no question with options. Did you mean "customer-records"?',
  ],
  [
    ['findings', 'nrr-used-not-watched', 'when', 'of', 1, 'rows', 0],
    'revenue-retentoin',
    'findings.ts: "nrr-used-not-watched" depends on "revenue-retentoin", which is no row of "metrics-in-use". Did you mean "revenue-retention"?',
  ],
  [
    ['findings', 'nrr-used-not-watched', 'when', 'of', 1, 'question'],
    'metrics',
    'findings.ts: "nrr-used-not-watched" depends on "metrics", which is no question with rows. Mend the id, or add the question with rows.',
  ],
  [
    ['tracks', 'quick', 0],
    'issue-preventing',
    'tracks.ts: the quick track asks "issue-preventing", which is no question. Did you mean "issue-prevention"?',
  ],
  [
    ['tracks', 'full', 0],
    'suport',
    'tracks.ts: the full track asks "suport", which is no dimension. Did you mean "support"?',
  ],
  [
    ['readiness', 'when', 'is', 0],
    'considerin',
    'tracks.ts: "readiness" depends on "considerin", which is no option of "stage". Did you mean "considering"?',
  ],
  [
    ['readiness', 'questions', 0],
    'outcome-definitions',
    'tracks.ts: the readiness track asks "outcome-definitions", which is no question. Did you mean "outcome-definition"?',
  ],
  [
    ['readiness', 'recommendations', 0],
    'define-succes',
    'tracks.ts: the readiness track advises "define-succes", which is no recommendation. Did you mean "define-success"?',
  ],
  [['balance', 'defence'], 'suport', 'rules.ts: `defence` is "suport", which is no dimension. Did you mean "support"?'],
  [
    ['balance', 'offence', 0, 'item'],
    'onbording',
    'rules.ts: `offence` counts "onbording", which is no item. Did you mean "onboarding"?',
  ],
  [
    ['balance', 'successShareOf'],
    'metrics-in-used',
    'rules.ts: `offence` takes the share of "metrics-in-used", which is no question with rows. Did you mean "metrics-in-use"?',
  ],
  [
    ['rules', 'reachesCustomer', 0],
    'suport',
    'rules.ts: `reachesCustomer` names "suport", which is no dimension. Did you mean "support"?',
  ],
  [
    ['rules', 'homesMayRepeatWith'],
    'offense-ahead-of-defense',
    'rules.ts: `homesMayRepeatWith` is "offense-ahead-of-defense", which is no finding. Did you mean "offence-ahead-of-defence"?',
  ],
  [
    ['moved', 'renewals'],
    'renewl',
    'moved.ts: "renewals" moved to "renewl", which is no question. Did you mean "renewal"?',
  ],
]

test.each(unknown)('an unknown id is told: %j', (path, value, sentence) => {
  expect(unknownIds(altered(model, path, value), ourWords)).toEqual([sentence])
})

test('axes, shares and every dimension name no ids', () => {
  const parts = [
    { kind: 'axis-at-least', axis: 'offence', score: 60 },
    { kind: 'share-below', side: 'success', share: 0.25 },
  ]
  expect(unknownIds(altered(model, when, { kind: 'all', of: parts }), ourWords)).toEqual([])
})

test('with a wrong id, nothing is said of what follows from it', () => {
  const typo = altered(model, ['recommendations', 'name-an-owner', 'raises', 0, 'item'], 'ownershp')
  expect(checkModel(typo, ourWords)).toEqual([
    'recommendations: "name-an-owner" raises "ownershp", which is no item. Did you mean "ownership"?',
  ])
})
