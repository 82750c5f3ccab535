/** How does a record of an older version become one of today? */

type Found = Readonly<Record<string, unknown>>

/**
 * Step n leads from version n + 1 to the next, on what was read and not yet checked. Pure, and done twice the same as
 * once; a step that was released is never changed.
 */
const steps: readonly ((found: Found) => Found)[] = [(found) => ({ gone: [], ...found, v: 2 })]

/** The version that is written today. */
export const recordVersion = 2

/** What was found, brought to today's version; `null` if it says of itself no version that there was. */
export function upgraded(found: Found): Found | null {
  const { v } = found
  if (typeof v !== 'number' || !Number.isInteger(v) || v < 1 || v > recordVersion) return null
  return steps.slice(v - 1).reduce((record, step) => step(record), found)
}
