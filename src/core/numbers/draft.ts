/** How does a figure change while it is being entered, and what follows for figures that share its amounts? */
import { tolerance } from '../text/compare.ts'
import type { Figure, FigureKind } from '../vocabulary/figure.ts'
import { partsOf } from './parts.ts'
import { reckonedFrom } from './reckoned.ts'

/** A figure in the making: without a value it is none yet, and yet nothing of it is lost. */
export type Draft = { readonly [K in keyof Figure]?: Figure[K] | undefined }

export type Drafts = Readonly<Record<string, Draft>>

/** The figure with another value; `null` takes it back, and what the amounts give takes its place. */
export function withValue(kind: FigureKind, draft: Draft, value: Figure['value'] | null): Draft {
  return compact({ ...draft, value: value ?? reckonedValue(kind, draft) ?? undefined })
}

/** The figure with something else beside its value; `undefined` takes it back. */
export function withDetail(draft: Draft, detail: Pick<Draft, 'period' | 'asOf' | 'previous' | 'definition'>): Draft {
  return compact({ ...draft, ...detail })
}

/**
 * An amount of one figure changed, or taken back with `null`: every figure of the group that it enters, as it is then.
 * A value that was reckoned follows its amounts; one that was typed stays.
 */
export function withPart(
  kinds: readonly FigureKind[],
  drafts: Drafts,
  group: string,
  part: string,
  amount: number | null,
): Drafts {
  const touched = kinds.filter((kind) => kind.group === group && partsOf(kind).includes(part))
  return Object.fromEntries(
    touched.map((kind) => {
      const before = drafts[kind.id] ?? {}
      const parts = compactParts({ ...before.parts, [part]: amount ?? undefined })
      const after = compact({ ...before, parts })
      const wasReckoned = isSame(before.value, reckonedValue(kind, before))
      const follows = before.value === undefined || before.value === 'unknown' || wasReckoned
      const reckoned = reckonedValue(kind, after)
      const value = follows ? (reckoned ?? (wasReckoned ? undefined : before.value)) : before.value
      return [kind.id, compact({ ...after, value })]
    }),
  )
}

/** What the figure's own amounts give; `null` if they give nothing, or the figure follows from others. */
function reckonedValue(kind: FigureKind, { parts }: Draft): number | null {
  if (kind.formula.kind === 'quotient' || kind.formula.kind === 'payback') return null
  const reckoned = reckonedFrom(kind, parts ?? {}, () => null)
  return typeof reckoned === 'object' && reckoned !== null ? reckoned.value : null
}

function isSame(value: Figure['value'] | undefined, reckoned: number | null): boolean {
  if (typeof value !== 'number' || reckoned === null) return false
  return Math.abs(value - reckoned) <= tolerance * Math.max(1, Math.abs(reckoned))
}

/** Without what was taken back. */
function compact(draft: Draft): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined))
}

function compactParts(parts: Readonly<Record<string, number | undefined>>): Figure['parts'] | undefined {
  const given = Object.entries(parts).filter((entry): entry is [string, number] => entry[1] !== undefined)
  return given.length === 0 ? undefined : Object.fromEntries(given)
}
