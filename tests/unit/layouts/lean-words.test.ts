/** Do words that travel lightly still say the same to everyone? */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forModel } from '../../../src/core/text/for-model.ts'
import type { ByModel } from '../../../src/core/vocabulary/words.ts'
import { leanWords } from '../../../src/layouts/lean-words.ts'
import { wordsIn } from '../../../src/layouts/words-in.ts'
import { model } from '../../../src/model/model.ts'

const three = ['shop', 'club', 'van']

test('a text that most share is said once, and the others keep their own', () => {
  expect(leanWords({ title: { shop: '常連', club: '会員', van: '常連' } }, three)).toEqual({
    title: { otherwise: '常連', club: '会員' },
  })
})

test('a text that all share is said once', () => {
  expect(leanWords({ shop: '客', club: '客', van: '客' }, three)).toEqual({ otherwise: '客' })
})

test('a text that nobody shares stays as it is', () => {
  const words = { shop: '常連', club: '会員', van: '旅人' }
  expect(leanWords(words, three)).toEqual(words)
})

test('lists written out for each are compared whole', () => {
  expect(leanWords({ shop: ['一', '二'], club: ['一', '三'], van: ['一', '二'] }, three)).toEqual({
    otherwise: ['一', '二'],
    club: ['一', '三'],
  })
})

test('texts inside lists are said once too', () => {
  expect(leanWords(['一', { shop: '二', club: '三', van: '二' }], three)).toEqual([
    '一',
    { otherwise: '二', club: '三' },
  ])
})

test('a record with other keys is no text of business models', () => {
  const words = { shop: '客', club: '客' }
  expect(leanWords(words, three)).toEqual(words)
  expect(leanWords({ ...words, cart: '客' }, three)).toEqual({ ...words, cart: '客' })
})

test('what is no text stays as it is', () => {
  expect(leanWords({ count: 3, none: null, is: true }, three)).toEqual({ count: 3, none: null, is: true })
})

const businessModels = model.businessModels.map(({ id }) => id)

/** Words as one business model reads them: every text written out for each is replaced by its own. */
function readBy(words: unknown, businessModel: string): unknown {
  if (typeof words !== 'object' || words === null) return words
  if (Array.isArray(words)) return words.map((one) => readBy(one, businessModel))
  const keys = Object.keys(words)
  if (keys.includes('otherwise') || businessModels.every((id) => keys.includes(id))) {
    return readBy(forModel(words as ByModel<string>, businessModel), businessModel)
  }
  return Object.fromEntries(Object.entries(words).map(([key, one]) => [key, readBy(one, businessModel)]))
}

test.each(['ja', 'en'] as const)('every business model reads what was written for it (%s)', (language) => {
  const { questions, recommendations } = wordsIn(language)
  for (const words of [questions, recommendations]) {
    const lean = leanWords<unknown>(words, businessModels)
    for (const id of businessModels) expect(readBy(lean, id)).toEqual(readBy(words, id))
  }
})

test.each(['ja', 'en'] as const)('words become lighter, and leaning twice makes no difference (%s)', (language) => {
  const { questions } = wordsIn(language)
  const lean = leanWords<unknown>(questions, businessModels)
  expect(JSON.stringify(lean).length).toBeLessThan(JSON.stringify(questions).length)
  expect(leanWords(lean, businessModels)).toEqual(lean)
})

test('every business model reads what was written for it, whatever was written', () => {
  const text = fc.constantFrom('一', '二', '三')
  const byModel = <T>(one: fc.Arbitrary<T>) =>
    fc.oneof(one, fc.record(Object.fromEntries(businessModels.map((id) => [id, one]))))
  const words = fc.dictionary(
    fc.constantFrom('title', 'ask', 'steps'),
    fc.oneof(byModel(text), byModel(fc.tuple(byModel(text), text))),
  )
  fc.assert(
    fc.property(words, fc.constantFrom(...businessModels), (given, id) => {
      expect(readBy(leanWords<unknown>(given, businessModels), id)).toEqual(readBy(given, id))
    }),
  )
})
