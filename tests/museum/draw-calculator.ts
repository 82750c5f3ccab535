/** Which codes of a calculator go into the museum with this edition? Prints them; to be run once an edition. */
import fc from 'fast-check'
import { type CalculatorEntries, writeCalculatorCode } from '../../src/core/share/calculator-code.ts'
import { churn, economics } from '../laws/given-numbers.ts'
import { fullestWithFigures, registry, someFigures } from '../unit/share/codes.ts'

const rooms: readonly (readonly [name: string, entries: CalculatorEntries])[] = [
  ['nothing', { economics: null, churn: null }],
  ['some of the economics', { economics: someFigures.economics, churn: null }],
  ['all of the economics', { economics: fullestWithFigures.economics, churn: null }],
  ...fc
    .sample(fc.tuple(economics, churn), { seed: 20261101, numRuns: 20 })
    .map(([amounts, whatIf], place): readonly [string, CalculatorEntries] => [
      `drawn ${place + 1}`,
      { economics: amounts, churn: whatIf },
    ]),
]

for (const [name, entries] of rooms) {
  // As it stands in JSON, which has no zero below zero.
  const written: CalculatorEntries = JSON.parse(JSON.stringify(entries))
  process.stdout.write(`${JSON.stringify({ name, code: writeCalculatorCode(registry, written), entries: written })}\n`)
}
