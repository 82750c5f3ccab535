/** Is every release of the embed still what it was, and is the newest one what the source says? */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { version } from '../../src/embed/version.ts'
import { bundled, embedParts, fileNameOf } from '../embed-releases/bundle.ts'
import { root } from '../house/tree.ts'

interface Release {
  readonly version: string
  readonly files: Readonly<Record<string, string>>
}

const folder = `${root}/src/embed/releases`
const read = (name: string) => readFileSync(`${folder}/${name}`)
const releases = JSON.parse(readFileSync(`${root}/src/embed/releases.json`, 'utf8')) as readonly (Release & {
  readonly integrity: string
})[]

test('every file that pages may have pinned has the hash it was released with', () => {
  const hashes = releases.flatMap(({ files }) => Object.entries(files))
  expect(hashes.map(([name]) => name).toSorted()).toEqual(readdirSync(folder).toSorted())
  for (const [name, hash] of hashes)
    expect(`sha384-${createHash('sha384').update(read(name)).digest('base64')}`, name).toBe(hash)
  for (const { version: known, integrity, files } of releases) expect(files[`${known}.js`]).toBe(integrity)
})

describe('the newest release', () => {
  test('has the number of the source', () => {
    expect(releases.at(-1)?.version).toBe(version)
  })

  test.each(embedParts)('is what the source gives: %s', async (part) => {
    // Otherwise raise the version, if it was published, and run `npm run release-embed`.
    expect(await bundled(part)).toBe(read(fileNameOf(part, version)).toString('utf8'))
  })

  test.each(embedParts)('means the same in every encoding: %s', (part) => {
    expect(read(fileNameOf(part, version)).toString('latin1')).toMatch(/^[\n\t -~]*$/)
  })
})
