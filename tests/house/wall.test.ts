/** Does the compiler keep the browser, the clock of the machine and Node out of core? */

import ts from 'typescript'
import { expect, test } from 'vitest'
import { root } from './tree.ts'

const home = `${root}/src/core`.replaceAll('\\', '/').replace('//', '/')

/** What the compiler says of each planted file, by name, under the options of src/core/tsconfig.json. */
function diagnose(planted: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  const configPath = `${home}/tsconfig.json`
  const read = ts.readConfigFile(configPath, ts.sys.readFile)
  const { options, errors } = ts.parseJsonConfigFileContent(read.config, ts.sys, home, {}, configPath)
  if (read.error || errors.length > 0) throw new Error('src/core/tsconfig.json cannot be read')
  const texts = new Map(Object.entries(planted).map(([name, text]) => [`${home}/text/${name}`, text]))
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (path) => texts.has(path) || fileExists.call(host, path)
  host.readFile = (path) => texts.get(path) ?? readFile.call(host, path)
  host.getSourceFile = (path, ...rest) => {
    const text = texts.get(path)
    return text === undefined
      ? getSourceFile.call(host, path, ...rest)
      : ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true)
  }
  const program = ts.createProgram({ rootNames: [...texts.keys()], options, host })
  return Object.fromEntries(
    [...texts.keys()].map((path) => [
      path.slice(path.lastIndexOf('/') + 1),
      ts
        .getPreEmitDiagnostics(program, program.getSourceFile(path))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    ]),
  )
}

const planted = {
  'good.ts': `import { fill } from './fill.ts'\nexport const said = fill('{count}問', { count: [3, 1].toSorted().length })\n`,
  'document.ts': `export const title: string = document.title\n`,
  'storage.ts': `export const kept: unknown = localStorage.getItem('answers')\n`,
  'window.ts': `export const width: unknown = window.innerWidth\n`,
  'address.ts': `export const host: unknown = new URL('https://example.com').host\n`,
  'crypto.ts': `export const id: unknown = crypto.randomUUID()\n`,
  'console.ts': `console.log('here')\nexport {}\n`,
  'process.ts': `export const home: unknown = process.env\n`,
  'fetch.ts': `export const answer: unknown = fetch('/')\n`,
  'node.ts': `import { readFileSync } from 'node:fs'\nexport const read: unknown = readFileSync\n`,
  'loose.ts': `export const first = (list: readonly string[]): string => list[0]\n`,
}

const said = diagnose(planted)

test('a file of core that keeps to itself compiles', () => {
  expect(said['good.ts']).toEqual([])
})

test.each(Object.keys(planted).filter((name) => name !== 'good.ts' && name !== 'loose.ts'))(
  'a planted %s does not compile, because there is no such thing in core',
  (name) => {
    expect(said[name]?.join('\n')).toMatch(/^Cannot find (name|module)/)
  },
)

test('core is compiled strictly', () => {
  expect(said['loose.ts']?.join('\n')).toContain(`Type 'undefined' is not assignable to type 'string'`)
})
