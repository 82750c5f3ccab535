/** What brings the outcome of the economics onto the page, with its words, once something was entered? */
import { economicsAnswer } from '../../core/numbers/economics-answer.ts'
import { fill } from '../../core/text/fill.ts'
import type { Economics } from '../../core/vocabulary/economics.ts'
import { EconomicsOutcome } from './EconomicsOutcome.tsx'
import { laterWords } from './later-words.ts'

/** `laterAt`: the address of the words. */
export async function outcome(laterAt: string) {
  const said = await laterWords(laterAt)
  /** Which way the figures point, in a few words; empty while they point nowhere. */
  const nowOf = (economics: Economics): string => {
    const { says, result } = economicsAnswer(economics)
    if (says === 'threshold') return said.returns.threshold
    return result.verdict === 'needs-figures' ? '' : fill(said.now, { verdict: said.returns.verdicts[result.verdict] })
  }
  return { said, nowOf, Outcome: EconomicsOutcome }
}
