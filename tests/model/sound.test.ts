import { describe, expect, test } from 'vitest'
import { checkModel } from '../../src/core/check/check-model.ts'
import { reachedBy } from '../../src/core/check/reach.ts'
import { triggeredBy } from '../../src/core/check/triggers.ts'
import { words as ourWords } from '../../src/words/words.ts'
import { model } from './altered.ts'

test('nothing is wrong with our model and its words', () => {
  expect(checkModel(model, ourWords)).toEqual([])
})

const rows = model.questions.flatMap((question) =>
  question.kind === 'matrix3' ? question.rows.map(({ id }) => `${question.id}.${id}`) : [],
)

describe.each(model.businessModels.map(({ id }) => id))('%s', (businessModel) => {
  test('every question and every row can be asked', () => {
    const everything = [...model.questions.map(({ id }) => id), ...rows]
    expect([...reachedBy(model, businessModel)].sort()).toEqual(everything.sort())
  })

  test('some answers lead to every recommendation', () => {
    const { recommendations } = triggeredBy(model, businessModel)
    const never = model.recommendations.map(({ id }) => id).filter((id) => !recommendations.has(id))
    // A card that fails is a matter of members and users, who pay by card.
    const isByCard = ['b2c-membership', 'usage-based'].includes(businessModel)
    expect(never).toEqual(isByCard ? [] : ['involuntary-loss'])
  })

  test('some answers lead to every finding', () => {
    const { findings } = triggeredBy(model, businessModel)
    const never = model.findings.map(({ id }) => id).filter((id) => !findings.has(id))
    // Renewals do not fit repeated purchases, nor repeats a subscription or membership; of use nothing of the kind is said.
    expect(never).toEqual(businessModel === 'usage-based' ? ['metric-does-not-fit-model'] : [])
  })
})

test('what moved, moved to a question that exists', () => {
  const questions = model.questions.map(({ id }) => id)
  expect(Object.values(model.moved).filter((id) => !questions.includes(id))).toEqual([])
})
