/** What stands under a verdict: both sides, how the return adds up, what would change it, and what it rests on. */
import { OtherwiseTable } from './OtherwiseTable.tsx'
import { Rests } from './Rests.tsx'
import { SidesTable } from './SidesTable.tsx'
import type { Reading } from './Verdict.tsx'
import { YearsTable } from './YearsTable.tsx'

export function ReturnsDetails(reading: Reading) {
  return (
    <>
      <SidesTable {...reading} />
      <YearsTable {...reading} />
      {reading.answer.otherwise.length > 0 && <OtherwiseTable {...reading} />}
      <Rests {...reading} />
    </>
  )
}
