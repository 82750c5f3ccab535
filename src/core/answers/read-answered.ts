/** What does a document from outside answer to the questions, in known shapes, and what was wrong with it? */
import { note, shown } from '../kinds/reading.ts'
import { readAnswer } from '../kinds/rules.ts'
import type { Answer, Answered, Answers, Context, Evidence, Track } from '../vocabulary/answer.ts'
import type { Questionnaire } from '../vocabulary/model.ts'
import type { Problem } from '../vocabulary/problem.ts'
import type { Question } from '../vocabulary/question.ts'

export const answersVersion = 1

/** Everything that can be kept is kept; what cannot is named among the problems. */
export function readAnswered(
  questionnaire: Questionnaire,
  found: Record<string, unknown>,
  problems: Problem[],
): Answered {
  return {
    edition: readEdition(questionnaire, found, problems),
    track: readTrack(found, problems),
    businessModel: readBusinessModel(questionnaire, found, problems),
    context: readContext(questionnaire, part(found, 'context', problems), problems),
    answers: readEach(questionnaire, part(found, 'answers', problems), problems),
    evidence: readEvidence(questionnaire, part(found, 'evidence', problems), problems),
  }
}

function readEdition(questionnaire: Questionnaire, found: Record<string, unknown>, problems: Problem[]): string {
  const version = own(found, 'version')
  if (version !== undefined && version !== answersVersion) {
    note(problems, { kind: 'newer-version', at: 'version', found: shown(version) })
  }
  const edition = own(found, 'edition')
  if (edition !== undefined && edition !== questionnaire.edition) {
    note(problems, { kind: 'other-edition', at: 'edition', found: shown(edition) })
  }
  // One edition lives in the code; older answers are upgraded at this door through `moved`.
  return questionnaire.edition
}

function readTrack(found: Record<string, unknown>, problems: Problem[]): Track {
  const track = own(found, 'track')
  if (track === 'quick' || track === 'full') return track
  if (track !== undefined) note(problems, { kind: 'unknown-track', at: 'track', found: shown(track) })
  return 'full'
}

function readBusinessModel(questionnaire: Questionnaire, found: Record<string, unknown>, problems: Problem[]): string {
  const given = own(found, 'businessModel')
  if (typeof given === 'string' && questionnaire.businessModels.some(({ id }) => id === given)) return given
  if (given === undefined) note(problems, { kind: 'missing-business-model', at: 'businessModel' })
  else note(problems, { kind: 'unknown-business-model', at: 'businessModel', found: shown(given) })
  const first = questionnaire.businessModels[0]
  if (first === undefined) throw new Error('a model without business models')
  return first.id
}

function readContext(questionnaire: Questionnaire, found: Record<string, unknown>, problems: Problem[]): Context {
  const context: Record<string, string | readonly string[]> = {}
  for (const [id, given] of Object.entries(found)) {
    const at = `context.${id}`
    const field = questionnaire.context.find((known) => known.id === id)
    if (field === undefined) {
      note(problems, { kind: 'unknown-field', at })
    } else if (field.kind === 'single') {
      if (typeof given === 'string' && field.options.includes(given)) context[id] = given
      else note(problems, { kind: 'malformed-context', at, found: shown(given) })
    } else if (Array.isArray(given)) {
      context[id] = field.options.filter((option) => given.includes(option))
      for (const option of given) {
        if (!field.options.includes(option)) note(problems, { kind: 'malformed-context', at, found: shown(option) })
      }
    } else {
      note(problems, { kind: 'malformed-context', at, found: shown(given) })
    }
  }
  return context
}

function readEach(questionnaire: Questionnaire, found: Record<string, unknown>, problems: Problem[]): Answers {
  const answers: Record<string, Answer> = {}
  for (const [given, raw] of Object.entries(found)) {
    const id = Object.hasOwn(questionnaire.moved, given) ? (questionnaire.moved[given] ?? given) : given
    const question = questionnaire.questions.find((known) => known.id === id)
    if (id !== given) note(problems, { kind: 'moved', at: `answers.${given}`, found: id })
    if (question === undefined) {
      note(problems, { kind: 'unknown-question', at: `answers.${given}` })
    } else if (id === given || !Object.hasOwn(found, id)) {
      // Where old and new id both stand in a file, the new one was written later.
      const { answer, problems: wrong } = readOne(question, raw, `answers.${given}`)
      for (const problem of wrong) note(problems, problem)
      if (answer !== undefined) answers[id] = answer
    }
  }
  return answers
}

function readOne(question: Question, raw: unknown, at: string) {
  if (raw === 'unknown') return { answer: 'unknown' as const, problems: [] }
  if (raw === 'not-applicable' && question.mayNotApply === true) {
    return { answer: 'not-applicable' as const, problems: [] }
  }
  return readAnswer(question, raw, at)
}

function readEvidence(
  questionnaire: Questionnaire,
  found: Record<string, unknown>,
  problems: Problem[],
): Record<string, Evidence> {
  const evidence: Record<string, Evidence> = {}
  for (const [id, given] of Object.entries(found)) {
    const at = `evidence.${id}`
    if (!questionnaire.dimensions.some((known) => known.id === id)) note(problems, { kind: 'unknown-dimension', at })
    else if (given === 'records' || given === 'colleagues' || given === 'own-view') evidence[id] = given
    else note(problems, { kind: 'malformed-evidence', at, found: shown(given) })
  }
  return evidence
}

/** A part of the document that has to be an object; nothing at all is an empty one. */
export function part(found: Record<string, unknown>, key: string, problems: Problem[]): Record<string, unknown> {
  const given = own(found, key)
  if (given === undefined) return {}
  if (isRecord(given)) return given
  note(problems, { kind: 'malformed-part', at: key, found: shown(given) })
  return {}
}

export function own(found: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(found, key) ? found[key] : undefined
}

export function isRecord(found: unknown): found is Record<string, unknown> {
  return typeof found === 'object' && found !== null && !Array.isArray(found)
}
