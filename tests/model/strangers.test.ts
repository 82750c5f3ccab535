import { expect, test } from 'vitest'
import { checkModel } from '../../src/core/check/check-model.ts'
import { reachableStages } from '../../src/core/check/stages.ts'
import { words as ourWords } from '../../src/words/words.ts'
import { altered, model } from './altered.ts'

type Path = readonly (string | number)[]
type Case = readonly [path: Path, value: unknown, sentences: readonly string[]]

/** What the check says where one text is another; `undefined` takes it out. */
function said(path: Path, value: unknown): readonly string[] {
  return checkModel(model, altered(ourWords, path, value))
}

const strangers: readonly Case[] = [
  [
    ['ja', 'questions', 'renewl'],
    {},
    ['words/ja/questions: there are words for "renewl", which is no question. Did you mean "renewal"?'],
  ],
  [
    ['ja', 'questions', 'customer-records', 'options', 'weather'],
    '天気',
    [
      'words/ja/questions/customer-understanding.ts: there are words for "weather", which is no option of "customer-records". Mend the id, or take the words out.',
    ],
  ],
  [
    ['ja', 'questions', 'metrics-in-use', 'rows', 'churn-rates'],
    {},
    [
      'words/ja/questions/metrics.ts: there are words for "churn-rates", which is no row of "metrics-in-use". Did you mean "churn-rate"?',
    ],
  ],
  [
    ['ja', 'recommendations', 'role-sheets'],
    { stages: {} },
    [
      'words/ja/recommendations: there are words for "role-sheets", which is no recommendation. Did you mean "role-sheet"?',
    ],
  ],
  [
    ['ja', 'findings', 'weather'],
    { question: '?' },
    ['words/ja/findings.ts: there are words for "weather", which is no finding. Mend the id, or take the words out.'],
  ],
  [['ja', 'levels', 12], {}, ['words/ja/levels.ts: there are words for "12", which is no level. Did you mean "1"?']],
  [
    ['ja', 'dimensions', 'dates'],
    {},
    ['words/ja/dimensions.ts: there are words for "dates", which is no dimension. Did you mean "data"?'],
  ],
  [
    ['ja', 'context', 'stages'],
    {},
    ['words/ja/context.ts: there are words for "stages", which is no context field. Did you mean "stage"?'],
  ],
  [
    ['ja', 'context', 'billing', 'options', 'cards'],
    'カード',
    ['words/ja/context.ts: there are words for "cards", which is no option of "billing". Did you mean "card"?'],
  ],
  [
    ['ja', 'businessModels', 'b2b'],
    {},
    [
      'words/ja/business-models.ts: there are words for "b2b", which is no business model. Mend the id, or take the words out.',
    ],
  ],
  [
    ['ja', 'roles', 'lawyer'],
    '法務',
    [
      'words/ja/roles.ts: there are words for "lawyer", which is no role that the model names. Mend the id, or take the words out.',
    ],
  ],
  [
    ['ja', 'readiness', 'renewal'],
    '更新',
    [
      'words/ja/readiness.ts: there are words for "renewal", which is no question of the readiness track. Mend the id, or take the words out.',
    ],
  ],
]

test.each(strangers)('words for what does not exist are told: %j', (path, value, sentences) => {
  expect(said(path, value)).toEqual(sentences)
})

test('a stage that stands in one language only is told', () => {
  const stage = { aim: 'a', firstStep: 'b', days30: 'c', days60: 'd', days90: 'e' }
  expect(said(['en', 'recommendations', 'milestone-outreach', 'stages', 'widen'], stage)).toEqual([
    'words: the stage "widen" of "milestone-outreach" stands in "en" and not in "ja". It is never shown: take it out.',
  ])
})

test('a recommendation wants the stages that its steps and levels can reach', () => {
  const stages = (id: string, changed = model) => {
    const found = changed.recommendations.find((one) => one.id === id)
    return found === undefined ? [] : reachableStages(changed, found)
  }
  expect(stages('role-sheet')).toEqual(['establish', 'widen', 'refine'])
  expect(stages('customer-id-map')).toEqual(['establish'])
  expect(stages('link-systems')).toEqual(['widen', 'refine'])
  // From level 3 on, where the goal is step 4.
  expect(stages('grow-fans')).toEqual(['widen', 'refine'])
  // A company on any level could meet the contradiction.
  const pointed = altered(model, ['findings', 'monitored-not-acted-on', 'pointsTo'], ['grow-fans'])
  expect(stages('grow-fans', pointed)).toEqual(['establish', 'widen', 'refine'])
})
