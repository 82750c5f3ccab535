/** How does the page write amounts, in its language and for its way of earning? */
import { aboutPercent, grouped, money, percentDigits, roughMoney } from '../../core/text/amounts.ts'
import { fill } from '../../core/text/fill.ts'
import { forModel } from '../../core/text/for-model.ts'
import type { ByModel } from '../../core/vocabulary/words.ts'
import type { CalculatorWords } from './calculator-words.ts'

export interface Shown {
  readonly money: (value: number | null) => string
  /** For charts, whose tables say it in full. */
  readonly rough: (value: number) => string
  readonly count: (value: number) => string
  readonly aboutCount: (value: number) => string
  readonly share: (value: number) => string
  readonly aboutShare: (value: number) => string
  readonly points: (value: number) => string
  /** What comes back for one yen. */
  readonly perYen: (value: number | null) => string
  readonly times: (value: number) => string
  readonly number: (value: number) => string
  /** A text that may differ by the way of earning. */
  readonly say: (text: ByModel<string>) => string
}

export function shownIn(words: CalculatorWords, businessModel: string): Shown {
  const say = (text: ByModel<string>) => forModel(text, businessModel)
  const number = (value: number) => grouped(value, Number.isInteger(value) ? 0 : 2)
  const inWords = (text: string, digits: string) => fill(text, { number: digits })
  return {
    say,
    number,
    money: (value) => (value === null ? words.none : money(value, words.money)),
    rough: (value) => roughMoney(value, words.money),
    count: (value) => inWords(say(words.count), number(value)),
    aboutCount: (value) => inWords(say(words.count), grouped(value)),
    share: (value) => inWords(words.share, percentDigits(value)),
    aboutShare: (value) => inWords(words.share, aboutPercent(value)),
    points: (value) => inWords(words.points, percentDigits(value)),
    perYen: (value) => (value === null ? words.none : inWords(words.perYen, grouped(value, 2))),
    times: (value) => inWords(words.times, grouped(value, 2)),
  }
}
