/** Is what is served what the source says, and what was released what it was? */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import releases from '../../src/embed/releases.json' with { type: 'json' }
import { version } from '../../src/embed/version.ts'
import { bundled, embedParts, fileNameOf } from './bundle.ts'

const fileOf = (name: string) => readFileSync(`src/embed/releases/${name}`, 'utf8')

test.each(releases)('$version has the hash that pages pin it by', ({ version: released, integrity }) => {
  const hash = createHash('sha384')
    .update(fileOf(fileNameOf('loader', released)))
    .digest('base64')
  expect(integrity).toBe(`sha384-${hash}`)
})

test.each(embedParts)('the present release of the %s is the source: npm run release-embed', async (part) => {
  expect(fileOf(fileNameOf(part, version))).toBe(await bundled(part))
})
