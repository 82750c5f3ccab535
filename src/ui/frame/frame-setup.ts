/** What does the frame's page hand to its island? Plain data, made at build time. */
import type { Surroundings } from '../../core/vocabulary/embedded.ts'
import type { LeadSetup } from '../../core/vocabulary/lead.ts'
import type { frameWords } from '../../words/ja/frame.ts'
import type { SameShape } from '../../words/same-shape.ts'
import type { DiagnosisLinks } from '../asking/diagnosis-words.ts'
import type { LeadWords } from '../lead/lead-words.ts'
import type { ResultsLinks } from '../report/results-words.ts'

export type FrameWords = SameShape<typeof frameWords>

/** A call to action: what it says and where it leads. */
export interface Call {
  readonly text: string
  readonly href: string
}

export interface FrameSetup {
  readonly words: FrameWords
  /** How dates are written, such as `en-GB`. */
  readonly locale: string
  readonly operator: string
  readonly links: DiagnosisLinks & ResultsLinks
  /** Addresses of the words of the questions, by track, and of those of the result. */
  readonly wordsAt: { readonly quick: string; readonly full: string; readonly results: string }
  /** The step that sends contact details; `null` where the operator has set up none. */
  readonly lead: { readonly setup: LeadSetup; readonly words: LeadWords } | null
  /** By level, and for a result without one; `null` where the operator has set none. */
  readonly calls: { readonly byLevel: Readonly<Record<string, Call>>; readonly tellsLevel: boolean } | null
}

/** How many steps follow the first one at least, as the page around hears it before anything was answered. */
export const fewestSteps = 4

/** The step as it is here: a page around the frame may take leads itself, or want none. `null`: there is none. */
export function leadHere({ lead }: FrameSetup, around: Surroundings): FrameSetup['lead'] {
  if (lead === null || around.lead === 'off') return null
  if (around.lead === 'host') return { ...lead, setup: { ...lead.setup, sink: { kind: 'host' } } }
  // Nobody around has said that it takes one.
  return lead.setup.sink.kind === 'host' ? null : lead
}
