/** What to do now, next and later? */
import type { Model } from '../vocabulary/model.ts'
import type { Phase } from '../vocabulary/recommendation.ts'
import type { Ranked } from './rank.ts'

export interface Laid {
  readonly ranked: Ranked
  readonly when: Phase
}

/**
 * Three now, of different dimensions and one of them reaching the customer; the rest keep their order
 * (docs/reckoning.md, Now, next, later). Shorter where there are fewer.
 */
export function roadmap(model: Model, ranked: readonly Ranked[], findings: readonly string[]): readonly Laid[] {
  const { rules } = model
  const homesMayRepeat = findings.includes(rules.homesMayRepeatWith)
  const now: Ranked[] = []
  while (now.length < Math.min(rules.nowCount, ranked.length)) {
    now.push(pick(model, ranked, now, homesMayRepeat))
  }
  const rest = ranked.filter((one) => !now.includes(one))
  return [
    ...now.map((one) => ({ ranked: one, when: 'now' as const })),
    ...rest.map((one, place) => ({
      ranked: one,
      when: place < rules.nextCount ? ('next' as const) : ('later' as const),
    })),
  ]
}

function pick(model: Model, ranked: readonly Ranked[], picked: readonly Ranked[], homesMayRepeat: boolean): Ranked {
  const ids = picked.map(({ recommendation }) => recommendation.id)
  const free = ranked.filter((one) => !picked.includes(one) && one.after.every((id) => ids.includes(id)))
  const [first] = free
  // Prerequisites stand before what needs them and never form a circle, so something is always free.
  if (first === undefined) throw new Error('prerequisites form a circle')
  const homes = picked.map((one) => homeOf(model, one))
  const { reachesCustomer, nowCount } = model.rules
  const reaches = (home: string | null) => home !== null && reachesCustomer.includes(home)
  if (picked.length === nowCount - 1 && !homes.some(reaches)) {
    const reaching = free.find((one) => reaches(homeOf(model, one)))
    if (reaching !== undefined) return reaching
  }
  if (homesMayRepeat) return first
  return free.find((one) => isNewHome(homeOf(model, one), homes)) ?? first
}

function isNewHome(home: string | null, homes: readonly (string | null)[]): boolean {
  return home === null || !homes.includes(home)
}

/** The dimension of the first item it raises; `null` where it raises none. */
function homeOf(model: Model, { recommendation }: Ranked): string | null {
  const first = recommendation.raises[0]?.item
  return [...model.questions, ...model.derived].find(({ id }) => id === first)?.dimension ?? null
}
