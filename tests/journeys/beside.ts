/** Does the table that sets results side by side say of each what is true of it, in its own column? */
import { fill } from '../../src/core/text/fill.ts'
import { oneDecimal } from '../../src/core/text/format.ts'
import { words } from '../../src/words/words.ts'
import { expect, type Locator, type Page } from './page.ts'
import { resultOf } from './reckoned.ts'
import type { Answered } from './storage.ts'

const { compare } = words.ja.keeping

export const besideIn = (part: Page | Locator) => part.getByRole('table', { name: compare.caption })

/** The columns by title, in their order, with the points of the whole and of every dimension. */
export async function setBeside(table: Locator, columns: readonly (readonly [string, Answered])[]): Promise<void> {
  const header = table.page().getByRole('rowheader')
  const cells = (row: string) => {
    return table
      .getByRole('row')
      .filter({ has: header.getByText(row, { exact: true }) })
      .getByRole('cell')
  }
  const results = columns.map(([, given]) => resultOf(given))
  await expect(table.getByRole('columnheader')).toHaveText([compare.what, ...columns.map(([title]) => title)])
  await expect(cells(compare.score)).toHaveText(
    results.map(({ score }) => (score === null ? compare.none : oneDecimal(score))),
  )
  for (const [id, { name }] of Object.entries(words.ja.dimensions)) {
    const ofOne = results.map(({ dimensions }) => dimensions.find((known) => known.id === id))
    await expect(cells(name)).toHaveText(
      ofOne.map((one) => {
        if (one === undefined || one.level === null || one.score === null) return compare.none
        return fill(compare.levelAndScore, { level: one.level, score: oneDecimal(one.score) })
      }),
    )
  }
}
