/** How long is the longest code, and is a QR code of its link still easy to scan? */
import { correction, generate } from 'lean-qr'
import decodeQR from 'qr/decode.js'
import { describe, expect, test } from 'vitest'
import { mostBytes } from '../../../src/core/share/container.ts'
import { codeOf, codeWithFigures, fullest, fullestWithFigures, readCode } from './codes.ts'

const longest = codeOf(fullest, 65_535)

/** Modules along a side of a QR code of version 7. */
const version7 = 45

/** The link as a camera would see it: four pixels a module, and the quiet zone around it. */
function photograph(link: string) {
  const code = generate(link, { minCorrectionLevel: correction.M, maxCorrectionLevel: correction.M })
  const side = (code.size + 8) * 4
  const data = new Uint8Array(side * side * 4)
  for (let pixel = 0; pixel < side * side; pixel += 1) {
    const isDark = code.get(Math.floor((pixel % side) / 4) - 4, Math.floor(Math.floor(pixel / side) / 4) - 4)
    data.fill(isDark ? 0 : 255, pixel * 4, pixel * 4 + 3)
    data[pixel * 4 + 3] = 255
  }
  return { size: code.size, image: { width: side, height: side, data } }
}

test('with everything answered and everything said, a code has 52 characters behind r1.', () => {
  expect(longest).toHaveLength(3 + 52)
})

test('a quick diagnosis with its context takes 29', () => {
  const quick = codeOf({
    ...fullest,
    track: 'quick',
    context: { stage: 'first-year', role: 'sales', contactChannels: ['phone'] },
    answers: {
      onboarding: 5,
      'metrics-in-use': Object.fromEntries(
        ['answer-rate', 'support-csat', 'renewal-rate', 'churn-rate', 'expansion-rate', 'revenue-retention'].map(
          (row) => [row, 'owned'],
        ),
      ),
    },
    evidence: {},
  })
  expect(quick).toHaveLength(3 + 29)
})

test('with every figure as long as a number can be there is room left, and everything comes back', () => {
  const code = codeWithFigures(fullestWithFigures, 65_535)
  const bytes = Math.floor(((code.length - 3) * 5) / 8)
  expect(bytes).toBe(1631)
  expect(bytes).toBeLessThan(mostBytes * 0.9)
  const outcome = readCode(code)
  expect(outcome.ok && outcome.value.isNewer).toBe(false)
  expect(outcome.ok && outcome.value.assessment.figures).toEqual(fullestWithFigures.numbers)
  expect(outcome.ok && outcome.value.assessment.economics).toEqual(fullestWithFigures.economics)
})

describe.each([
  'https://cs-maturity.example.co.jp/ja/results/#',
  'https://customer-success.example.com/self-check/ja/results/#',
])('at %s', (address) => {
  const { size, image } = photograph(address + longest)

  test('the QR code of the longest link has at most version 7', () => {
    expect(address.length).toBeLessThanOrEqual(60)
    expect(size).toBeLessThanOrEqual(version7)
  })

  test('and the link comes back from its picture', () => {
    const link = decodeQR(image, { effort: 4, timeLimit: 60_000 })
    expect(link).toBe(address + longest)
    expect(readCode(link)).toEqual(readCode(longest))
  })
})
