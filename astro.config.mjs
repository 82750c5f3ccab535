import { createHash } from 'node:crypto'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import { frameHosts } from './src/layouts/headers.ts'
import { headersFileFor } from './src/layouts/headers-file.ts'
import { takeLink } from './src/layouts/take-link.ts'
import { site } from './src/site.ts'
import { layerOrder } from './src/styles/layer-order.ts'

const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`

/**
 * Concept codes stay in the repository: they say where a record comes from, and nothing in the browser reads them.
 * Emptied on the way, because they are a twentieth of the questionnaire's script.
 */
const withoutConceptCodes = {
  name: 'without-concept-codes',
  transform(code, id) {
    if (!id.includes('/src/model/')) return null
    const emptied = code
      .replace(/\b(sources|all|later): \[[^\]]*\]/g, '$1: []')
      .replace(/\bonPages: \{[^}]*\}/, 'onPages: {}')
    return { code: emptied, map: null }
  },
}

/**
 * What every island stands on travels as one file. Left to itself, the bundler cuts it up by which pages share which
 * part of it, so that each new kind of page makes those before it heavier.
 */
const foundation = { name: 'preact', test: /\/node_modules\/(preact|nanostores)\// }

/** Islands here take no signals, and fetching them on demand would cost every page with an island almost a kilobyte. */
const withoutSignals = {
  name: 'without-signals',
  transform(code, id) {
    if (!id.includes('/@astrojs/preact/')) return null
    return {
      code: code.replace(`import("@preact/signals")`, 'Promise.reject(new Error("no signals here"))'),
      map: null,
    }
  },
}

export default defineConfig({
  site: site.origin,
  base: process.env['BASE'] ?? '/',
  outDir: process.env['OUT_DIR'] ?? 'dist',
  output: 'static',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [preact(), headersFileFor(frameHosts)],
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [foundation] } } } } } },
    plugins: [withoutConceptCodes, withoutSignals],
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
      // These stand inline, first in the head; Astro hashes only what it bundles itself.
      styleDirective: { hashes: [hash(layerOrder)] },
      scriptDirective: { hashes: [hash(takeLink)] },
    },
  },
})
