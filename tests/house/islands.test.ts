/** Does only what is named an island ship script? */
import { expect, test } from 'vitest'
import { sources } from './tree.ts'

test('pages start only components from files named *.island.tsx', () => {
  const wrong = sources('.astro').flatMap(({ path, text }) =>
    [...text.matchAll(/<(\w+)\s+client:\w+/g)].flatMap(([, name]) => {
      const from = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '([^']+)'`).exec(text)?.[1] ?? ''
      return from.endsWith('.island.tsx') ? [] : [`${path}: ${name} comes from "${from}"`]
    }),
  )
  expect(wrong).toEqual([])
})

test('the landing page starts nothing', () => {
  const landing = sources('Landing.astro', 'Base.astro')
  expect(landing).toHaveLength(2)
  for (const { text } of landing) expect(text).not.toMatch(/client:|<script/)
})
