/** What may be set up, from whom does it come, and what is said where it is off? */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { embed } from './embed-shape.ts'
import { inBoth, link, text } from './setting.ts'

const shape = v.strictObject({
  /** Where it is published, without a path: for canonical addresses and preview pictures. */
  origin: v.pipe(
    text,
    v.check(
      (given) => URL.canParse(given) && new URL(given).origin === given,
      'give an origin such as https://example.com',
    ),
  ),
  brand: inBoth,
  operator: inBoth,
  address: inBoth,
  contact: link,
  /** The operator's own privacy policy, beside our page on what stays on the device; `null` where there is none. */
  privacyPolicy: v.nullable(link),
  /** The diagnosis inside the page of somebody else. */
  embed: v.optional(embed, {}),
})

export type Site = v.InferOutput<typeof shape>

export type Settings = v.InferInput<typeof shape>

/** Ours, with those of an operator's file laid over them, setting by setting; anything off stops the build. */
export function siteFrom(ours: Settings, operatorFile: string | undefined): Site {
  if (operatorFile === undefined || operatorFile === '') return checked(ours, 'src/site.ts')
  return checked({ ...ours, ...settingsIn(operatorFile) }, operatorFile)
}

function settingsIn(file: string): object {
  const given = parsed(file, read(file))
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new Error(`${file}: is no settings file. Write an object of settings, such as { "brand": { … } }.`)
  }
  return given
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(
      `${file}: the file that SITE names cannot be read (${messageOf(error)}). Check its place, seen from the folder of the project, or leave SITE out.`,
    )
  }
}

function parsed(file: string, json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new Error(`${file}: is no JSON (${messageOf(error)}). Look for a missing quote or comma near there.`)
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function checked(settings: unknown, file: string): Site {
  const result = v.safeParse(shape, settings)
  if (result.success) return result.output
  throw new Error(result.issues.map((issue) => `${file}: ${sentenceOf(issue)}`).join('\n'))
}

/** The place, what is wrong there, and what to do. */
function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const at = v.getDotPath(issue) ?? 'the settings'
  if (issue.kind === 'validation' || issue.kind === 'transformation') return `${at}: ${issue.message}.`
  if (issue.expected === 'never') return `${at}: there is no such setting. Take it out, or check its spelling.`
  if (issue.received === 'undefined') return `${at}: is missing. Add it.`
  return `${at}: ${issue.received} does not fit here. Write ${issue.expected?.replace('Array', 'a list')} instead.`
}
