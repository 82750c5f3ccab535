/** Is what was typed understood as it was meant? */
import { describe, expect, test } from 'vitest'
import { cleanField } from '../../../src/core/lead/clean-fields.ts'
import { cleanText } from '../../../src/core/lead/clean-text.ts'

describe('an e-mail address', () => {
  test.each([
    ['　ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏ．ｊｐ　', 'taro@example.co.jp'],
    ['taro@example。co。jp', 'taro@example.co.jp'],
    [' taro@example.com\u200b\n', 'taro@example.com'],
    ['taro @example.com', 'taro @example.com'],
  ])('%j is %j', (typed, meant) => {
    expect(cleanField('email', typed)).toBe(meant)
  })
})

test.each([
  ['０３（１２３４）５６７８', '03(1234)5678'],
  ['０９０ー１２３４−５６７８', '090-1234-5678'],
])('the telephone number %j is %j', (typed, meant) => {
  expect(cleanField('phone', typed)).toBe(meant)
})

test('names keep their characters: spaces apart, nothing is written in another form', () => {
  expect(cleanField('name', '　髙橋\u3000﨑　')).toBe('髙橋 﨑')
  expect(cleanField('name', '福')).toBe('福')
  expect(cleanField('company', '㈱あかり')).toBe('㈱あかり')
})

describe('any text becomes one line that can be written', () => {
  test.each([
    ['a\r\nb', 'a b'],
    ['a\0b', 'a b'],
    ['a\u2028b\u2029c', 'a b c'],
    ['\u202eevil', 'evil'],
    ['👩‍💻 ok', '👩‍💻 ok'],
    ['half \ud83d', 'half \ufffd'],
    ['__proto__', '__proto__'],
  ])('%j is %j', (text, line) => {
    expect(cleanText(text)).toBe(line)
  })

  test('a cut never parts a character', () => {
    expect(cleanText('ab👩', 3)).toBe('ab')
  })
})
