/** Are files named and kept as the house does it? */
import { describe, expect, test } from 'vitest'
import { brokenHabits } from './names.ts'
import { sources } from './tree.ts'

test('every file has a name that says what it holds, opens with its question and is no longer than it need be', () => {
  expect(sources('.ts', '.tsx', '.mjs', '.css', '.astro').flatMap(brokenHabits)).toEqual([])
})

const opening = '/** Which question does this file answer? */\n'

describe('notices what is planted', () => {
  test.each([
    ['src/core/text/index.ts', opening, '"index" does not say what is in it'],
    ['src/core/text/utils.ts', opening, '"utils" does not say what is in it'],
    ['src/core/helpers/fill.ts', opening, 'the folder "helpers" does not say what is in it'],
    ['src/core/Text/fill.ts', opening, 'the folder "Text" is not a plain noun'],
    ['src/core/text/fillIn.ts', opening, '"fillIn.ts" is not how a .ts file is named'],
    ['src/ui/kit/button.tsx', opening, '"button.tsx" is not how a .tsx file is named'],
    ['src/ui/kit/Button.css', '', '"Button.css" is not how a .css file is named'],
    ['src/core/text/fill.ts', `import { a } from './a.ts'\n${opening}`, 'does not open with a sentence'],
    ['src/core/text/fill.ts', '/* No question? */\n', 'does not open with a sentence'],
    ['src/core/text/fill.ts', '/** fill */\n', 'does not open with a sentence'],
    ['src/core/text/fill.ts', `${opening}export default 3\n`, 'has a default export'],
    ['src/core/text/fill.ts', `${opening}export default function fill() {}\n`, 'has a default export'],
    ['src/core/text/fill.ts', `${opening}export const fill = (a: any) => a\n`, 'says any'],
    ['src/core/text/fill.ts', `${opening}// TODO later\n`, 'has a TODO'],
  ])('in %s: %j', (path, text, expected) => {
    expect(brokenHabits({ path, text }).join('\n')).toContain(expected)
  })
})

describe('lets pass what is well', () => {
  test.each([
    ['src/ui/diagnosis/QuestionPage.island.tsx', opening],
    ['src/ui/kinds/Step5Field.tsx', `${opening}export const a = 1 // any number will do\n`],
    ['src/ui/kit/button.examples.ts', opening],
    ['src/pages/ja/index.astro', '<p>todo</p>'],
    ['src/pages/[lang]/result.astro', ''],
    ['src/pages/404.astro', ''],
    ['src/layouts/Base.astro', ''],
    ['src/core/text/fill.ts', `/**\n * Which question\n * does this file answer?\n */\nswitch (a) { default: b() }\n`],
    ['src/pages/words/[name].json.ts', opening],
  ])('in %s: %j', (path, text) => {
    expect(brokenHabits({ path, text })).toEqual([])
  })
})

test('a file is long from 301 lines on, unless it holds words', () => {
  const lines = (count: number) => opening + 'const a = 1\n'.repeat(count - 1)
  expect(brokenHabits({ path: 'src/core/text/fill.ts', text: lines(300) })).toEqual([])
  expect(brokenHabits({ path: 'src/core/text/fill.ts', text: lines(301) })).toEqual([
    'src/core/text/fill.ts: has 301 lines, more than 300',
  ])
  expect(brokenHabits({ path: 'src/words/ja/long.ts', text: lines(400) })).toEqual([])
})
