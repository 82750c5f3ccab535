import { describe, expect, test } from 'vitest'
import { badRanges } from '../../src/core/check/ranges.ts'
import { badRules } from '../../src/core/check/rule-ranges.ts'
import { altered, model } from './altered.ts'

type Case = readonly [path: readonly (string | number)[], value: unknown, sentence: string]

const offer = ['recommendations', 'check-the-offer', 'checkFirstWhen'] as const

const ranges: readonly Case[] = [
  [
    ['questions', 'renewal', 'weight'],
    0,
    'questions/success.ts: the weight of "renewal" is 0. Give it a number above 0.',
  ],
  [
    ['derived', 0, 'weight'],
    -1,
    'questions/support.ts: the weight of "support-metrics" is -1. Give it a number above 0.',
  ],
  [
    ['questions', 'customer-records', 'countsForSteps', 3],
    5,
    'questions/customer-understanding.ts: `countsForSteps` of "customer-records" is 1, 3, 5, 5. Let them ascend from 1, to at most its 10 options.',
  ],
  [
    ['questions', 'customer-records', 'countsForSteps', 3],
    11,
    'questions/customer-understanding.ts: `countsForSteps` of "customer-records" is 1, 3, 5, 11. Let them ascend from 1, to at most its 10 options.',
  ],
  [
    ['recommendations', 'name-an-owner', 'raises', 0, 'highest'],
    1,
    'recommendations: "name-an-owner" raises "ownership" from 2 to 1. Let `lowest` be the smaller.',
  ],
  [
    ['recommendations', 'name-an-owner', 'raises', 0, 'lowest'],
    0,
    'recommendations: the lowest step of "ownership" in "name-an-owner" is 0. Give it a whole number from 1 to 5.',
  ],
  [
    ['recommendations', 'name-an-owner', 'raises', 0, 'highest'],
    6,
    'recommendations: the highest step of "ownership" in "name-an-owner" is 6. Give it a whole number from 1 to 5.',
  ],
  [
    ['recommendations', 'grow-fans', 'fromLevel'],
    6,
    'recommendations: `fromLevel` of "grow-fans" is 6. Give it a whole number from 1 to 5.',
  ],
  [
    ['recommendations', 'link-systems', 'warnUnless', 'step'],
    2.5,
    'recommendations: the step of `warnUnless` in "link-systems" is 2.5. Give it a whole number from 1 to 5.',
  ],
  [
    ['recommendations', 'name-an-owner', 'alsoCheckFirstWhen', 'step'],
    0,
    'recommendations: the step of "ownership" on which "name-an-owner" depends is 0. Give it a whole number from 1 to 5.',
  ],
  [
    offer,
    { kind: 'any', of: [{ kind: 'share-below', side: 'success', share: 25 }] },
    'recommendations: the success share on which "check-the-offer" depends is 25. Give it a number from 0 to 1.',
  ],
  [
    offer,
    { kind: 'axis-below', axis: 'defence', score: 140 },
    'recommendations: the defence score on which "check-the-offer" depends is 140. Give it a number from 0 to 100.',
  ],
  [
    ['findings', 'outreach-without-monitoring', 'when', 'of', 0, 'step'],
    6,
    'findings.ts: the step of "proactive-outreach" on which "outreach-without-monitoring" depends is 6. Give it a whole number from 1 to 5.',
  ],
  [
    ['levels', 2, 'from'],
    20,
    'levels.ts: level 3 begins at 20, not above level 2, which begins at 20. Let the levels ascend.',
  ],
  [['levels', 4, 'from'], 100, 'levels.ts: level 5 begins at 100. A score is from 0 to 100.'],
  [['levels', 0, 'from'], 5, 'levels.ts: level 1 begins at 5. Let the first level begin at 0.'],
  [['levels', 2, 'level'], 7, 'levels.ts: level 7 stands in place 3. Count the levels from 1.'],
  [['gates', 2, 'level'], 3, 'levels.ts: the gate of level 3 stands after that of level 3. Let the gates ascend.'],
  [
    ['gates', 0, 'conditions', 0, 'of', 1, 'atLeast'],
    0,
    'levels.ts: the step of "ownership" in the gate of level 2 is 0. Give it a whole number from 1 to 5.',
  ],
  [
    ['gates', 1, 'conditions', 4, 'above'],
    5,
    'levels.ts: the step of "metrics-in-use" in the gate of level 3 is 5. Give it a number from 1 to 4.',
  ],
  [
    ['gates', 2, 'conditions', 3, 'atLeast'],
    101,
    'levels.ts: the score of "support" in the gate of level 4 is 101. Give it a number from 0 to 100.',
  ],
  [
    ['gates', 3, 'conditions', 4, 'atLeast'],
    -1,
    'levels.ts: the score of every dimension in the gate of level 5 is -1. Give it a number from 0 to 100.',
  ],
]

test.each(ranges)('a number that makes no sense is told: %j is %j', (path, value, sentence) => {
  expect(badRanges(altered(model, path, value))).toEqual([sentence])
})

describe('rules', () => {
  const rules: readonly Case[] = [
    [['rules', 'neededCoverage'], 1.5, 'rules.ts: `neededCoverage` is 1.5. Give it a number from 0 to 1.'],
    [['rules', 'neededDimensions'], 8, 'rules.ts: `neededDimensions` is 8. Give it a whole number from 1 to 7.'],
    [['rules', 'quickTrackLevel'], 6, 'rules.ts: `quickTrackLevel` is 6. Give it a whole number from 1 to 5.'],
    [['rules', 'effort', 'L'], 0, 'rules.ts: the effort L is 0. Give it a number above 0.'],
    [['rules', 'gateFactor'], Number.NaN, 'rules.ts: `gateFactor` is NaN. Give it a number above 0.'],
    [['rules', 'inPlaceFrom'], 9, 'rules.ts: `inPlaceFrom` is 9. Give it a whole number from 1 to 5.'],
    [['rules', 'evidence', 'records'], 2, 'rules.ts: the evidence "records" is 2. Give it a number from 0 to 1.'],
    [['rules', 'goals', 3], undefined, 'rules.ts: `goals` has no step for level 3. Say which step it aims at.'],
    [['rules', 'goals', 3], 6, 'rules.ts: the goal of level 3 is 6. Give it a whole number from 1 to 5.'],
    [['readiness', 'readyFrom'], 0, 'tracks.ts: `readyFrom` is 0. Give it a whole number from 1 to 5.'],
    [
      ['balance', 'offence', 0, 'weight'],
      0,
      'rules.ts: the weight of "onboarding" in `offence` is 0. Give it a number above 0.',
    ],
    [['balance', 'cut'], 400, 'rules.ts: `cut` of the balance is 400. Give it a number from 0 to 100.'],
  ]

  test.each(rules)('a rule that makes no sense is told: %j is %j', (path, value, sentence) => {
    expect(badRules(altered(model, path, value))).toEqual([sentence])
  })
})
