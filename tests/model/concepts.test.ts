import { expect, test } from 'vitest'
import { misplacedConcepts } from '../../src/core/check/concepts.ts'
import { altered, model } from './altered.ts'
import { conceptIds } from './concept-ids.ts'

test('the model knows the 144 concepts of the source articles', () => {
  expect(conceptIds).toHaveLength(144)
  expect(model.concepts.all).toEqual(conceptIds)
})

test('the list of concepts without a place only shrinks', () => {
  const largest = ['S0-31', 'S2-3', 'S4-3', 'S4-21']
  expect(model.concepts.later.filter((id) => !largest.includes(id))).toEqual([])
})

test('a concept that no record names is told', () => {
  expect(misplacedConcepts(altered(model, ['concepts', 'later'], ['S0-31', 'S2-3', 'S4-3']))).toEqual([
    'concepts.ts: no record names "S4-21". Name it among the `sources` of what it became.',
  ])
})

test('a source that is no concept is told', () => {
  expect(misplacedConcepts(altered(model, ['questions', 'renewal', 'sources', 0], 'S0-55'))).toEqual([
    'questions/success.ts: "renewal" has the source "S0-55", which is no concept. Did you mean "S0-5"?',
    'concepts.ts: no record names "S0-5". Name it among the `sources` of what it became.',
  ])
})

test('a place on a page or a place to come that is no concept is told', () => {
  expect(misplacedConcepts(altered(model, ['concepts', 'onPages', 'preface'], 'landing: whyNow'))).toEqual([
    'concepts.ts: `onPages` names "preface", which is no concept. Mend the id, or add the concept.',
  ])
  expect(misplacedConcepts(altered(model, ['concepts', 'later', 1], 's2-3'))).toEqual([
    'concepts.ts: `later` names "s2-3", which is no concept. Did you mean "S2-3"?',
    'concepts.ts: no record names "S2-3". Name it among the `sources` of what it became.',
  ])
})

test('a concept both placed and still to come is told', () => {
  expect(misplacedConcepts(altered(model, ['concepts', 'later', 0], 'S0-5'))).toEqual([
    'concepts.ts: no record names "S0-31". Name it among the `sources` of what it became.',
    'concepts.ts: "S0-5" has a place and is still in `later`. Take it out of `later`.',
  ])
})

test('a page without a name is told', () => {
  expect(misplacedConcepts(altered(model, ['concepts', 'onPages', 'S0-3'], ' '))).toEqual([
    'concepts.ts: `onPages` does not say where "S0-3" stands. Name the page and its block.',
  ])
})
