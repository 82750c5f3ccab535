import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

test('the command says that our model is sound, and succeeds', () => {
  const command = fileURLToPath(new URL('../../src/cli/check-model.ts', import.meta.url))
  expect(execFileSync(process.execPath, [command], { encoding: 'utf8' })).toBe('The model and its words are sound.\n')
})
