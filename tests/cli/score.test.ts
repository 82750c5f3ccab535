/** Does the command read what people give it, drop nothing, and say nothing else on standard output? */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

const script = fileURLToPath(new URL('../../src/cli/score.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'score-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Run {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command with these words; `input` goes to its standard input. */
function score(words: readonly string[], input: Readable | string = '', node: readonly string[] = []): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, script, ...words], { cwd: folder })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (status) =>
      resolve({ status, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }),
    )
    // The command may stop reading before we stop writing.
    child.stdin.on('error', () => child.stdin.destroy())
    if (typeof input === 'string') child.stdin.end(input)
    else input.pipe(child.stdin)
  })
}

let written = 0

/** A file with this in it. */
function file(content: string | Uint8Array): string {
  written += 1
  const path = join(folder, `${written}.json`)
  writeFileSync(path, content)
  return path
}

/** The objects printed, one a line. */
function lines({ out }: Run): readonly Record<string, unknown>[] {
  expect(out === '' || out.endsWith('\n')).toBe(true)
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

/** Strategy at one step throughout: its score is (step − 1) × 25. */
const company = (step: number) => ({
  format: 'cs-maturity/answers',
  version: 1,
  businessModel: 'b2b-subscription',
  answers: { 'outcome-definition': step, 'experience-design': step, 'investment-case': step },
})

/** What a line is about: the score of its strategy, or its error with the line it names. */
function gist(line: Record<string, unknown>): string {
  const { error, dimensions } = line as {
    error?: { kind: string; line: number }
    dimensions?: { strategy?: { score: number } }
  }
  return error === undefined ? `strategy ${dimensions?.strategy?.score}` : `${error.kind} ${error.line}`
}

const gists = (run: Run) => lines(run).map(gist)

const one = JSON.stringify(company(3))
const other = JSON.stringify(company(5))

describe('reads', () => {
  test('one object on one line', async () => {
    const run = await score([file(one)])
    expect(gists(run)).toEqual(['strategy 50'])
    expect(run).toMatchObject({ status: 0, err: '' })
    expect(lines(run)[0]).toMatchObject({ edition: '2026-11', track: 'full', problems: [] })
  })

  test('one object printed over many lines', async () => {
    const run = await score([file(JSON.stringify(company(3), null, 2))])
    expect(gists(run)).toEqual(['strategy 50'])
    expect(run.status).toBe(0)
  })

  test.each([
    ['on one line', JSON.stringify([company(3), company(5)])],
    ['over many lines', JSON.stringify([company(3), company(5)], null, 2)],
    ['of objects a line each', `[\n${one},\n${other}\n]\n`],
  ])('an array %s', async (_how, text) => {
    const run = await score([file(text)])
    expect(gists(run)).toEqual(['strategy 50', 'strategy 100'])
    expect(run.status).toBe(0)
  })

  test('one object a line, with blank lines between and no end to the last', async () => {
    const run = await score([file(`\n${one}\n\n   \n${other}\n\n${one}`)])
    expect(gists(run)).toEqual(['strategy 50', 'strategy 100', 'strategy 50'])
    expect(run.status).toBe(0)
  })

  test('a byte order mark, and the line ends of Windows', async () => {
    expect(gists(await score([file(`\uFEFF${one}\r\n${other}\r\n`)]))).toEqual(['strategy 50', 'strategy 100'])
    const pretty = JSON.stringify(company(3), null, 2).replaceAll('\n', '\r\n')
    expect(gists(await score([file(`\uFEFF${pretty}`)]))).toEqual(['strategy 50'])
  })

  test('standard input', async () => {
    const run = await score(['-'], `${one}\n${other}\n`)
    expect(gists(run)).toEqual(['strategy 50', 'strategy 100'])
    expect(run.status).toBe(0)
  })

  test('several files in their order, standard input among them', async () => {
    const run = await score([file(one), '-', file(JSON.stringify([company(1)]))], `${other}\n`)
    expect(gists(run)).toEqual(['strategy 50', 'strategy 100', 'strategy 0'])
    expect(run.status).toBe(0)
  })

  test('an empty array as no documents', async () => {
    expect(await score([file('[]')])).toEqual({ status: 0, out: '', err: '' })
  })
})

describe('says what it cannot read, in its place, and goes on', () => {
  test('a damaged line in the middle', async () => {
    const run = await score([file(`${one}\n{"answers":\n${other}\n`)])
    expect(gists(run)).toEqual(['strategy 50', 'invalid-json 2', 'strategy 100'])
    expect(run.status).toBe(1)
  })

  test('a damaged first line', async () => {
    const run = await score([file(`{"answers":\n${one}\n${other}\n`)])
    expect(gists(run)).toEqual(['invalid-json 1', 'strategy 50', 'strategy 100'])
    expect(run.status).toBe(1)
  })

  test('a damaged last line', async () => {
    const run = await score([file(`${one}\n${other.slice(0, 40)}`)])
    expect(gists(run)).toEqual(['strategy 50', 'invalid-json 2'])
    expect(run.status).toBe(1)
  })

  test.each([
    ['one line', one.slice(0, -10)],
    ['many lines', JSON.stringify(company(3), null, 2).slice(0, -10)],
    ['an array', JSON.stringify([company(3), company(5)], null, 2).slice(0, -10)],
    ['an array of one a line', `[\n${one},\n${other}`],
  ])('a document cut off: %s', async (_how, text) => {
    const run = await score([file(text)])
    expect(gists(run)).toEqual(['invalid-json 1'])
    expect(run.status).toBe(1)
  })

  test.each([
    ['nothing', ''],
    ['a mark only', '\uFEFF'],
    ['blank lines', '\n \r\n\n'],
  ])('a file with %s in it', async (_what, text) => {
    const run = await score([file(text)])
    expect(gists(run)).toEqual(['empty-file 1'])
    expect(run.status).toBe(1)
  })

  test('a file that is not there, a folder, and then one that is', async () => {
    const run = await score([join(folder, 'missing.json'), folder, file(one)])
    expect(gists(run)).toEqual(['unreadable-file 1', 'unreadable-file 1', 'strategy 50'])
    expect(run).toMatchObject({ status: 1, err: '' })
  })

  test.each(['3', '"text"', 'null', 'true'])('a document that is %s', async (text) => {
    const run = await score([file(text)])
    expect(gists(run)).toEqual(['not-an-object 1'])
    expect(run.status).toBe(1)
  })

  test('places of an array that hold no object or something else', async () => {
    const run = await score([file(JSON.stringify([company(3), 7, [], { format: 'cs-maturity/result' }, company(5)]))])
    expect(gists(run)).toEqual(['strategy 50', 'not-an-object 2', 'not-an-object 3', 'other-format 4', 'strategy 100'])
    expect(run.status).toBe(1)
  })

  test('bytes that are no text', async () => {
    const run = await score([file(new Uint8Array([0x7b, 0xff, 0xfe, 0x00, 0x0a, 0x80]))])
    expect(gists(run)).toEqual(['invalid-json 1'])
    expect(run.status).toBe(1)
  })

  test('every line after a first one that is too large', async () => {
    // Nothing is dropped: a line beyond 64 MB is an error in its place, and the next one a document
    const large = `{"note":"${'x'.repeat(65 * 1024 * 1024)}"}\n`
    const run = await score(['-'], `${large}${one}\n${other}\n`)
    expect(gists(run)).toEqual(['too-large 1', 'strategy 50', 'strategy 100'])
    expect(run.status).toBe(1)
  }, 30_000)

  test('a later line that is too large', async () => {
    const large = `{"note":"${'x'.repeat(65 * 1024 * 1024)}"}\n`
    const run = await score(['-'], `${one}\n${large}${other}\n`)
    expect(gists(run)).toEqual(['strategy 50', 'too-large 2', 'strategy 100'])
    expect(run.status).toBe(1)
  }, 30_000)
})

describe('reckons the economics', () => {
  /** The example of the contract. */
  const economics = {
    customers: 300,
    annualRevenuePerCustomer: 1200000,
    grossMargin: 0.75,
    annualChurn: 0.15,
    expansionRate: 0.05,
    acquisitionCost: 900000,
    successCost: 12000000,
    churnReduction: 0.04,
    expansionGain: 0.02,
    contactsPerCustomer: 6,
    costPerContact: 3000,
    contactsAvoided: 0.1,
    horizonYears: 3,
    acquisitionCostMultiplier: 1,
  }
  const { acquisitionCost: _cost, ...unpriced } = economics

  test('that were given, and says null where none were', async () => {
    const run = await score([file(`${JSON.stringify({ ...company(3), economics })}\n${one}\n`)])
    // 0.5 + 0.85 + 0.7225 = 2.0725; L = 900,000 × 2.0725; B = 22,383,000 + 11,191,500 + 540,000
    // N·L = 559,575,000: (12,000,000 − 11,731,500) and (24,870,000 − 11,731,500) over it
    expect(lines(run)[0]).toMatchObject({
      economics: {
        replacementCost: 40500000,
        revenueLost: 54000000,
        expansionExpected: 18000000,
        valuePerCustomer: expect.closeTo(1865250, 3),
        benefit: expect.closeTo(34114500, 3),
        returnOnSuccess: expect.closeTo(2.842875, 9),
        returnOnAcquisition: expect.closeTo(2.0725, 9),
        ratio: expect.closeTo(2.842875 / 2.0725, 9),
        breakEvenChurnReduction: expect.closeTo(268500 / 559575000, 9),
        parityChurnReduction: expect.closeTo(13138500 / 559575000, 9),
        verdict: 'success-pays',
      },
      problems: [],
    })
    expect(lines(run)[1]).toMatchObject({ economics: null })
    expect(run).toMatchObject({ status: 0, err: '' })
  })

  test('as far as the amounts go, and names what is missing or out of range', async () => {
    const wrong = { ...company(3), economics: { ...unpriced, horizonYears: 2 } }
    const run = await score(['--lang', 'en', file(JSON.stringify(wrong))])
    expect(lines(run)[0]).toMatchObject({
      economics: { replacementCost: null, revenueLost: 54000000, valuePerCustomer: null, verdict: 'needs-figures' },
      problems: [
        {
          kind: 'missing-figure',
          at: 'economics.acquisitionCost',
          message: 'economics.acquisitionCost: this amount is needed for the calculation and not given yet.',
        },
        {
          kind: 'figure-out-of-range',
          at: 'economics.horizonYears',
          message: 'economics.horizonYears: 2 is outside what the calculation can use. Nothing was reckoned from it.',
        },
      ],
    })
    expect(run.status).toBe(0)
  })

  test('compares figures with answers, and with each other', async () => {
    const churning = {
      ...company(3),
      numbers: { nrr: { value: 1.06 }, 'logo-churn': { value: 0.02, period: 'month' } },
    }
    const odd = { ...company(3), numbers: { nrr: { value: 0.8 }, grr: { value: 0.9 } } }
    const run = await score([file(`${JSON.stringify(churning)}\n${JSON.stringify(odd)}\n`)])
    // 1 − 0.98^12 = 21.5 % a year, beside a retention of 106 %
    expect(lines(run).map(({ findings }) => findings)).toEqual([['expansion-hides-losses'], ['impossible-figures']])
  })

  test('in a table at the end of each row', async () => {
    const run = await score(['--format', 'csv', file(`${JSON.stringify({ ...company(3), economics })}\n${one}\n`)])
    const [header, first, second] = run.out.split('\r\n').map((row) => row.split(','))
    expect(header?.slice(-11).join(' ').replaceAll('"', '')).toBe(
      'replacementCost revenueLost expansionExpected valuePerCustomer benefit returnOnSuccess returnOnAcquisition ' +
        'ratio breakEvenChurnReduction parityChurnReduction verdict',
    )
    expect(first?.slice(-11, -8)).toEqual(['40500000', '54000000', '18000000'])
    expect(first?.at(-1)).toBe('"success-pays"')
    expect(second?.slice(-11)).toEqual(Array.from({ length: 11 }, () => ''))
  })
})

describe('names what it mended, in the language asked for', () => {
  const mended = JSON.stringify({ ...company(3), track: 'slow' })
  const found = { kind: 'unknown-track', at: 'track' }

  test('Japanese, if nothing is said', async () => {
    const run = await score([file(mended)])
    expect(lines(run)[0]).toHaveProperty('problems', [
      { ...found, message: 'track:"slow" という診断の種類はありません。30問の診断として計算しました。' },
    ])
    expect(run.status).toBe(0)
  })

  test('English', async () => {
    const run = await score(['--lang', 'en', file(mended)])
    expect(lines(run)[0]).toHaveProperty('problems', [
      { ...found, message: 'track: there is no track "slow". It was scored as the full diagnosis.' },
    ])
  })

  test('errors as well', async () => {
    const run = await score(['--lang', 'en', file('7')])
    expect(lines(run)[0]).toEqual({
      error: { kind: 'not-an-object', line: 1, message: 'This is not a set of answers (a JSON object).' },
    })
  })
})

describe('writes a table', () => {
  test('with a mark, column names and a row for each document', async () => {
    const run = await score(['--format', 'csv', file(`${one}\n{\n${other}\n`)])
    const rows = run.out.split('\r\n')
    expect(run.out.startsWith('\uFEFF"document","error","edition",')).toBe(true)
    expect(rows).toHaveLength(5)
    expect(rows.at(-1)).toBe('')
    const columns = rows[0]?.split(',').length
    expect(rows.slice(1, 4).map((row) => row.split(',')[0])).toEqual(['1', '2', '3'])
    expect(rows[1]?.split(',')).toHaveLength(columns ?? 0)
    expect(rows[1]?.split(',').slice(1, 5)).toEqual(['', '"2026-11"', '"full"', '"b2b-subscription"'])
    expect(run.status).toBe(1)
  })

  test('whose rows count on over several files', async () => {
    const run = await score(['--format', 'csv', '--lang', 'en', file(one), file('x'), file(other)])
    expect(run.out.split('\r\n').map((row) => row.split(',')[0])).toEqual(['\uFEFF"document"', '1', '2', '3', ''])
  })
})

describe('does not start where it is called wrongly', () => {
  test.each([
    ['without a file', []],
    ['with an unknown option', ['--colour', 'a.json']],
    ['with an unknown format', ['--format', 'xml', 'a.json']],
    ['with an unknown language', ['--lang', 'fr', 'a.json']],
    ['with an option without its word', ['a.json', '--format']],
  ])('%s', async (_how, words) => {
    const run = await score(words)
    expect(run.status).toBe(2)
    expect(run.out).toBe('')
    expect(run.err).toContain('npm run --silent score')
  })
})

describe('holds little', () => {
  const small = ['--max-old-space-size=256']

  test('a hundred megabytes, a document a line, pass through', async () => {
    // A thousand documents, each with a note of 100 kB that nobody asked for
    const line = `${JSON.stringify({ ...company(3), note: 'x'.repeat(100_000) })}\n`
    function* stream() {
      for (let document = 0; document < 1000; document += 1) yield Buffer.from(line)
    }
    const run = await score(['-'], Readable.from(stream()), small)
    expect(run).toMatchObject({ status: 0, err: '' })
    expect(new Set(gists(run))).toEqual(new Set(['strategy 50']))
    expect(lines(run)).toHaveLength(1000)
  }, 60_000)

  test.each([
    ['on one line', '{"note":"', '"}'],
    ['over many lines', '{\n"note":\n"', '"\n}'],
  ])(
    'one object of sixty-five megabytes %s is too large',
    async (_how, start, end) => {
      function* stream() {
        yield Buffer.from(start)
        for (let megabyte = 0; megabyte < 65; megabyte += 1) yield Buffer.alloc(1024 * 1024, 'x')
        yield Buffer.from(end)
      }
      const run = await score(['--lang', 'en', '-'], Readable.from(stream()), small)
      expect(gists(run)).toEqual(['too-large 1'])
      expect(lines(run)[0]).toHaveProperty('error.message', expect.stringContaining('up to 64 MB'))
      expect(run).toMatchObject({ status: 1, err: '' })
    },
    60_000,
  )

  test('an array of sixty-five megabytes is too large', async () => {
    const line = `${JSON.stringify({ ...company(3), note: 'x'.repeat(1024 * 1024) })},\n`
    function* stream() {
      yield Buffer.from('[\n')
      for (let document = 0; document < 65; document += 1) yield Buffer.from(line)
      yield Buffer.from(`${one}]`)
    }
    const run = await score(['-'], Readable.from(stream()), small)
    expect(gists(run)).toEqual(['too-large 1'])
    expect(run.status).toBe(1)
  }, 60_000)
})

test('ends quietly where its reader has gone', async () => {
  const many = file(`${one}\n`.repeat(20_000))
  const child = spawn(process.execPath, [script, many], { cwd: folder })
  const err: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  child.stdout.once('data', () => child.stdout.destroy())
  const status = await new Promise((resolve) => child.on('close', resolve))
  expect(Buffer.concat(err).toString()).toBe('')
  expect(status).toBe(0)
}, 30_000)
