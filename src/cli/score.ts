/** How do answers in files become results on standard output? See docs/contracts/command-line.md. */
import { createReadStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { readAnswers } from '../core/answers/read-answers.ts'
import { byteOrderMark, csvLine } from '../core/export/csv.ts'
import { resultCells, resultColumns } from '../core/export/result-csv.ts'
import { resultJson } from '../core/export/result-json.ts'
import { reckon } from '../core/roadmap/reckon.ts'
import { fill } from '../core/text/fill.ts'
import type { Model } from '../core/vocabulary/model.ts'
import type { ProblemWords } from '../core/vocabulary/problem-words.ts'
import { model as ourModel } from '../model/model.ts'
import { languages } from '../words/languages.ts'
import { words as allWords } from '../words/words.ts'
import { documentsIn, type Found } from './documents.ts'

const model: Model = ourModel

const usage = `npm run --silent score -- [--format json|csv] [--lang ja|en] FILE…
FILE: one answers object, a JSON array of them, or one object a line; - is standard input.
`

const mostBytes = 64 * 1024 * 1024

const allScored = 0
const someNotScored = 1
const wrongUsage = 2

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of our output has gone, as `head` does: nothing is left to say to it.
  process.exit(error.code === 'EPIPE' ? allScored : someNotScored)
})

process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args)
  if (options === null) {
    process.stderr.write(usage)
    return wrongUsage
  }
  if (options.format === 'csv') await write(byteOrderMark + csvLine(resultColumns(model)))
  let place = 0
  let failed = 0
  for (const file of options.files) {
    for await (const found of documentsOf(file)) {
      place += 1
      const { text, isScored } = line(found, place, options)
      if (!isScored) failed += 1
      await write(text)
    }
  }
  return failed === 0 ? allScored : someNotScored
}

interface Options {
  readonly format: 'json' | 'csv'
  readonly words: ProblemWords
  readonly files: readonly string[]
}

/** `null`: the call's words are off. */
function readOptions(args: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'json' }, lang: { type: 'string', default: 'ja' } },
    })
    const { format, lang } = values
    if (format !== 'json' && format !== 'csv') return null
    const language = languages.find(({ id }) => id === lang)
    if (language === undefined || positionals.length === 0) return null
    return { format, words: allWords[language.id].problems, files: positionals }
  } catch {
    // parseArgs throws on an unknown option; usage says the rest.
    return null
  }
}

async function* documentsOf(file: string): AsyncGenerator<Found> {
  try {
    yield* documentsIn(file === '-' ? process.stdin : createReadStream(file), mostBytes)
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    yield { line: 1, error: 'unreadable-file' }
  }
}

function line(found: Found, place: number, { format, words }: Options): { text: string; isScored: boolean } {
  const scored = 'error' in found ? { error: found.error } : score(found.document, words)
  if ('error' in scored) {
    const message = words.errors[scored.error]
    const error = { kind: scored.error, line: found.line, message }
    const text =
      format === 'csv' ? csvLine(resultCells(model, place, { error: message })) : `${JSON.stringify({ error })}\n`
    return { text, isScored: false }
  }
  const { result, problems } = scored
  const text =
    format === 'csv'
      ? csvLine(resultCells(model, place, { result, problems: problems.map(({ message }) => message) }))
      : `${JSON.stringify(resultJson(result, problems))}\n`
  return { text, isScored: true }
}

function score(document: unknown, words: ProblemWords) {
  const read = readAnswers(model, document)
  if (!read.ok) return { error: read.reason }
  const problems = read.problems.map((problem) => ({
    ...problem,
    message: fill(words.problems[problem.kind], { at: problem.at, found: problem.found ?? '' }),
  }))
  return { result: reckon(model, read.value), problems }
}

/** Waits where the reader is slower than we are, so that output does not pile up in memory. */
async function write(text: string): Promise<void> {
  if (process.stdout.write(text)) return
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve))
}
