/** What of an assessment travels in a code, and which document does it make on the other side? */
import type { Answer, Assessment } from '../vocabulary/answer.ts'
import type { Registry } from '../vocabulary/code.ts'
import type { Model } from '../vocabulary/model.ts'
import type { Values } from './slots.ts'

/** Whatever the registry has a place for, by path. A question that was renamed stands under its old id there. */
export function travelling(model: Model, { slots, retired }: Registry, assessment: Assessment): Values {
  const values = new Map<string, Answer | string>()
  for (const { at } of slots) {
    const value = retired.includes(at) ? undefined : valueAt(model, assessment, at)
    if (value !== undefined) values.set(at, value)
  }
  return values
}

/** The values as a document, under the ids of the registry: the one door follows those that moved. */
export function documentOf(values: Values): Readonly<Record<string, unknown>> {
  const document: Record<string, unknown> = {}
  const parts: Record<string, Record<string, unknown>> = { context: {}, answers: {}, evidence: {} }
  for (const [at, value] of values) {
    const [part, id] = pathOf(at)
    if (id === '') document[part] = value
    else parts[part] = { ...parts[part], [id]: value }
  }
  return { ...document, ...parts }
}

/** The part of a document and the id in it; the id is empty where the part itself is the value. */
export function pathOf(at: string): readonly [part: string, id: string] {
  const dot = at.indexOf('.')
  return dot < 0 ? [at, ''] : [at.slice(0, dot), at.slice(dot + 1)]
}

function valueAt(model: Model, assessment: Assessment, at: string): Answer | string | undefined {
  const [part, id] = pathOf(at)
  switch (part) {
    case 'track':
      return assessment.track
    case 'businessModel':
      return assessment.businessModel
    case 'context':
      return own(assessment.context, id)
    case 'evidence':
      return own(assessment.evidence, id)
    case 'answers':
      return own(assessment.answers, own(model.moved, id) ?? id)
    default:
      return undefined
  }
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
