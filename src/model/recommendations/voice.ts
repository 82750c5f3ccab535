/** How do customers become known, counted and answered? In catalogue order, which settles ties. */
import type { Recommendation } from '../../core/vocabulary/recommendation.ts'

export const voiceRecommendations = [
  {
    id: 'standing-questions',
    raises: [{ item: 'customer-records', lowest: 2, highest: 5 }],
    effort: 'S',
    needs: [],
    owners: ['marketing', 'sales', 'customer-owner'],
    sources: ['S3-10', 'S3-18', 'S3-19', 'S3-20', 'S3-21', 'S3-22', 'S3-23', 'S4-18'],
  },
  {
    id: 'one-place-for-voices',
    raises: [{ item: 'voice-collection', lowest: 2, highest: 5 }],
    effort: 'M',
    needs: ['standing-questions'],
    owners: ['customer-owner', 'marketing'],
    sources: ['S3-17', 'S3-24'],
  },
  {
    id: 'same-answer-dashboard',
    raises: [{ item: 'shared-answer', lowest: 2, highest: 5 }],
    effort: 'M',
    needs: ['one-place-for-voices', 'customer-id-map'],
    owners: ['analytics', 'customer-owner'],
    sources: ['S3-24', 'S3-25'],
  },
  {
    id: 'close-the-loop',
    raises: [{ item: 'closing-the-loop', lowest: 2, highest: 5 }],
    effort: 'M',
    needs: ['one-place-for-voices'],
    owners: ['product', 'marketing', 'customer-owner'],
    sources: ['S1-33', 'S3-14', 'S3-26'],
  },
] as const satisfies readonly Recommendation[]
