/** Which codes go into the museum with this edition? Prints them; to be run once an edition, see the README beside. */
import fc from 'fast-check'
import { reckon } from '../../src/core/roadmap/reckon.ts'
import { figureExtensions } from '../../src/core/share/figure-extensions.ts'
import { writeResultCode } from '../../src/core/share/result-code.ts'
import type { Assessment } from '../../src/core/vocabulary/answer.ts'
import { akariCloud } from '../companies/invented/akari-cloud.ts'
import { thirteenCompanies } from '../companies/thirteen.ts'
import { assessments, model } from '../laws/assessments.ts'
import { economics, figures } from '../laws/given-numbers.ts'
import { assessmentOf, fullest, fullestWithFigures, registry, someFigures, whatTravels } from '../unit/share/codes.ts'

const seed = 20261101

const unknown = { 'active-retention': { value: 'unknown' } }

const drawn = [
  ...fc.sample(assessments('some', { considering: true }), { seed, numRuns: 30 }),
  ...fc.sample(assessments('full'), { seed, numRuns: 20 }),
]

/** What is left of numbers in JSON: no zero below zero. */
const asInFile = <T>(given: T): T => JSON.parse(JSON.stringify(given))

const rooms: readonly (readonly [name: string, assessment: Assessment])[] = [
  ...thirteenCompanies.map(({ name, document }) => [name, assessmentOf(document)] as const),
  ['everything unknown', assessmentOf(fullest)],
  ['nothing', assessmentOf({ track: 'quick', businessModel: 'b2b-subscription' })],
  ...drawn.map((assessment, place) => [`drawn ${place + 1}`, assessment] as const),
]

for (const [place, [name, assessment]] of rooms.entries()) {
  const day = place % 4 === 0 ? null : 660 + place
  const { figures: _none, economics: _nothing, ...document } = whatTravels(assessment)
  const { score, level } = reckon(model, whatTravels(assessment))
  const code = writeResultCode(model, registry, assessment, day)
  process.stdout.write(`${JSON.stringify({ name, code, day, document, score, level })}\n`)
}

const withFigures: readonly (readonly [name: string, assessment: Assessment])[] = [
  ['some figures', assessmentOf({ ...akariCloud.document, ...someFigures })],
  ['every figure', assessmentOf(fullestWithFigures)],
  ['nothing but one that is unknown', assessmentOf({ track: 'quick', businessModel: 'usage-based', numbers: unknown })],
  ...fc
    .sample(fc.tuple(assessments('full'), figures, economics), { seed, numRuns: 12 })
    .map(([assessment, given, amounts], place): readonly [string, Assessment] => [
      `figures drawn ${place + 1}`,
      { ...assessment, ...asInFile({ figures: given, economics: amounts }) },
    ]),
]

for (const [place, [name, assessment]] of withFigures.entries()) {
  const day = place % 4 === 0 ? null : 760 + place
  const { figures: numbers, economics: amounts, ...rest } = whatTravels(assessment, { withFigures: true })
  const document = { ...rest, numbers, ...(amounts === null ? {} : { economics: amounts }) }
  const { score, level } = reckon(model, assessment)
  const code = writeResultCode(model, registry, assessment, day, figureExtensions(registry, assessment))
  process.stdout.write(`${JSON.stringify({ name, code, day, document, score, level })}\n`)
}
