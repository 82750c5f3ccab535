/** Which tests does Vitest run, and from where? Browser tests have a runner of their own. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    // A slow machine is no failure: nothing here asserts how long something takes.
    testTimeout: 60_000,
    exclude: ['tests/journeys/**', 'tests/.output/**', 'node_modules/**'],
    coverage: {
      provider: 'v8',
      include: ['src/core/**/*.ts'],
      exclude: ['src/core/vocabulary/**'],
      reportsDirectory: 'tests/.output/coverage',
      reporter: ['text'],
      // What is missing to 100 are the `never` branches, which nothing reaches.
      thresholds: {
        'src/core/{answers,embedding,export,findings,flow,kinds,lead,numbers,roadmap,scoring,share,text,theme}/**': {
          statements: 98,
          branches: 95,
          functions: 100,
          lines: 97,
        },
      },
    },
  },
})
