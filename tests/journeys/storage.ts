/** How does a test put answers on the device, and read what is kept there? */
import { expect, type Page } from '@playwright/test'
import type { KeptRecord } from '../../src/state/record.ts'
import type { Company } from '../companies/company.ts'

/** Answers as they would stand in a file, finished or not. */
export type Answered = Pick<Company['document'], 'track'> & Partial<Company['document']>

export const keyBelow = (base: string) => `cs-diagnosis:${base}:assessments`

export const storageKey = keyBelow('/')

/** Where the text of the first version stays until the record has been read well in today's. */
export const originalKey = `${storageKey}:v1`

/** Where the first text that could not be read is put aside. */
export const damagedKey = `${storageKey}:damaged`

/** The record that holds these answers as the current assessment. */
export function recordOf(given: Answered, at = Date.parse('2026-11-01T09:00:00+09:00')): KeptRecord {
  const { track, businessModel, context, answers, evidence, numbers, economics } = given
  const values: Readonly<Record<string, unknown>> = {
    track,
    ...(businessModel === undefined ? {} : { businessModel }),
    ...prefixed('context', context),
    ...prefixed('answers', answers),
    ...prefixed('evidence', evidence),
    ...prefixed('numbers', numbers),
    ...(economics === undefined ? {} : { economics }),
  }
  const fields = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value, at] as const]))
  return { v: 2, current: 'a', assessments: [{ id: 'a', startedAt: at, fields }], gone: [] }
}

function prefixed(part: string, values: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${part}.${name}`, value]))
}

/** Keeps these answers on the device before any page of ours is open. */
export async function seed(page: Page, given: Answered, at?: number): Promise<void> {
  await keepText(page, JSON.stringify(recordOf(given, at)))
}

/** Keeps any text where the record stands, or under another key. */
export async function keepText(page: Page, text: string, key = storageKey): Promise<void> {
  // A picture is of the same origin and runs no script of ours.
  await page.goto('/favicon.svg')
  await page.evaluate(([name, kept]) => localStorage.setItem(name, kept), [key, text] as const)
}

/** The text that is kept; `null` for none. */
export function keptText(page: Page, key = storageKey): Promise<string | null> {
  return page.evaluate((name) => localStorage.getItem(name), key)
}

/** Waits until a tab finds what another has written: between two processes of the browser that takes a moment. */
export async function reaches(page: Page, from: Page): Promise<void> {
  const written = await keptText(from)
  await expect.poll(() => keptText(page)).toBe(written)
}

/** The record that is kept. */
export async function keptRecord(page: Page, key = storageKey): Promise<KeptRecord | null> {
  const text = await keptText(page, key)
  return text === null ? null : (JSON.parse(text) as KeptRecord)
}

/** What the current assessment holds under a name such as `answers.onboarding`. */
export async function keptValue(page: Page, name: string): Promise<unknown> {
  const record = await keptRecord(page)
  return record?.assessments.find(({ id }) => id === record.current)?.fields[name]?.[0]
}

/** What this tab has noted because the device would not take it; `null` for nothing. */
export async function notedText(page: Page): Promise<string | null> {
  const [name, kept] = await page.evaluate(() => [window.name, history.state?.kept] as const)
  if (typeof kept === 'string') return kept
  return name.startsWith(`${storageKey}=`) ? name.slice(storageKey.length + 1) : null
}
