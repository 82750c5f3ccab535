/** Which words does the lead step receive? */
import type { leadWords } from '../../words/ja/lead.ts'
import type { SameShape } from '../../words/same-shape.ts'

export interface LeadWords {
  readonly ui: SameShape<Omit<typeof leadWords, 'pages'>>
  /** Whoever receives the lead. */
  readonly operator: string
  /** Another way to reach them. */
  readonly contact: string
  readonly privacyPolicy: string
  readonly purpose: string
  /** What is agreed to; sent along as it stands. */
  readonly consent: string
  /** Beside the box for marketing mail; `null` where there is none. */
  readonly marketing: string | null
  /** Whose service handles it besides, and where. */
  readonly note: string | null
}
