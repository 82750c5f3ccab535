/** Which codes go into the museum with this edition? Prints them; to be run once an edition, see the README beside. */
import fc from 'fast-check'
import { reckon } from '../../src/core/roadmap/reckon.ts'
import { writeResultCode } from '../../src/core/share/result-code.ts'
import type { Assessment } from '../../src/core/vocabulary/answer.ts'
import type { Company } from '../companies/company.ts'
import { akariCloud } from '../companies/invented/akari-cloud.ts'
import { forestSoap } from '../companies/invented/forest-soap.ts'
import { hanareTea } from '../companies/invented/hanare-tea.ts'
import { hinataYoga } from '../companies/invented/hinata-yoga.ts'
import { koyomiEnglish } from '../companies/invented/koyomi-english.ts'
import { minatoBooking } from '../companies/invented/minato-booking.ts'
import { shiokazePower } from '../companies/invented/shiokaze-power.ts'
import { tsubameApi } from '../companies/invented/tsubame-api.ts'
import { callCentre } from '../companies/worked/call-centre.ts'
import { nothingYet } from '../companies/worked/nothing-yet.ts'
import { quickB2b } from '../companies/worked/quick-b2b.ts'
import { startUp } from '../companies/worked/start-up.ts'
import { tooLittle } from '../companies/worked/too-little.ts'
import { assessments, model } from '../laws/assessments.ts'
import { assessmentOf, fullest, registry, whatTravels } from '../unit/share/codes.ts'

const seed = 20261101

const companies: readonly Company[] = [
  akariCloud,
  forestSoap,
  hanareTea,
  hinataYoga,
  koyomiEnglish,
  minatoBooking,
  shiokazePower,
  tsubameApi,
  callCentre,
  nothingYet,
  quickB2b,
  startUp,
  tooLittle,
]

const drawn = [
  ...fc.sample(assessments('some', { considering: true }), { seed, numRuns: 30 }),
  ...fc.sample(assessments('full'), { seed, numRuns: 20 }),
]

const rooms: readonly (readonly [name: string, assessment: Assessment])[] = [
  ...companies.map(({ name, document }) => [name, assessmentOf(document)] as const),
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
