/** Does every file keep to its room? */
import { describe, expect, test } from 'vitest'
import { brokenRules } from './rooms.ts'
import { sources } from './tree.ts'

test('every import goes where it may, and neither core nor model asks for the time or throws dice', () => {
  expect(sources('.ts', '.tsx', '.astro').flatMap(brokenRules)).toEqual([])
})

const says = (path: string, text: string) => brokenRules({ path, text })

describe('notices what is planted', () => {
  test.each([
    [
      'src/core/vocabulary/answer.ts',
      `import { fill } from '../text/fill.ts'`,
      'core must not import src/core/text/fill.ts',
    ],
    [
      'src/core/vocabulary/answer.ts',
      `import type { Ranked } from '../roadmap/rank.ts'`,
      'types of src/core/roadmap/rank.ts',
    ],
    [
      'src/core/scoring/score.ts',
      `import { rank } from '../roadmap/rank.ts'`,
      'core must not import src/core/roadmap/rank.ts',
    ],
    [
      'src/core/text/fill.ts',
      `export { holds } from '../flow/holds.ts'`,
      'core must not import src/core/flow/holds.ts',
    ],
    [
      'src/core/roadmap/rank.ts',
      `import { model } from '../../model/model.ts'`,
      'core must not import src/model/model.ts',
    ],
    [
      'src/core/roadmap/rank.ts',
      `import type { QuestionId } from '../../model/questions.ts'`,
      'types of src/model/questions.ts',
    ],
    ['src/core/report/report.ts', `const words = await import('../../words/ja/levels.ts')`, 'src/words/ja/levels.ts'],
    ['src/core/report/report.ts', `type Words = typeof import('../../words/ja/levels.ts')`, 'src/words/ja/levels.ts'],
    ['src/core/text/fill.ts', `import { h } from 'preact'`, 'core must not use "preact"'],
    ['src/core/text/fill.ts', `import { readFileSync } from 'node:fs'`, 'core must not use "node:fs"'],
    [
      'src/model/levels.ts',
      `import { levelFor } from '../core/scoring/level.ts'`,
      'model must not import src/core/scoring/level.ts',
    ],
    [
      'src/model/levels.ts',
      `import { Gate } from '../core/vocabulary/model.ts'`,
      'model must not import src/core/vocabulary/model.ts',
    ],
    [
      'src/words/en/levels.ts',
      `import { model } from '../../model/model.ts'`,
      'words must not import src/model/model.ts',
    ],
    [
      'src/words/en/levels.ts',
      `import { levels } from '../ja/levels.ts'`,
      'words must not import src/words/ja/levels.ts',
    ],
    ['src/words/ja/levels.ts', `import type { levels } from '../en/levels.ts'`, 'types of src/words/en/levels.ts'],
    [
      'src/state/answers.ts',
      `import { levels } from '../words/ja/levels.ts'`,
      'state must not import src/words/ja/levels.ts',
    ],
    ['src/state/answers.ts', `import { useState } from 'preact/hooks'`, 'state must not use "preact/hooks"'],
    [
      'src/ui/diagnosis/QuestionPage.tsx',
      `import { model } from '../../model/model.ts'`,
      'ui must not import src/model/model.ts',
    ],
    [
      'src/ui/diagnosis/QuestionPage.tsx',
      `import { ja } from '../../words/ja/diagnosis.ts'`,
      'ui must not import src/words/ja/diagnosis.ts',
    ],
    [
      'src/ui/diagnosis/QuestionPage.tsx',
      `import { Radar } from '../results/Radar.tsx'`,
      'ui must not import src/ui/results/Radar.tsx',
    ],
    ['src/ui/kit/Button.tsx', `import '../results/radar.css'`, 'ui must not import src/ui/results/radar.css'],
    ['src/cli/score.ts', `import { $answers } from '../state/answers.ts'`, 'cli must not import src/state/answers.ts'],
    [
      'src/pages/ja/score.astro',
      `---\nimport { documentsIn } from '../../cli/documents.ts'\n---\n`,
      'pages must not import src/cli/documents.ts',
    ],
    [
      'src/pages/ja/score.astro',
      `<script>import '../../cli/score.ts'</script>`,
      'pages must not import src/cli/score.ts',
    ],
    [
      'src/embed/loader.ts',
      `import { Button } from '../ui/kit/Button.tsx'`,
      'embed must not import src/ui/kit/Button.tsx',
    ],
    ['src/attic/box.ts', `import { fill } from '../core/text/fill.ts'`, 'attic must not import src/core/text/fill.ts'],
    ['src/core/text/fill.ts', `const now = Date.now()`, 'core must not say Date'],
    ['src/core/text/fill.ts', `const now = new Date()`, 'core must not say Date'],
    ['src/core/text/fill.ts', `const die = Math.random()`, 'core must not say Math.random'],
    ['src/core/text/fill.ts', `const start = performance.now()`, 'core must not say performance'],
    ['src/model/rules.ts', `const id = crypto.randomUUID()`, 'model must not say crypto'],
  ])('in %s: %s', (path, text, expected) => {
    expect(says(path, text).join('\n')).toContain(expected)
  })
})

describe('lets pass what is allowed', () => {
  test.each([
    ['src/core/vocabulary/model.ts', `import type { Question } from './question.ts'`],
    ['src/core/scoring/score.ts', `import { isAtLeast } from '../text/compare.ts'`],
    ['src/core/roadmap/rank.ts', `import { scoreItems } from '../scoring/score.ts'`],
    ['src/core/flow/asked.ts', `import type { Model } from '../vocabulary/model.ts'`],
    ['src/model/questions.ts', `import { supportQuestions } from './questions/support.ts'`],
    ['src/model/levels.ts', `import type { Gate } from '../core/vocabulary/model.ts'`],
    ['src/words/en/levels.ts', `import type { LevelsWords } from '../../model/words-for.ts'`],
    ['src/words/en/site.ts', `import type { site } from '../ja/site.ts'`],
    ['src/words/en/questions.ts', `import { support } from './questions/support.ts'`],
    [
      'src/state/result.ts',
      `import { reckon } from '../core/roadmap/reckon.ts'\nimport { computed } from 'nanostores'`,
    ],
    ['src/ui/diagnosis/QuestionPage.tsx', `import './question-page.css'\nimport { Button } from '../kit/Button.tsx'`],
    ['src/ui/diagnosis/QuestionPage.tsx', `import type { DiagnosisWords } from '../../words/ja/diagnosis.ts'`],
    ['src/pages/ja/diagnosis.astro', `---\nimport { ja } from '../../words/ja/diagnosis.ts'\n---\n<p>new Date()</p>`],
    ['src/cli/score.ts', `import { createReadStream } from 'node:fs'\nimport { ja } from '../words/ja/problems.ts'`],
    // A word in a comment, in a text or as the name of a property asks for nothing.
    ['src/core/text/fill.ts', `// not Date.now() but a parameter\nconst text = 'new Date()'\nconst a = b.performance`],
  ])('in %s: %s', (path, text) => {
    expect(says(path, text)).toEqual([])
  })
})
