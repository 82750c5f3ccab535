/** Does any of a hundred thousand hostile texts get through, throw or take long? Exit status 1 if one gets through or throws. */
import { performance } from 'node:perf_hooks'
import { readCalculatorCode, writeCalculatorCode } from '../../src/core/share/calculator-code.ts'
import { isWronglyOpened, readFile, savedFiles } from '../hostile/saved-files.ts'
import { anyText, diceFrom, emptyTexts, hostileTexts, hugeTexts } from '../hostile/texts.ts'
import { readCode, registry, someCodes, someFigures } from '../unit/share/codes.ts'

/** Something that reads texts from outside. */
interface Reader {
  readonly name: string
  /** Texts as they should be; most hostile ones are made from these. */
  readonly good: readonly string[]
  /** What came of it: `accepted`, `accepted wrongly`, or the reason why not. `from`: the good text it was made from. */
  readonly read: (text: string, from: string | null) => string
}

const rounds = 100_000
const seed = 20261101

const told = new Map(someCodes.map((code) => [code, JSON.stringify(readCode(code))]))

const codes: Reader = {
  name: 'links and codes',
  good: [...someCodes, ...someCodes.map((code) => `https://cs-maturity.example.co.jp/ja/results/#${code}`)],
  read(text, from) {
    const outcome = readCode(text)
    if (!outcome.ok) return outcome.reason
    // A code that still says the very same was only spelled in another way.
    const code = someCodes.find((known) => from?.endsWith(known))
    return code !== undefined && told.get(code) === JSON.stringify(outcome) ? 'accepted' : 'accepted wrongly'
  },
}

const files: Reader = {
  name: 'files',
  good: savedFiles,
  read(text) {
    const outcome = readFile(text)
    if (!outcome.ok) return outcome.reason
    // A file has no check: a step that was changed to another one is a document like any other.
    return isWronglyOpened(text, outcome) ? 'accepted wrongly' : 'accepted'
  },
}

const calculatorCode = writeCalculatorCode(registry, { economics: someFigures.economics, churn: null })

const calculators: Reader = {
  name: 'codes of a calculator',
  good: [calculatorCode, ...someCodes],
  read(text, from) {
    const outcome = readCalculatorCode(registry, text)
    if (!outcome.ok) return outcome.reason
    const isWritten = writeCalculatorCode(registry, outcome.value) === calculatorCode
    return from === calculatorCode && isWritten ? 'accepted' : 'accepted wrongly'
  },
}

for (const reader of [codes, calculators, files]) {
  const { counts, longest, slowest } = run(reader)
  console.log(`${reader.name}: ${rounds} hostile texts, seed ${seed}`)
  for (const [fate, count] of [...counts].toSorted((one, other) => other[1] - one[1])) {
    console.log(`  ${fate.padEnd(18)} ${String(count).padStart(6)}`)
  }
  console.log(`  longest time for one: ${longest.toFixed(2)} ms (${slowest} characters)`)
  const wrong = (counts.get('accepted wrongly') ?? 0) + (counts.get('thrown') ?? 0)
  console.log(`  accepted wrongly or thrown: ${wrong}`)
  if (wrong > 0) process.exitCode = 1
}

function run({ good, read }: Reader) {
  const counts = new Map<string, number>()
  let longest = 0
  let slowest = 0
  for (const { text, from } of texts(good)) {
    const { fate, took } = timed(() => read(text, from))
    // What takes long is tried again: once in a while the machine has other things to do.
    const least = took > longest ? Math.min(took, ...[1, 2, 3].map(() => timed(() => read(text, from)).took)) : took
    if (least > longest) {
      longest = least
      slowest = text.length
    }
    if (fate === 'thrown' || fate === 'accepted wrongly') console.log(`${fate}: ${JSON.stringify(text).slice(0, 500)}`)
    counts.set(fate, (counts.get(fate) ?? 0) + 1)
  }
  return { counts, longest, slowest }
}

/** The fixed ones, then so many drawn that it makes `rounds`. */
function* texts(good: readonly string[]): Generator<{ readonly text: string; readonly from: string | null }> {
  const fixed = [...hostileTexts, ...emptyTexts, ...hugeTexts]
  for (const { text } of fixed) yield { text, from: null }
  const dice = diceFrom(seed)
  for (let round = fixed.length; round < rounds; round += 1) yield anyText(good, dice)
}

function timed(read: () => string): { readonly fate: string; readonly took: number } {
  const start = performance.now()
  const fate = fateOf(read)
  return { fate, took: performance.now() - start }
}

function fateOf(read: () => string): string {
  try {
    return read()
  } catch {
    // A reader that throws is what is looked for here.
    return 'thrown'
  }
}
