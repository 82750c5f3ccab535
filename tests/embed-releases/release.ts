/** Writes the present source of the embed down as the release of its version. One that was published is never rewritten. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { version } from '../../src/embed/version.ts'
import { bundled, embedParts, fileNameOf } from './bundle.ts'

interface Release {
  readonly version: string
  /** Of the loader, for pages that pin it. */
  readonly integrity: string
  /** Served to anybody: from then on its files never change. */
  readonly isPublished: boolean
}

const list = 'src/embed/releases.json'
const releases = JSON.parse(readFileSync(list, 'utf8')) as readonly Release[]

if (releases.some((release) => release.version === version && release.isPublished)) {
  console.error(`${version} is published: raise the version in src/embed/version.ts first.`)
  process.exit(1)
}

for (const part of embedParts) writeFileSync(`src/embed/releases/${fileNameOf(part, version)}`, await bundled(part))
const loader = readFileSync(`src/embed/releases/${fileNameOf('loader', version)}`)
const integrity = `sha384-${createHash('sha384').update(loader).digest('base64')}`
const others = releases.filter((release) => release.version !== version)
writeFileSync(list, `${JSON.stringify([...others, { version, integrity, isPublished: false }], null, 2)}\n`)
console.log(`${version}: ${integrity}`)
