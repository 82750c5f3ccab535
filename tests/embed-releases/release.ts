/** Writes the present source of the embed down as the release of its version. One that was published is never rewritten. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { version } from '../../src/embed/version.ts'
import { bundled, embedParts, fileNameOf } from './bundle.ts'

interface Release {
  readonly version: string
  /** Of the loader, for pages that pin it. */
  readonly integrity: string
  /** Of every file of the release. */
  readonly files: Readonly<Record<string, string>>
  /** Served to anybody: from then on its files never change. */
  readonly isPublished: boolean
}

const list = 'src/embed/releases.json'
const releases = JSON.parse(readFileSync(list, 'utf8')) as readonly Release[]

if (releases.some((release) => release.version === version && release.isPublished)) {
  console.error(`${version} is published: raise the version in src/embed/version.ts first.`)
  process.exit(1)
}

const files: Record<string, string> = {}
for (const part of embedParts) {
  const name = fileNameOf(part, version)
  const text = await bundled(part)
  writeFileSync(`src/embed/releases/${name}`, text)
  files[name] = `sha384-${createHash('sha384').update(text).digest('base64')}`
}
const integrity = files[fileNameOf('loader', version)] ?? ''
const others = releases.filter((release) => release.version !== version)
writeFileSync(list, `${JSON.stringify([...others, { version, integrity, files, isPublished: false }], null, 2)}\n`)
console.log(`${version}: ${integrity}`)
