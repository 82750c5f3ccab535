/** Which files does a host have to serve? Those of the build, and an invented one for each kind it does not have yet. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { kindOf } from '../../src/layouts/headers.ts'
import { builtFiles, dist } from '../weights/site.ts'

const page = `<!doctype html><title>frame</title>${'<p>invented for a test</p>'.repeat(50)}`
const script = `/* invented for a test */${'void 0;'.repeat(200)}`

const invented: Readonly<Record<string, string>> = {
  'embed/ja/index.html': page,
  'embed/en/index.html': page,
  'embed/ja/sent/index.html': page,
  'embed/v1.js': script,
  'embed/1.0.0.js': script,
}

/** What the build has, from the root: `ja/index.html`. */
export const built: readonly string[] = builtFiles().filter((file) => file !== '_headers')
const builtKinds = new Set(built.map(kindOf))
const added = Object.keys(invented).filter((file) => !builtKinds.has(kindOf(file)))

/** The same, and what is invented. */
export const siteFiles: readonly string[] = [...built, ...added].toSorted()

/** The same files in a folder of their own. */
export function copySite(folder: string): void {
  cpSync(dist, folder, { recursive: true })
  for (const file of added) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), invented[file] ?? '')
  }
}

/** The address that a file answers: `ja/` for `ja/index.html`. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1')
}
