/** What is said only on paper, in English? */
import type { paperWords as original } from '../ja/paper.ts'
import type { SameShape } from '../same-shape.ts'

export const paperWords = {
  summary: 'Summary of the result',
  recommendation: 'What to do',
  more: '{count} more',
  open: {
    title: 'Open this result',
    text: 'Scan the QR code, open the link, or enter the code under “Open something you received” on the result page to see this result and the answer to every question. Please give this paper only to people who may see them.',
    link: 'Link',
    code: 'Code',
  },
} satisfies SameShape<typeof original>
