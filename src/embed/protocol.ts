/** What do the frame and the page around it say to each other? Public: see docs/contracts/embed.md before touching. */
import type { FrameEvent, Shown } from '../core/vocabulary/embedded.ts'

/** The envelope of every message: protocol, instance, counter, type, payload. */
export interface Envelope {
  readonly csd: 1
  readonly id: string
  readonly n: number
  readonly t: string
  readonly p: object
}

export type FromFrame =
  | { readonly t: 'hello'; readonly p: object }
  | { readonly t: 'ready'; readonly p: { readonly h: number } }
  | { readonly t: 'resize'; readonly p: { readonly h: number } }
  | {
      readonly t: 'step'
      readonly p: { readonly place: number; readonly of: number; readonly shows: Shown; readonly dir: 1 | -1 }
    }
  | { readonly t: 'scroll'; readonly p: { readonly y: number; readonly why: 'step' | 'error' } }
  | { readonly t: 'event'; readonly p: { readonly name: FrameEvent['name']; readonly props: EventProps } }
  | { readonly t: 'lead'; readonly p: { readonly key: string; readonly entries: Readonly<Record<string, string>> } }
  | { readonly t: 'close'; readonly p: Readonly<Record<never, never>> }
  | { readonly t: 'error'; readonly p: { readonly code: 'contrast' | 'words'; readonly fatal: boolean } }

/** What an event says beside its name: numbers and words of a fixed list. */
export type EventProps = Readonly<Record<string, string | number>>

/** What the frame is told when it is taken up. */
export interface Init {
  readonly v: string
  readonly theme: Readonly<Record<string, string>>
  readonly consent: { readonly analytics: boolean; readonly marketing: boolean }
  readonly campaign: Readonly<Record<string, string>>
  readonly clickIds: Readonly<Record<string, string>>
  readonly hubspotCookie: string | null
  readonly page: { readonly title: string; readonly address: string }
  readonly lead: 'frame' | 'host' | 'off'
  readonly headingLevel: number
  readonly test: boolean
  readonly fit: 'auto' | 'scroll'
}

export type FromHost =
  | { readonly t: 'init'; readonly p: Init }
  | { readonly t: 'theme'; readonly p: Init['theme'] }
  | { readonly t: 'consent'; readonly p: Pick<Init, 'consent' | 'clickIds' | 'hubspotCookie'> }
  | { readonly t: 'viewport'; readonly p: { readonly top: number; readonly bottom: number } }
  | { readonly t: 'fit'; readonly p: { readonly fit: 'auto' | 'scroll' } }
  | { readonly t: 'focus'; readonly p: Readonly<Record<never, never>> }
  | { readonly t: 'lead-ack'; readonly p: { readonly key: string; readonly answer: 'accepted' | 'rejected' } }
  | { readonly t: 'ping'; readonly p: Readonly<Record<never, never>> }

/** The least and the greatest height that is believed, in CSS pixels. */
export const heights = { least: 40, most: 20_000 } as const

/** Parameters of the page's address that say which campaign brought the visitor. */
export const campaignName = /^utm_[a-z_]{1,30}$/

/** Parameters by which advertisers know a click again: taken only with consent to marketing. */
export const clickIdName = /^(?:(?:[dgy]|fb|tt|tw)clid|[gw]braid|msclkid|ldtag_cl|li_fat_id)$/

/** The attributes, without `data-`, that make up the theme. */
export const themeNames = [
  'accent',
  'accent-text',
  'bg',
  'fg',
  'muted',
  'border',
  'radius',
  'density',
  'font',
  'scheme',
] as const
