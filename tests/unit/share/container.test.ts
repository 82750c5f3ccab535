/** Is a code read only if it is whole, and written by us or by those who come after us? */
import { describe, expect, test } from 'vitest'
import { containerBytes, type Extension, mostBytes, readContainer } from '../../../src/core/share/container.ts'
import { withCheck } from './crafted.ts'

const read = (body: readonly number[]) => readContainer(Uint8Array.from(withCheck(body)))
const zeros = (count: number) => Array.from({ length: count }, () => 0)

const extensions: readonly Extension[] = []

test('writes edition, day, the length of the answers, the answers, nothing more, and the check', () => {
  const answers = Uint8Array.of(7, 8, 9)
  expect([...containerBytes({ edition: 1, day: 700, answers, extensions })]).toEqual(
    withCheck([1, 2, 188, 3, 7, 8, 9, 0]),
  )
  expect([...containerBytes({ edition: 300, day: 0, answers: Uint8Array.of(), extensions })]).toEqual(
    withCheck([172, 2, 0, 0, 0, 0]),
  )
})

test('writes each extension with its tag and its length', () => {
  const some = [
    { tag: 1, bytes: Uint8Array.of(200, 201) },
    { tag: 2, bytes: Uint8Array.of() },
  ]
  expect([...containerBytes({ edition: 1, day: 0, answers: Uint8Array.of(64), extensions: some })]).toEqual(
    withCheck([1, 0, 0, 1, 64, 6, 1, 2, 200, 201, 2, 0]),
  )
})

test('reads back what was written', () => {
  for (const edition of [1, 127, 128, 16_383, 16_384, 2 ** 21 - 1]) {
    for (const length of [0, 1, 127, 128, 300]) {
      const more = [{ tag: 128, bytes: Uint8Array.from(zeros(length)) }]
      const container = { edition, day: 65_535, answers: Uint8Array.from(zeros(length)), extensions: more }
      const bytes = containerBytes(container)
      expect(readContainer(bytes)).toEqual({ ok: true, value: container, length: bytes.length })
    }
  }
})

test('ends where the bytes say, whatever follows', () => {
  const bytes = containerBytes({ edition: 1, day: 1, answers: Uint8Array.of(5), extensions })
  expect(readContainer(Uint8Array.of(...bytes, 1, 2, 3))).toEqual(readContainer(bytes))
})

test('reads extensions whatever their tags', () => {
  expect(read([1, 0, 0, 1, 64, 8, 1, 2, 200, 201, 130, 1, 1, 7])).toEqual({
    ok: true,
    value: {
      edition: 1,
      day: 0,
      answers: Uint8Array.of(64),
      extensions: [
        { tag: 1, bytes: Uint8Array.of(200, 201) },
        { tag: 130, bytes: Uint8Array.of(7) },
      ],
    },
    length: 18,
  })
})

test('is cut off at every length but its own', () => {
  const bytes = containerBytes({ edition: 1, day: 700, answers: Uint8Array.of(7, 8, 9), extensions })
  for (let length = 0; length < bytes.length; length += 1) {
    expect(readContainer(bytes.slice(0, length))).toEqual({ ok: false, reason: 'cut-off' })
  }
})

describe('does not read', () => {
  test.each([
    ['an edition 0', [0, 0, 0, 1, 64, 0]],
    ['a length written longer than needed', [1, 0, 0, 129, 0, 64, 0]],
    ['an edition written longer than needed', [129, 128, 0, 0, 0, 1, 64, 0]],
    ['a number of four bytes', [129, 128, 128, 1, 0, 0, 1, 64, 0]],
    ['an extension without a length', [1, 0, 0, 1, 64, 1, 1]],
    ['an extension longer than all of them', [1, 0, 0, 1, 64, 2, 1, 1]],
    ['the tag 0', [1, 0, 0, 1, 64, 2, 0, 0]],
    ['a tag that stands twice', [1, 0, 0, 1, 64, 4, 1, 0, 1, 0]],
    ['tags that do not ascend', [1, 0, 0, 1, 64, 4, 2, 0, 1, 0]],
    ['a tag written longer than needed', [1, 0, 0, 1, 64, 3, 129, 0, 0]],
  ])('%s', (_what, body) => {
    expect(read(body)).toEqual({ ok: false, reason: 'damaged' })
  })

  test('more than 2,000 bytes', () => {
    expect(mostBytes).toBe(2000)
    expect(read([1, 0, 0, 198, 15, ...zeros(1990), 0])).toMatchObject({ ok: true, length: 2000 })
    expect(read([1, 0, 0, 199, 15, ...zeros(1991), 0])).toEqual({ ok: false, reason: 'damaged' })
    expect(read([1, 0, 0, 0, 199, 15, ...zeros(1991)])).toEqual({ ok: false, reason: 'damaged' })
  })

  test('a check of something else', () => {
    const bytes = withCheck([1, 0, 0, 1, 64, 0])
    for (const [place, byte] of bytes.entries()) {
      const changed = Uint8Array.from(bytes.with(place, byte ^ 1))
      expect(readContainer(changed).ok).toBe(false)
    }
  })
})
