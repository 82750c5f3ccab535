/** Which answers does the code of a result hold? */
import { readAnswers } from '../answers/read-answers.ts'
import type { CodeOutcome, Registry } from '../vocabulary/code.ts'
import type { Model } from '../vocabulary/model.ts'
import type { Problem } from '../vocabulary/problem.ts'
import { type Container, readContainer, tags } from './container.ts'
import { readCode } from './read-code.ts'
import { figuresIn } from './read-figure-extensions.ts'
import { unpacked } from './slots.ts'
import { documentOf } from './travelling.ts'

/**
 * The answers in a text that holds a code somewhere: the code in any spelling, a link, a mail around it. The first code
 * that is whole is read. Never throws, and takes time in step with the length of the text.
 */
export function readResultCode(model: Model, registry: Registry, text: string): CodeOutcome {
  return readCode(
    { letter: 'r', parted: readContainer, said: (container) => answersIn(model, registry, container) },
    text,
  )
}

/** What the bytes say, read at the one door; `null` if no code of ours says it so. */
function answersIn(model: Model, registry: Registry, container: Container): CodeOutcome | null {
  const { edition, day, answers, extensions } = container
  const read = unpacked(registry.slots, answers)
  const beside = figuresIn(registry, extensions)
  if (read === null || beside === null) return null
  const known = registry.editions[edition - 1]
  const unknown = extensions.filter(({ tag }) => tag !== tags.figures && tag !== tags.economics)
  const newer: readonly Problem[] = [
    ...(known === undefined ? [{ kind: 'newer-part' as const, at: 'edition', found: String(edition) }] : []),
    ...[...read.newer, ...beside.newer].map((at) => ({ kind: 'newer-part' as const, at })),
    ...unknown.map(({ tag }) => ({ kind: 'newer-part' as const, at: 'extensions', found: String(tag) })),
  ]
  const outcome = readAnswers(model, {
    ...documentOf(read.values),
    ...beside.document,
    ...(known === undefined ? {} : { edition: known }),
  })
  // An object without a format is never unreadable.
  if (!outcome.ok) throw new Error(outcome.reason)
  return {
    ok: true,
    value: { assessment: outcome.value, day: day === 0 ? null : day, isNewer: newer.length > 0 },
    problems: [...newer, ...outcome.problems],
  }
}
