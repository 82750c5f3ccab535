/** Which tests does Vitest run, and from where? Browser tests have a runner of their own. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/journeys/**', 'tests/.output/**', 'node_modules/**'],
    coverage: {
      provider: 'v8',
      include: ['src/core/**/*.ts'],
      exclude: ['src/core/vocabulary/**'],
      reportsDirectory: 'tests/.output/coverage',
      reporter: ['text'],
    },
  },
})
