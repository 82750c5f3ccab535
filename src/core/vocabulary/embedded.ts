/** What does the page around a frame tell the frame, and what does the frame tell the page? */

import type { Track } from './answer.ts'

/** Everything the frame knows of where it stands; nothing of it is asked for twice, and nothing of it is kept. */
export interface Surroundings {
  /** What the page around it asks for where nothing was begun. */
  readonly track: Track
  /** Tried out: nothing is sent, nothing is kept on the device. */
  readonly isTest: boolean
  /** Who may take a lead: the frame as its operator set it up, the page around it, or nobody. */
  readonly lead: 'frame' | 'host' | 'off'
  /** `utm_*` of the page around it. */
  readonly campaign: Readonly<Record<string, string>>
  /** Click ids of advertisers; empty without consent to marketing. */
  readonly clickIds: Readonly<Record<string, string>>
  readonly consent: Consent
  /** The value of HubSpot's cookie on the page around it; `null` without consent to marketing. */
  readonly hubspotCookie: string | null
  /** The page around it: its title, and its address without query and fragment. */
  readonly page: { readonly title: string; readonly address: string } | null
}

export interface Consent {
  readonly analytics: boolean
  readonly marketing: boolean
}

/** What is shown in the frame. */
export type Shown = 'intro' | 'company' | 'question' | 'review' | 'lead' | 'result'

/** What the frame tells of what happens in it. None of it says anything of answers or result. */
export type FrameEvent =
  | { readonly name: 'start' }
  | { readonly name: 'progress'; readonly percent: 25 | 50 | 75 | 100 }
  | { readonly name: 'complete' }
  | { readonly name: 'report' }
  | { readonly name: 'cta' }
  | { readonly name: 'lead-view' }
  | { readonly name: 'lead-submit' }
  | { readonly name: 'lead-ok' }
  | { readonly name: 'lead-error'; readonly code: LeadFailure }

/** Why a lead is not known to have arrived. */
export type LeadFailure = 'rejected' | 'unconfirmed' | 'busy'

/** How a page around the frame answers a lead that it was given. */
export type LeadAnswer = 'accepted' | 'rejected' | 'unconfirmed'

/** Everything that leaves the frame. */
export type Told =
  | { readonly kind: 'event'; readonly event: FrameEvent }
  /** Which step is shown, `place` of `of`, and whether the person went on (1) or back (−1). */
  | {
      readonly kind: 'step'
      readonly place: number
      readonly of: number
      readonly shows: Shown
      readonly direction: 1 | -1
    }
  /** A place, in CSS pixels from the top of the frame, that the person should see now. */
  | { readonly kind: 'into-view'; readonly y: number; readonly why: 'step' | 'error' }
  /** The entries of a lead that the person sends to the page around the frame. */
  | {
      readonly kind: 'lead'
      readonly entries: Readonly<Record<string, string>>
      readonly answer: (given: LeadAnswer) => void
    }
  | { readonly kind: 'close' }
  | { readonly kind: 'error'; readonly code: 'words' | 'contrast'; readonly isFatal: boolean }
