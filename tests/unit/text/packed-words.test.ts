/** Do words that travel lightly come back whole? */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packWords, unpackWords } from '../../../src/core/text/packed-words.ts'
import { model } from '../../../src/model/model.ts'
import { words } from '../../../src/words/words.ts'

const three = ['shop', 'club', 'van']

test('a text that repeats an earlier one travels as its place', () => {
  expect(packWords({ title: { shop: '常連', club: '会員', van: '常連' } }, three)).toEqual({
    title: [null, '常連', '会員', 0],
  })
})

test('lists written out for each are compared whole', () => {
  expect(packWords({ shop: ['一'], club: ['二'], van: ['二'] }, three)).toEqual([null, ['一'], ['二'], 1])
})

test('a record with other keys is no text of business models', () => {
  expect(packWords({ shop: '客', club: '客' }, three)).toEqual({ shop: '客', club: '客' })
})

test.each(['ja', 'en'] as const)('all our words come back as they were (%s)', (language) => {
  const ids = model.businessModels.map(({ id }) => id)
  const packed: unknown = JSON.parse(JSON.stringify(packWords(words[language], ids)))
  expect(unpackWords(packed, ids)).toEqual(words[language])
})

test('whatever is written comes back as it was', () => {
  const text = fc.constantFrom('一', '二', '三')
  const perModel = fc.record({ shop: text, club: text, van: text })
  const anything = fc.letrec((tie) => ({
    node: fc.oneof({ maxDepth: 4 }, text, perModel, fc.array(tie('node'), { maxLength: 3 }), tie('record')),
    record: fc.dictionary(fc.constantFrom('a', 'b', 'shop'), tie('node')),
  })).node
  fc.assert(
    fc.property(anything, (given) => {
      expect(unpackWords(JSON.parse(JSON.stringify(packWords(given, three))), three)).toEqual(given)
    }),
  )
})
