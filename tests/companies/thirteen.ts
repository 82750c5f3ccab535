/** Which companies does every test that is about all of them go through? The eight invented ones and the five worked ones. */
import type { Company } from './company.ts'
import { akariCloud } from './invented/akari-cloud.ts'
import { forestSoap } from './invented/forest-soap.ts'
import { hanareTea } from './invented/hanare-tea.ts'
import { hinataYoga } from './invented/hinata-yoga.ts'
import { koyomiEnglish } from './invented/koyomi-english.ts'
import { minatoBooking } from './invented/minato-booking.ts'
import { shiokazePower } from './invented/shiokaze-power.ts'
import { tsubameApi } from './invented/tsubame-api.ts'
import { callCentre } from './worked/call-centre.ts'
import { nothingYet } from './worked/nothing-yet.ts'
import { quickB2b } from './worked/quick-b2b.ts'
import { startUp } from './worked/start-up.ts'
import { tooLittle } from './worked/too-little.ts'

export const thirteenCompanies: readonly Company[] = [
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
