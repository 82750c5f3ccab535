/** Does the guide name exactly what the contract promises? */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/words/languages.ts'
import { words } from '../../../src/words/words.ts'
import { root } from '../../house/tree.ts'

const contract = readFileSync(`${root}/docs/contracts/embed.md`, 'utf8')

/** What stands in code in the first column of the table under a heading. */
function namesUnder(heading: string): readonly string[] {
  const section = contract.split(`\n### ${heading}\n`)[1]?.split('\n### ')[0] ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('| `'))
  return rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
}

describe.each(languages)('in $name', ({ id }) => {
  const { attributes, events, trouble } = words[id].embedGuide

  test('every attribute, in the same order', () => {
    expect(attributes.rows.flatMap(({ names }) => names)).toEqual(namesUnder('Attributes'))
  })

  test('those that may change later are marked', () => {
    const live = [...contract.matchAll(/^\| ((?:`[\w-]+` )+)↻/gm)].flatMap(
      ([, names = '']) => names.match(/[\w-]+/g) ?? [],
    )
    expect(live.length).toBeGreaterThan(5)
    expect(attributes.rows.filter(({ values }) => values.includes('↻')).flatMap(({ names }) => names)).toEqual(live)
  })

  test('every event, in the same order', () => {
    expect(events.rows.flatMap(({ names }) => names)).toEqual(namesUnder('Events'))
  })

  test('every code of an error', () => {
    const row = contract.split('\n').find((line) => line.startsWith('| `error` | something'))
    const promised = [...(row ?? '').matchAll(/`([a-z-]+)`/g)].map(([, name]) => name)
    expect(trouble.codes.map(({ code }) => code)).toEqual(
      promised.filter((name) => !['error', 'code', 'fatal'].includes(name ?? '')),
    )
  })
})
