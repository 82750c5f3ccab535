/** Which codes go into the museum with this edition? Prints them; to be run once an edition, see the README beside. */
import fc from 'fast-check'
import { reckon } from '../../src/core/roadmap/reckon.ts'
import { writeResultCode } from '../../src/core/share/result-code.ts'
import type { Assessment } from '../../src/core/vocabulary/answer.ts'
import { thirteenCompanies } from '../companies/thirteen.ts'
import { assessments, model } from '../laws/assessments.ts'
import { assessmentOf, fullest, registry, whatTravels } from '../unit/share/codes.ts'

const seed = 20261101

const drawn = [
  ...fc.sample(assessments('some', { considering: true }), { seed, numRuns: 30 }),
  ...fc.sample(assessments('full'), { seed, numRuns: 20 }),
]

const rooms: readonly (readonly [name: string, assessment: Assessment])[] = [
  ...thirteenCompanies.map(({ name, document }) => [name, assessmentOf(document)] as const),
  ['everything unknown', assessmentOf(fullest)],
  ['nothing', assessmentOf({ track: 'quick', businessModel: 'b2b-subscription' })],
  ...drawn.map((assessment, place) => [`drawn ${place + 1}`, assessment] as const),
]

for (const [place, [name, assessment]] of rooms.entries()) {
  const day = place % 4 === 0 ? null : 660 + place
  const { figures: _none, ...document } = whatTravels(assessment)
  const { score, level } = reckon(model, whatTravels(assessment))
  const code = writeResultCode(model, registry, assessment, day)
  process.stdout.write(`${JSON.stringify({ name, code, day, document, score, level })}\n`)
}
