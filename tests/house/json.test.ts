/** Is the model data, and nothing but data? */

import ts from 'typescript'
import { expect, test } from 'vitest'
import { model } from '../../src/model/model.ts'
import { treesOf, walk } from './rooms.ts'
import { sources } from './tree.ts'

/** Every value in the model with the way to it, such as `questions.3.weight`. */
function valuesOf(value: unknown, at = 'model'): readonly { readonly at: string; readonly value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ at, value }]
  return Object.entries(value).flatMap(([key, inner]) => valuesOf(inner, `${at}.${key}`))
}

const values = valuesOf(model)

test('the model comes back from JSON unchanged', () => {
  expect(JSON.parse(JSON.stringify(model))).toStrictEqual(model)
})

test('holds texts, numbers and yes or no, and nothing else', () => {
  const strange = values.filter(({ value }) => !['string', 'number', 'boolean'].includes(typeof value))
  expect(strange).toEqual([])
  expect(values.filter(({ value }) => typeof value === 'number' && !Number.isFinite(value))).toEqual([])
})

test('says nothing to readers: every text is an id, or names the place of a concept', () => {
  // Fields of the context and amounts of a figure are keys of a file, such as `contactChannels` and `reachedBy30`.
  const isName = (value: string) =>
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) || /^[a-z]+([A-Z][a-z]+)*\d*$/.test(value) || /^S\d-\d+[a-d]?$/.test(value)
  const sentences = values.filter(
    ({ at, value }) =>
      typeof value === 'string' &&
      !isName(value) &&
      !at.startsWith('model.concepts.onPages.') &&
      value !== 'S' &&
      value !== 'M' &&
      value !== 'L' &&
      value !== 'W' &&
      value !== 'I' &&
      value !== 'E',
  )
  expect(sentences).toEqual([])
})

test('the files of the model contain no function', () => {
  const functions = sources('.ts')
    .filter(({ path }) => path.startsWith('src/model/'))
    .flatMap((file) => {
      const found: string[] = []
      for (const tree of treesOf(file)) {
        walk(tree, (node) => {
          if (ts.isFunctionLike(node) && !ts.isFunctionTypeNode(node)) found.push(`${file.path}: ${node.getText(tree)}`)
        })
      }
      return found
    })
  expect(functions).toEqual([])
})
