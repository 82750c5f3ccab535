/** How do a company's answers become a code that fits into a link? */
import type { Assessment } from '../vocabulary/answer.ts'
import type { Registry } from '../vocabulary/code.ts'
import type { Model } from '../vocabulary/model.ts'
import { toBase32 } from './base32.ts'
import { containerBytes, type Extension } from './container.ts'
import { packed } from './slots.ts'
import { travelling } from './travelling.ts'

const lastDay = 0xffff

/**
 * The answers as what follows `#` in a link: `r1.` and 16 to 52 characters. Only what the registry has a place for
 * travels. `day`: whole days since 2025-01-01, 1–65,535; `null` or any other number: not given. `extensions`: what goes
 * along because the person wants it to, such as `figureExtensions`; without them no figure does.
 */
export function writeResultCode(
  model: Model,
  registry: Registry,
  assessment: Assessment,
  day: number | null,
  extensions: readonly Extension[] = [],
): string {
  const isDay = day !== null && Number.isInteger(day) && day > 0 && day <= lastDay
  const bytes = containerBytes({
    edition: registry.editions.indexOf(model.edition) + 1,
    day: isDay ? day : 0,
    answers: packed(registry.slots, travelling(model, registry, assessment)),
    extensions,
  })
  return `r1.${toBase32(bytes)}`
}

/** A code as it is printed and read aloud: `R1-`, then groups of four. */
export function spelledCode(code: string): string {
  const [version = '', payload = ''] = code.toUpperCase().split('.')
  return [version, ...(payload.match(/.{1,4}/g) ?? [])].join('-')
}
