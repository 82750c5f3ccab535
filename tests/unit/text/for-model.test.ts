/** Does each business model get its own wording? */
import { expect, test } from 'vitest'
import { forModel } from '../../../src/core/text/for-model.ts'

test('one text, and one list, is for all', () => {
  expect(forModel('会員', 'club')).toBe('会員')
  expect(forModel(['会員', '常連'], 'club')).toEqual(['会員', '常連'])
})

test('a text written out is for its own business model', () => {
  expect(forModel({ shop: '常連', club: '会員' }, 'club')).toBe('会員')
})

test('says so where there are no words', () => {
  expect(() => forModel({ shop: '常連' }, 'club')).toThrow('no words for the business model "club"')
})
