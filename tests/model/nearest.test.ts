import { expect, test } from 'vitest'
import { nearest } from '../../src/core/check/nearest.ts'
import { listed } from '../../src/core/check/sentence.ts'

test.each([
  ['onboarding-ownr', 'onboarding-owner'],
  ['onboardingOwner', 'onboarding-owner'],
  ['health', 'health'],
  ['helth', 'health'],
])('%s was meant to be %s', (id, meant) => {
  expect(nearest(id, ['health', 'onboarding-owner'])).toBe(meant)
})

test('what is too far from everything was meant to be nothing', () => {
  expect(nearest('weather-forecast', ['health', 'onboarding-owner'])).toBe(null)
  expect(nearest('health', [])).toBe(null)
})

test('ids are listed as one would say them', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
    '',
    '"a"',
    '"a" and "b"',
    '"a", "b" and "c"',
  ])
})
