/** How does what was entered into the calculators become a code, and a code amounts again? */
import { readEconomics } from '../answers/read-numbers.ts'
import type { ChurnCase } from '../numbers/what-if.ts'
import type { CodeOutcome, Registry } from '../vocabulary/code.ts'
import type { Economics } from '../vocabulary/economics.ts'
import type { Problem } from '../vocabulary/problem.ts'
import { amountBytes, readAmounts } from './amounts.ts'
import { toBase32 } from './base32.ts'
import { type Extension, readSealed, sealed, tags } from './container.ts'
import { readCode } from './read-code.ts'

/** The what-if of churn as it was entered; `null`: not given. */
export type ChurnEntries = { readonly [F in keyof ChurnCase]: number | null }

/** What was entered into the calculators; `null`: nothing was. */
export interface CalculatorEntries {
  readonly economics: Economics | null
  readonly churn: ChurnEntries | null
}

/** What the code of a calculator held. */
export interface ReadCalculatorCode extends CalculatorEntries {
  /** Holding parts that this edition does not know. */
  readonly isNewer: boolean
}

const noChurn: ChurnEntries = {
  customers: null,
  newCustomers: null,
  monthlyRevenue: null,
  growth: null,
  churnNow: null,
  churnThen: null,
  months: null,
  grossMargin: null,
  cost: null,
}

/** Every amount of the what-if that has its place in a code. */
export const churnFieldIds: readonly string[] = Object.keys(noChurn)

/** The amounts as what follows `#` in a link: `k1.` and its characters. No text, no answer, no day. */
export function writeCalculatorCode(registry: Registry, { economics, churn }: CalculatorEntries): string {
  const extension = (tag: number, names: readonly string[], amounts: Readonly<Record<string, number | null>> | null) =>
    amounts === null ? [] : [{ tag, bytes: Uint8Array.from(amountBytes(names, amounts)) }]
  const living = (part: string, names: readonly string[]) =>
    names.map((name) => (registry.retired.includes(`${part}.${name}`) ? '' : name))
  const extensions: readonly Extension[] = [
    ...extension(tags.economics, living('economics', registry.economics), economics === null ? null : { ...economics }),
    ...extension(tags.churn, living('churn', registry.churn), churn),
  ]
  return `k1.${toBase32(sealed('k', [], extensions))}`
}

/**
 * The amounts in a text that holds the code of a calculator somewhere. Never throws. What is missing or impossible among
 * them is no problem of the code: the calculator says it beside the field.
 */
export function readCalculatorCode(registry: Registry, text: string): CodeOutcome<ReadCalculatorCode> {
  return readCode(
    { letter: 'k', parted: (bytes) => readSealed('k', bytes, 0), said: (found) => amountsIn(registry, found) },
    text,
  )
}

/** `null` if no code of ours says it so. */
function amountsIn(registry: Registry, extensions: readonly Extension[]): CodeOutcome<ReadCalculatorCode> | null {
  const read = (tag: number, names: readonly string[]) => {
    const bytes = extensions.find((extension) => extension.tag === tag)?.bytes
    return bytes === undefined ? undefined : readAmounts(names, bytes)
  }
  const economics = read(tags.economics, registry.economics)
  const churn = read(tags.churn, registry.churn)
  if (economics === null || churn === null) return null
  const unknown = extensions.filter(({ tag }) => tag !== tags.economics && tag !== tags.churn)
  const newer: readonly Problem[] = [
    ...(economics?.hasNewer === true ? [{ kind: 'newer-part' as const, at: 'economics' }] : []),
    ...(churn?.hasNewer === true ? [{ kind: 'newer-part' as const, at: 'churn' }] : []),
    ...unknown.map(({ tag }) => ({ kind: 'newer-part' as const, at: 'extensions', found: String(tag) })),
  ]
  const problems: Problem[] = []
  return {
    ok: true,
    value: {
      economics: readEconomics(economics?.amounts, problems),
      churn: churn === undefined ? null : churnOf(churn.amounts, problems),
      isNewer: newer.length > 0,
    },
    problems: [...newer, ...problems.filter(({ kind }) => kind === 'unknown-field')],
  }
}

/** Whatever is no amount of the what-if any more is named. */
function churnOf(amounts: Readonly<Record<string, number>>, problems: Problem[]): ChurnEntries {
  const known = Object.entries(amounts).filter(([name]) => churnFieldIds.includes(name))
  for (const name of Object.keys(amounts)) {
    if (!churnFieldIds.includes(name)) problems.push({ kind: 'unknown-field', at: `churn.${name}` })
  }
  return { ...noChurn, ...Object.fromEntries(known) }
}
