/** Does every record that an edition ever wrote on someone's device still read as what was answered? */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { model } from '../../../src/model/model.ts'
import { assessmentOf } from '../../../src/state/assessment-of.ts'
import { changedAt, readRecord, value } from '../../../src/state/record.ts'
import { recordVersion } from '../../../src/state/upgrades.ts'

const shelf = new URL('.', import.meta.url)
const pieces = readdirSync(shelf).filter((name) => name.endsWith('.txt'))

test('every version that there was is on the shelf', () => {
  const versions = Array.from({ length: recordVersion }, (_, place) => String(place + 1))
  expect(new Set(pieces.map((name) => name.split('-')[0]))).toEqual(new Set(versions))
})

test.each(pieces)('%s', (name) => {
  const read = readRecord(readFileSync(new URL(name, shelf), 'utf8'))
  if (read.kind !== 'read') throw new Error(read.kind)
  const { current, assessments, gone } = read.record
  expect([read.version, read.isWhole]).toEqual([Number(name.split('-')[0]), true])
  expect({
    current,
    gone,
    assessments: assessments.map((kept) => {
      // The edition is that of today; everything else stays as it was answered. Amounts of the economics were kept as they
      // came and not yet read when these were put on the shelf.
      const { edition: _, economics, ...assessment } = assessmentOf(model, kept)
      expect(economics).toEqual(value(kept.fields, 'economics') ?? null)
      const chosen = value(kept.fields, 'chosen') ?? []
      return { id: kept.id, startedAt: kept.startedAt, changedAt: changedAt(kept), chosen, assessment }
    }),
  }).toEqual(JSON.parse(readFileSync(new URL(name.replace('.txt', '.json'), shelf), 'utf8')))
})
