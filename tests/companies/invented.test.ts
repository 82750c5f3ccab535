/** Who moved? Eight invented companies, held as they are; `npm run test:accept` accepts where they have gone. */
import { expect, test } from 'vitest'
import { type Company, reviewOf } from './company.ts'
import { akariCloud } from './invented/akari-cloud.ts'
import { forestSoap } from './invented/forest-soap.ts'
import { hanareTea } from './invented/hanare-tea.ts'
import { hinataYoga } from './invented/hinata-yoga.ts'
import { koyomiEnglish } from './invented/koyomi-english.ts'
import { minatoBooking } from './invented/minato-booking.ts'
import { shiokazePower } from './invented/shiokaze-power.ts'
import { tsubameApi } from './invented/tsubame-api.ts'

const companies: Readonly<Record<string, Company>> = {
  'akari-cloud': akariCloud,
  'minato-booking': minatoBooking,
  'hinata-yoga': hinataYoga,
  'koyomi-english': koyomiEnglish,
  'tsubame-api': tsubameApi,
  'shiokaze-power': shiokazePower,
  'forest-soap': forestSoap,
  'hanare-tea': hanareTea,
}

test.each(Object.entries(companies))('%s stands where it stood', async (id, company) => {
  await expect(reviewOf(company), `${company.name} moved`).toMatchFileSnapshot(`golden/${id}.txt`)
})

test('the eight are of every business model and both tracks, and one is still considering', () => {
  const documents = Object.values(companies).map(({ document }) => document)
  expect(new Set(documents.map(({ businessModel }) => businessModel))).toEqual(
    new Set(['b2b-subscription', 'b2c-membership', 'usage-based', 'repeat-purchase']),
  )
  expect(new Set(documents.map(({ track }) => track))).toEqual(new Set(['full', 'quick']))
  expect(documents.filter(({ context }) => context?.['stage'] === 'considering')).toHaveLength(1)
})
