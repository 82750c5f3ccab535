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

const missing: readonly Case[] = [
  [
    ['en', 'questions', 'renewal'],
    undefined,
    ['words/en/questions/success.ts: the question "renewal" is missing. Write it.'],
  ],
  [
    ['ja', 'questions', 'renewal', 'why'],
    undefined,
    ['words/ja/questions/success.ts: `why` of "renewal" is missing. Write it.'],
  ],
  [
    ['ja', 'questions', 'renewal', 'whom'],
    ' ',
    ['words/ja/questions/success.ts: `whom` of "renewal" is empty. Write it.'],
  ],
  [
    ['ja', 'questions', 'expansion', 'notApplicable'],
    undefined,
    ['words/ja/questions/success.ts: `notApplicable` of "expansion" is missing. Write it.'],
  ],
  [
    [...onboarding, 'steps', 4],
    undefined,
    ['words/ja/questions/success.ts: step 5 of "onboarding" is missing. Write it.'],
  ],
  [[...onboarding, 'steps', 1], '', ['words/ja/questions/success.ts: step 2 of "onboarding" is empty. Write it.']],
  [
    ['en', 'questions', 'customer-records', 'options', 'source'],
    undefined,
    ['words/en/questions/customer-understanding.ts: the option "source" of "customer-records" is missing. Write it.'],
  ],
  [
    ['en', 'questions', 'customer-records', 'none'],
    '',
    ['words/en/questions/customer-understanding.ts: `none` of "customer-records" is empty. Write it.'],
  ],
  [
    ['en', 'questions', 'metrics-in-use', 'rows', 'contact-volume'],
    undefined,
    ['words/en/questions/metrics.ts: the row "contact-volume" of "metrics-in-use" is missing. Write it.'],
  ],
  [
    ['en', 'questions', 'metrics-in-use', 'rows', 'first-response', 'gloss'],
    '',
    ['words/en/questions/metrics.ts: `gloss` of the row "first-response" of "metrics-in-use" is empty. Write it.'],
  ],
  [
    ['ja', 'recommendations', 'role-sheet'],
    undefined,
    ['words/ja/recommendations: the recommendation "role-sheet" is missing. Write it.'],
  ],
  [
    ['ja', 'recommendations', 'role-sheet', 'stages', 'widen'],
    undefined,
    ['words/ja/recommendations: the stage "widen" of "role-sheet" is missing. Write it.'],
  ],
  [
    ['ja', 'recommendations', 'role-sheet', 'stages', 'widen', 'days60'],
    undefined,
    ['words/ja/recommendations: `days60` of the stage "widen" of "role-sheet" is missing. Write it.'],
  ],
  [
    ['ja', 'recommendations', 'link-systems', 'warning'],
    undefined,
    ['words/ja/recommendations: `warning` of "link-systems" is missing. Write it.'],
  ],
  [
    ['ja', 'recommendations', 'role-sheet', 'smallTeam'],
    '',
    ['words/ja/recommendations: `smallTeam` of "role-sheet" is empty. Write it.'],
  ],
  [
    ['en', 'findings', 'nrr-used-not-watched'],
    undefined,
    ['words/en/findings.ts: the finding "nrr-used-not-watched" is missing. Write it.'],
  ],
  [
    ['en', 'findings', 'nrr-used-not-watched', 'question'],
    '',
    ['words/en/findings.ts: `question` of "nrr-used-not-watched" is empty. Write it.'],
  ],
  [['en', 'levels', 3], undefined, ['words/en/levels.ts: the level "3" is missing. Write it.']],
  [['en', 'levels', 3, 'line'], undefined, ['words/en/levels.ts: `line` of "3" is missing. Write it.']],
  [['ja', 'dimensions', 'data'], undefined, ['words/ja/dimensions.ts: the dimension "data" is missing. Write it.']],
  [
    ['ja', 'dimensions', 'data', 'criteria', 4],
    undefined,
    ['words/ja/dimensions.ts: criterion 5 of "data" is missing. Write it.'],
  ],
  [['en', 'context', 'billing'], undefined, ['words/en/context.ts: the field "billing" is missing. Write it.']],
  [
    ['en', 'context', 'billing', 'options', 'card'],
    undefined,
    ['words/en/context.ts: the option "card" of "billing" is missing. Write it.'],
  ],
  [['en', 'context', 'stage', 'hint'], '', ['words/en/context.ts: `hint` of "stage" is empty. Write it.']],
  [
    ['en', 'businessModels', 'usage-based'],
    undefined,
    ['words/en/business-models.ts: the business model "usage-based" is missing. Write it.'],
  ],
  [
    ['en', 'businessModels', 'usage-based', 'welcome'],
    undefined,
    ['words/en/business-models.ts: `welcome` of "usage-based" is missing. Write it.'],
  ],
  [['en', 'roles', 'it'], undefined, ['words/en/roles.ts: the role "it" is missing. Write it.']],
  [['en', 'roles', 'it'], '', ['words/en/roles.ts: the role "it" is empty. Write it.']],
  [
    ['ja', 'readiness', 'handover'],
    undefined,
    ['words/ja/readiness.ts: the question "handover" is missing. Write it.'],
  ],
]

test.each(missing)('a missing or empty text is told: %j', (path, value, sentences) => {
  expect(said(path, value)).toEqual(sentences)
})

const byModel: readonly Case[] = [
  [
    [...onboarding, 'title', 'usage-based'],
    undefined,
    [
      'words/ja/questions/success.ts: `title` of "onboarding" is not written for "usage-based". Write it, or one text for all business models.',
    ],
  ],
  [
    [...onboarding, 'title', 'usage-based'],
    '',
    ['words/ja/questions/success.ts: `title` of "onboarding" for "usage-based" is empty. Write it.'],
  ],
  [
    [...onboarding, 'title', 'usage-basd'],
    '使い始めの支援',
    [
      'words/ja/questions/success.ts: `title` of "onboarding" is written for "usage-basd", which is no business model. Did you mean "usage-based"?',
    ],
  ],
  [
    [...onboarding, 'steps'],
    { 'b2b-subscription': ['一', '二', '三', '四', '五'] },
    [1, 2, 3, 4, 5].map(
      (step) =>
        `words/ja/questions/success.ts: step ${step} of "onboarding" is not written for "b2c-membership", "usage-based" and "repeat-purchase". Write it, or one text for all business models.`,
    ),
  ],
]

test.each(byModel)('a text that lacks a business model, or has one too many, is told: %j', (path, value, sentences) => {
  expect(said(path, value)).toEqual(sentences)
})

test('steps written out for each business model are whole', () => {
  const five = ['一', '二', '三', '四', '五']
  const steps = Object.fromEntries(model.businessModels.map(({ id }) => [id, five]))
  expect(said([...onboarding, 'steps'], steps)).toEqual([])
})

test('a placeholder that nothing fills is told', () => {
  expect(said(['en', 'questions', 'renewal', 'ask'], 'How do you renew {count} contracts?')).toEqual([
    'words/en/questions/success.ts: `ask` of "renewal" holds the placeholder {count}, which nothing fills. Write it out.',
  ])
})
