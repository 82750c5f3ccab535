/** Does every code that was ever given out still say what it said? */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { reckon } from '../../src/core/roadmap/reckon.ts'
import { digitOf, fromBase32 } from '../../src/core/share/base32.ts'
import {
  type CalculatorEntries,
  readCalculatorCode,
  writeCalculatorCode,
} from '../../src/core/share/calculator-code.ts'
import { readContainer } from '../../src/core/share/container.ts'
import { figureExtensions } from '../../src/core/share/figure-extensions.ts'
import { figuresIn } from '../../src/core/share/read-figure-extensions.ts'
import { spelledCode, writeResultCode } from '../../src/core/share/result-code.ts'
import { unpacked } from '../../src/core/share/slots.ts'
import { documentOf } from '../../src/core/share/travelling.ts'
import type { Registry, Slot } from '../../src/core/vocabulary/code.ts'
import { assessmentOf, model, readCode, registry } from '../unit/share/codes.ts'

/** One exhibit: a code, and what it says. */
interface Kept {
  readonly name: string
  readonly code: string
  readonly day: number | null
  readonly document: { readonly [part: string]: unknown; readonly numbers?: object; readonly economics?: object }
  readonly score: number | null
  readonly level: number | null
}

const here = fileURLToPath(new URL('.', import.meta.url))
const linesOf = (file: string): readonly string[] =>
  readFileSync(here + file, 'utf8')
    .trimEnd()
    .split('\n')

const editions = readdirSync(here)
  .filter((file) => /^\d{4}-\d{2}\.ndjson$/.test(file))
  .map((file): readonly [string, readonly Kept[]] => [
    file.slice(0, -'.ndjson'.length),
    linesOf(file).map((line) => JSON.parse(line) as Kept),
  ])

/** What the code says by the registry alone, before any model reads it. */
function writtenIn(code: string): unknown {
  const container = readContainer(fromBase32([...code.slice(3)].map(digitOf)))
  if (!container.ok) return container.reason
  const { answers, edition, extensions } = container.value
  const read = unpacked(registry.slots, answers)
  const beside = figuresIn(registry, extensions)
  if (read === null || beside === null) return null
  const newer = [...read.newer, ...beside.newer]
  return { edition: registry.editions[edition - 1], ...documentOf(read.values), ...beside.document, newer }
}

/** The document as a code spells it: where there are no figures, it holds no place for any. */
function spelledOut({ numbers, economics, ...document }: Kept['document']): unknown {
  const hasFigures = Object.keys(numbers ?? {}).length > 0
  return {
    ...document,
    ...(hasFigures ? { numbers } : {}),
    ...(economics === undefined ? {} : { economics }),
    newer: [],
  }
}

describe.each(editions)('of edition %s', (edition, kept) => {
  test('there are more than fifty, each another one', () => {
    expect(new Set(kept.map(({ code }) => code)).size).toBe(kept.length)
    expect(kept.length).toBeGreaterThan(50)
    expect(new Set(kept.map(({ document }) => document['edition']))).toEqual(new Set([edition]))
  })

  test.each(kept)('$name holds the same document for ever', ({ code, document }) => {
    expect(writtenIn(code)).toEqual(spelledOut(document))
  })

  test.each(kept)('$name is read as its document is', ({ code, day, document }) => {
    const expected = { ok: true, value: { assessment: assessmentOf(document), day, isNewer: false } }
    expect(readCode(code)).toMatchObject(expected)
    expect(readCode(spelledCode(code))).toMatchObject(expected)
  })
})

// A later edition may reckon otherwise; of its own edition a code also keeps its score.
const ours = editions.flatMap(([edition, kept]) => (edition === model.edition ? kept : []))

test('the present edition has its codes here too', () => {
  expect(ours).not.toEqual([])
})

test.each(ours)(
  '$name has the score and level it had, and the same code again',
  ({ code, day, document, score, level }) => {
    const assessment = assessmentOf(document)
    const result = reckon(model, assessment)
    expect(result.level).toBe(level)
    if (score === null) expect(result.score).toBeNull()
    else expect(result.score).toBeCloseTo(score, 9)
    expect(writeResultCode(model, registry, assessment, day, figureExtensions(registry, assessment))).toBe(code)
  },
)

/** A place of the registry as a line: where it begins, how wide its numbers are, and what they stand for. */
function placesOf(slots: readonly Slot[]): readonly string[] {
  let bit = 0
  return slots.map((slot) => {
    const begins = bit
    switch (slot.kind) {
      case 'one-of':
        bit += slot.bits
        return `${begins} ${slot.at} ${slot.bits}: ${slot.values.join(' ')}`
      case 'step':
        bit += 3
        return `${begins} ${slot.at} 3`
      case 'list':
      case 'more-options':
        bit += (slot.kind === 'list' ? 3 : 0) + slot.options.length
        return `${begins} ${slot.at} ${slot.kind} 1: ${slot.options.join(' ')}`
      case 'table':
      case 'more-rows':
        bit += (slot.kind === 'table' ? 3 : 0) + slot.rows.length * 3
        return `${begins} ${slot.at} ${slot.kind} 3: ${slot.rows.join(' ')}`
      default:
        return slot satisfies never
    }
  })
}

test('every place stands where it stood; only a choice may have got further values, at its end', () => {
  const today = placesOf(registry.slots)
  const frozen = linesOf('places.txt')
  expect(frozen).toHaveLength(today.length)
  const moved = frozen.filter((line, place) => {
    const now = today[place] ?? ''
    const isChoice = registry.slots[place]?.kind === 'one-of'
    return isChoice ? !`${now} `.startsWith(`${line} `) : now !== line
  })
  expect(moved).toEqual([])
})

/** Every list of numbers as a line, in order. */
function numbersOf({ figures, economics, churn }: Registry): readonly string[] {
  return [
    `figures: ${figures.map(({ id }) => id).join(' ')}`,
    ...figures.map(({ id, parts }) => `parts of ${id}: ${parts.join(' ')}`.trimEnd()),
    ...figures.map(({ id, definitions }) => `definitions of ${id}: ${definitions.join(' ')}`.trimEnd()),
    `economics: ${economics.join(' ')}`,
    `churn: ${churn.join(' ')}`,
  ]
}

test('every figure and amount has the number it had; others come after them', () => {
  const today = numbersOf(registry)
  const renumbered = linesOf('numbers.txt').filter((line) => !today.some((now) => `${now} `.startsWith(`${line} `)))
  expect(renumbered).toEqual([])
})

describe('the code of a calculator', () => {
  const kept = linesOf('calculator.ndjson').map(
    (line) => JSON.parse(line) as { readonly name: string; readonly code: string; readonly entries: CalculatorEntries },
  )

  test.each(kept)('$name holds the same amounts for ever', ({ code, entries }) => {
    const expected = { ok: true, value: { ...entries, isNewer: false }, problems: [] }
    expect(readCalculatorCode(registry, code)).toEqual(expected)
    expect(readCalculatorCode(registry, spelledCode(code))).toEqual(expected)
    expect(writeCalculatorCode(registry, entries)).toBe(code)
  })
})
