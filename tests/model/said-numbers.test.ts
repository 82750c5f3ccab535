/** Do the pages that explain the reckoning say the numbers that the model holds? */
import { describe, expect, test } from 'vitest'
import { model } from '../../src/model/model.ts'
import { words } from '../../src/words/words.ts'

const { rules, balance } = model
const { dimensions, questions, tracks } = model

describe('Japanese', () => {
  const { method } = words.ja.pages
  test.each([
    ['how many dimensions are needed', method.scores.text, `${rules.neededDimensions}つ以上の領域`],
    ['how many levels gates can take', method.levels.text, `${rules.mostLevelsLostToGates}つまで`],
    ['how far above the lowest dimension', method.levels.text, `${rules.mostLevelsAboveLowestDimension}つ上`],
    ['where the quick track ends', method.levels.text, `レベル${rules.quickTrackLevel}相当`],
    ['where the types part', method.balance.text, `${balance.cut}点`],
    ['where the types part, beside the picture', words.ja.results.balance.note, `${balance.cut}点`],
    ['when a score is borderline', method.confidence.text, `${rules.borderlineWithin.full}点`],
    ['when a quick score is borderline', method.confidence.text, `${rules.borderlineWithin.quick}点`],
    ['how many questions the quick track has', words.ja.landing.start.quick, `${tracks.quick.length}問`],
    ['how many questions there are', words.ja.landing.start.full, `${questions.length}問`],
    ['how many are left after the quick track', words.ja.results.toFull, `${questions.length - tracks.quick.length}問`],
    ['how many dimensions there are', words.ja.results.sections.radar, `${dimensions.length}つの領域`],
    ['from how many items readiness counts records', words.ja.diagnosis.readiness.recordsInstruction, '3つ以上'],
  ])('%s', (_, sentence, said) => {
    expect(sentence).toContain(said)
  })
})

describe('English', () => {
  const { method } = words.en.pages
  const named = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
  const number = (count: number) => new RegExp(`\\b(${count}|${named[count] ?? count})\\b`, 'i')
  test.each([
    ['how many dimensions are needed', method.scores.text, number(rules.neededDimensions)],
    ['how many levels gates can take', method.levels.text, number(rules.mostLevelsLostToGates)],
    ['where the quick track ends', method.levels.text, number(rules.quickTrackLevel)],
    ['where the types part', method.balance.text, /\b(40|forty)\b/i],
    ['when a score is borderline', method.confidence.text, number(rules.borderlineWithin.full)],
    ['when a quick score is borderline', method.confidence.text, number(rules.borderlineWithin.quick)],
    ['how many questions the quick track has', words.en.landing.start.quick, number(tracks.quick.length)],
    ['how many dimensions there are', words.en.results.sections.radar, number(dimensions.length)],
  ])('%s', (_, sentence, said) => {
    expect(sentence).toMatch(said)
  })

  test('the numbers spelled out are those of the model', () => {
    expect(balance.cut).toBe(40)
    expect([questions.length, questions.length - tracks.quick.length]).toEqual([30, 20])
    expect(words.en.landing.start.full).toMatch(/thirty/i)
    expect(words.en.results.toFull).toMatch(/twenty/i)
  })
})
