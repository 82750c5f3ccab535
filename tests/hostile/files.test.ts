/** Is everything that is no answers file refused, and everything else read as what it says? */
import { describe, expect, test } from 'vitest'
import { isWronglyOpened, readFile, savedFiles } from './saved-files.ts'
import { anyText, diceFrom, emptyTexts, hostileTexts, hugeTexts, spoiled, spoilingNames } from './texts.ts'

/** Holds an answer to a question of ours, though twice: JSON takes the last one. */
const anAnswerAfterAll = 'the same key twice as JSON'

test.each(hostileTexts.filter(({ name }) => name !== anAnswerAfterAll))('$name: no answers file', ({ text }) => {
  expect(readFile(text).ok).toBe(false)
})

test(`${anAnswerAfterAll}: the last one counts`, () => {
  const text = hostileTexts.find(({ name }) => name === anAnswerAfterAll)?.text ?? ''
  expect(readFile(text)).toMatchObject({ ok: true, value: { assessment: { answers: { renewal: 5 } } } })
})

test.each(emptyTexts.filter(({ text }) => text.trim() === ''))('$name: empty', ({ text }) => {
  expect(readFile(text)).toEqual({ ok: false, reason: 'file-empty' })
})

test.each(hugeTexts)('$name: refused', ({ text }) => {
  expect(readFile(text).ok).toBe(false)
})

test('ten million characters are not looked into', () => {
  expect(readFile(' '.repeat(10_000_000))).toEqual({ ok: false, reason: 'file-too-large' })
})

describe.each(spoilingNames)('a saved file %s', (name) => {
  test('is refused, or read as what it then says', () => {
    const dice = diceFrom(3)
    for (const text of savedFiles) {
      for (let time = 0; time < 40; time += 1) {
        const spoilt = spoiled(text, name, dice)
        expect(isWronglyOpened(spoilt, readFile(spoilt)), spoilt).toBe(false)
      }
    }
  })
})

test('texts from anywhere are refused, or read as what they say', () => {
  const dice = diceFrom(4)
  for (let time = 0; time < 2000; time += 1) {
    const { text } = anyText(savedFiles, dice)
    expect(isWronglyOpened(text, readFile(text)), text).toBe(false)
  }
})
