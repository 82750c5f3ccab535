/** What does a message say that claims to come from our frame? Read by the page around it. */
import type { FrameEvent } from '../core/vocabulary/embedded.ts'
import { type EventProps, type FromFrame, heights } from './protocol.ts'
import { among, type Check, copied, isFound, readMessage, text, within } from './reading.ts'

/** The message with its counter; `null` for anything that is none of this instance's, whatever it is. Never throws. */
export function readFromFrame(data: unknown, id: string): { readonly n: number; readonly message: FromFrame } | null {
  return readMessage(data, id, readers) as { readonly n: number; readonly message: FromFrame } | null
}

type Payload<T extends FromFrame['t']> = Extract<FromFrame, { readonly t: T }>['p']

const names = [
  'start',
  'progress',
  'complete',
  'report',
  'cta',
  'lead-view',
  'lead-submit',
  'lead-ok',
  'lead-error',
] as const satisfies readonly FrameEvent['name'][]

const height = { h: within(heights.least, heights.most) }

const readers: { readonly [T in FromFrame['t']]: (p: unknown) => Payload<T> | null } = {
  // What a frame says of itself is for people who look on; nothing depends on it.
  hello: (p) => copied(p, {}),
  ready: (p) => copied(p, height),
  resize: (p) => copied(p, height),
  step: (p) =>
    copied(p, {
      place: within(0, 200),
      of: within(0, 200),
      shows: among('intro', 'company', 'question', 'review', 'lead', 'result'),
      dir: among(1, -1),
    }),
  scroll: (p) => copied(p, { y: within(0, heights.most), why: among('step', 'error') }),
  event: (p) => {
    const read = copied(p, { name: among(...names), props: isFound })
    if (read === null) return null
    const props = copied<Record<string, unknown>>(read.props, said(read.name)) as EventProps | null
    return props && { name: read.name, props }
  },
  lead: (p) => {
    const read = copied(p, { key: text(64), entries: isFound })
    const entries = Object.entries(read?.entries ?? {})
    return read && entries.length <= 100 && entries.every(isEntry)
      ? { ...read, entries: Object.fromEntries(entries) }
      : null
  },
  close: (p) => copied(p, {}),
  error: (p) => copied(p, { code: among('contrast', 'words'), fatal: among(true, false) }),
}

function isEntry(given: readonly [string, unknown]): given is [string, string] {
  return /^[a-z][\w-]{0,63}$/.test(given[0]) && text(4000)(given[1])
}

/** What an event may say beside its name: nothing else passes. */
function said(name: FrameEvent['name']): Readonly<Record<string, Check<unknown>>> {
  if (name === 'progress') return { percent: among(25, 50, 75, 100) }
  return name === 'lead-error' ? { code: among('rejected', 'unconfirmed', 'busy') } : {}
}
