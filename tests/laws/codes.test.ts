/** Does every set of answers come back from its code, and does nothing else come from any text? */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toBase32 } from '../../src/core/share/base32.ts'
import { readResultCode } from '../../src/core/share/read-result-code.ts'
import { spelledCode, writeResultCode } from '../../src/core/share/result-code.ts'
import type { CodeOutcome } from '../../src/core/vocabulary/code.ts'
import { registry, whatTravels } from '../unit/share/codes.ts'
import { craftedCode } from '../unit/share/crafted.ts'
import { assessments, model, runs } from './assessments.ts'

const day = fc.option(fc.integer({ min: 1, max: 65_535 }))
const anyAssessment = fc.oneof(assessments('some', { considering: true }), assessments('full', { considering: true }))
const read = (text: string): CodeOutcome => readResultCode(model, registry, text)

describe('a code', () => {
  test('brings back what travels, from the link and from the spelled form', () => {
    fc.assert(
      fc.property(anyAssessment, day, (assessment, made) => {
        const code = writeResultCode(model, registry, assessment, made)
        const expected = {
          ok: true,
          value: { assessment: whatTravels(assessment), day: made, isNewer: false },
          problems: [],
        }
        expect(read(code)).toEqual(expected)
        expect(read(spelledCode(code))).toEqual(expected)
      }),
      runs,
    )
  })

  test('is the only one of its answers', () => {
    fc.assert(
      fc.property(anyAssessment, anyAssessment, day, (one, other, made) => {
        const codes = [one, other].map((assessment) => writeResultCode(model, registry, assessment, made))
        const again = codes.map((code) => {
          const outcome = read(code)
          return outcome.ok ? writeResultCode(model, registry, outcome.value.assessment, outcome.value.day) : null
        })
        expect(again).toEqual(codes)
        // The same answers, and only these, have the same code.
        expect(codes[0] === codes[1]).toBe(JSON.stringify(whatTravels(one)) === JSON.stringify(whatTravels(other)))
      }),
      runs,
    )
  })

  test('has at most 52 characters behind r1., all of the alphabet', () => {
    fc.assert(
      fc.property(anyAssessment, day, (assessment, made) => {
        expect(writeResultCode(model, registry, assessment, made)).toMatch(/^r1\.[0-9A-HJKMNP-TV-Z]{16,52}$/)
      }),
      runs,
    )
  })
})

/** Whatever is read of an edition that we know could have been written by us, letter by letter. */
function isOurs(outcome: CodeOutcome, code: string): boolean {
  if (!outcome.ok || outcome.value.isNewer || outcome.problems.length > 0) return true
  return writeResultCode(model, registry, outcome.value.assessment, outcome.value.day) === code
}

describe('no text', () => {
  const unit = fc.constantFrom(
    'grapheme' as const,
    'grapheme-composite' as const,
    'binary' as const,
    'binary-ascii' as const,
  )

  test('throws, and none of the random ones is read', () => {
    fc.assert(
      fc.property(
        unit.chain((kind) => fc.string({ unit: kind, maxLength: 300 })),
        (text) => {
          expect(read(text).ok).toBe(false)
        },
      ),
      runs,
    )
  })

  test('throws behind the beginning of a code either', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('r1.', '#r1.', 'R1-', 'r1 ', 'r1', '%23r1.'),
        unit.chain((kind) => fc.string({ unit: kind })),
        (beginning, text) => {
          expect(read(beginning + text).ok).toBe(false)
        },
      ),
      runs,
    )
  })

  test('of random characters of a code is read, whatever its length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(read(`r1.${toBase32(bytes)}`).ok).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  test('with a check that was made to fit is read as something that we would write otherwise', () => {
    // A track and a business model stand in every code that we write.
    const first = fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 4 }), fc.nat({ max: 3 }))
    fc.assert(
      fc.property(first, fc.uint8Array({ maxLength: 8 }), ([track, businessModel, stage], others) => {
        const answers = [(track << 6) | (businessModel << 2) | stage, ...others]
        const code = craftedCode([1, 0, 0, answers.length, ...answers, 0])
        expect(isOurs(read(code), code)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('throws, whatever bytes are made to fit', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 255 }), { maxLength: 60 }), (bytes) => {
        expect(read(craftedCode(bytes))).toBeTypeOf('object')
      }),
      { numRuns: 2000 },
    )
  })
})
