import { expect, test } from 'vitest'
import { checkModel } from '../../src/core/check/check-model.ts'
import { words as ourWords } from '../../src/words/words.ts'
import { altered, model } from './altered.ts'

type Path = readonly (string | number)[]
type Case = readonly [path: Path, value: unknown, sentences: readonly string[]]

/** What the check says where one text is another; `undefined` takes it out. */
function said(path: Path, value: unknown): readonly string[] {
  return checkModel(model, altered(ourWords, path, value))
}

const onboarding = ['ja', 'questions', 'onboarding'] as const

const choices: readonly Case[] = [
  [
    [...onboarding, 'steps'],
    ['任せている', '担当者による', '任せている', '確かめている', '見直している'],
    ['words/ja/questions/success.ts: step 1 and step 3 of "onboarding" say the same. Let each say its own.'],
  ],
  [
    [...onboarding, 'steps'],
    [
      '任せている',
      '担当者による',
      {
        'b2b-subscription': '任せている',
        'b2c-membership': '手順がある',
        'usage-based': '任せている',
        'repeat-purchase': '手順がある',
      },
      '確かめている',
      '見直している',
    ],
    [
      'words/ja/questions/success.ts: step 1 and step 3 of "onboarding" say the same for "b2b-subscription" and "usage-based". Let each say its own.',
    ],
  ],
  [
    ['en', 'questions', 'customer-records', 'options'],
    Object.fromEntries(
      Object.entries({
        attributes: 'Who they are',
        source: 'Where they came from',
        comparison: 'Alternatives',
        'choice-reason': 'Why us',
        advantage: 'What they like',
        difficulty: 'What they like',
        'expected-outcome': 'Outcome wanted',
        behaviour: 'Use',
        'leaving-reason': 'Why they left',
        satisfaction: 'Satisfaction',
      }),
    ),
    [
      'words/en/questions/customer-understanding.ts: the option "advantage" and the option "difficulty" of "customer-records" say the same. Let each say its own.',
    ],
  ],
  [
    ['en', 'questions', 'metrics-in-use', 'rows', 'contact-volume', 'label'],
    'Time to first reply',
    [
      'words/en/questions/metrics.ts: `label` of the row "first-response" and `label` of the row "contact-volume" of "metrics-in-use" say the same. Let each say its own.',
    ],
  ],
  [
    [...onboarding, 'steps', 1],
    '担当者がそれぞれのやり方で、そのときどきの事情に合わせて柔軟に行っている',
    [
      'words/ja/questions/success.ts: step 2 of "onboarding" has 36 characters (担当者がそれぞれのやり方で、そのときどきの事情に合わせて柔軟に行っている). Shorten it to 34.',
    ],
  ],
  [[...onboarding, 'steps', 1], 'あ'.repeat(34), []],
  // Only Japanese has a limit, and only steps.
  [['en', 'questions', 'onboarding', 'steps', 1], 'a'.repeat(80), []],
  [['ja', 'questions', 'customer-records', 'options', 'source'], 'あ'.repeat(40), []],
]

test.each(choices)('a choice that repeats another or is too long is told: %j', (path, value, sentences) => {
  expect(said(path, value)).toEqual(sentences)
})
