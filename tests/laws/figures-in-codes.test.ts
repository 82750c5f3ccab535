/** Do figures come back from a code exactly if they are to go along, and never otherwise? */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reckon } from '../../src/core/roadmap/reckon.ts'
import { readCalculatorCode, writeCalculatorCode } from '../../src/core/share/calculator-code.ts'
import { mostBytes } from '../../src/core/share/container.ts'
import { figureExtensions } from '../../src/core/share/figure-extensions.ts'
import { spelledCode, writeResultCode } from '../../src/core/share/result-code.ts'
import type { Assessment } from '../../src/core/vocabulary/answer.ts'
import { readCode, registry, whatTravels } from '../unit/share/codes.ts'
import { craftedCode } from '../unit/share/crafted.ts'
import { assessments, model, runs } from './assessments.ts'
import { churn, economics, figures } from './given-numbers.ts'

const anyAssessment: fc.Arbitrary<Assessment> = fc
  .tuple(assessments('some', { considering: true }), figures, economics)
  .map(([assessment, given, amounts]) => ({ ...assessment, figures: given, economics: amounts }))
const day = fc.option(fc.integer({ min: 1, max: 65_535 }))

const withFigures = (assessment: Assessment, made: number | null) =>
  writeResultCode(model, registry, assessment, made, figureExtensions(registry, assessment))

describe('a code with figures', () => {
  test('brings back everything of them, and the same result', () => {
    fc.assert(
      fc.property(anyAssessment, day, (assessment, made) => {
        const code = withFigures(assessment, made)
        const outcome = readCode(code)
        const expected = whatTravels(assessment, { withFigures: true })
        expect(outcome.ok && outcome.value).toEqual({ assessment: expected, day: made, isNewer: false })
        expect(readCode(spelledCode(code))).toEqual(outcome)
        if (outcome.ok) expect(reckon(model, outcome.value.assessment)).toEqual(reckon(model, expected))
        expect(code.length).toBeLessThan(3 + (mostBytes * 8) / 5)
      }),
      runs,
    )
  })

  test('is the only one of its answers and figures', () => {
    fc.assert(
      fc.property(anyAssessment, day, (assessment, made) => {
        const code = withFigures(assessment, made)
        const outcome = readCode(code)
        expect(outcome.ok && withFigures(outcome.value.assessment, outcome.value.day)).toBe(code)
      }),
      runs,
    )
  })
})

test('without figures a code is the same, whatever figures there are', () => {
  fc.assert(
    fc.property(anyAssessment, day, (assessment, made) => {
      const none = { ...assessment, figures: {}, economics: null }
      expect(writeResultCode(model, registry, assessment, made)).toBe(writeResultCode(model, registry, none, made))
    }),
    runs,
  )
})

test('figures with a check that was made to fit are read as something that we would write so', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 12 }),
    // A figure that is one as far as its length goes.
    fc
      .tuple(fc.integer({ min: 1, max: 33 }), fc.uint8Array({ minLength: 1, maxLength: 9 }))
      .map(([number, rest]) => Uint8Array.of(number, rest.length, ...rest)),
  )
  let read = 0
  fc.assert(
    fc.property(fc.constantFrom(1, 2), bytes, (tag, extension) => {
      const rest = [tag, extension.length, ...extension]
      const code = craftedCode([1, 0, 0, 1, 0b0100_0100, rest.length, ...rest])
      const outcome = readCode(code)
      if (!outcome.ok || outcome.value.isNewer) return
      // What is missing of the economics, or cannot be, is said of what we write too.
      const wrong = outcome.problems.filter(({ kind }) => kind !== 'missing-figure' && kind !== 'figure-out-of-range')
      if (wrong.length > 0) return
      read += 1
      expect(withFigures(outcome.value.assessment, outcome.value.day)).toBe(code)
    }),
    { numRuns: 5000 },
  )
  expect(read).toBeGreaterThan(50)
})

describe('the code of a calculator', () => {
  test('brings back every amount, and is the only one of them', () => {
    fc.assert(
      fc.property(economics, churn, (amounts, whatIf) => {
        const given = { economics: amounts, churn: whatIf }
        const code = writeCalculatorCode(registry, given)
        const expected = { ok: true, value: { ...given, isNewer: false }, problems: [] }
        expect(readCalculatorCode(registry, code)).toEqual(expected)
        expect(readCalculatorCode(registry, spelledCode(code))).toEqual(expected)
        expect(code).toMatch(/^k1\.[0-9A-HJKMNP-TV-Z]{8,400}$/)
      }),
      runs,
    )
  })

  test('is never read from other bytes, and no bytes make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const code = craftedCode([bytes.length, ...bytes], 'k')
        const outcome = readCalculatorCode(registry, code)
        if (outcome.ok && !outcome.value.isNewer) expect(writeCalculatorCode(registry, outcome.value)).toBe(code)
        expect(readCalculatorCode(registry, craftedCode([...bytes], 'k'))).toBeTypeOf('object')
      }),
      { numRuns: 5000 },
    )
  })
})
