/** What is looked into first, and who carries the rest? In catalogue order, which settles ties. */
import type { Recommendation } from '../../core/vocabulary/recommendation.ts'

export const footingRecommendations = [
  {
    id: 'check-the-offer',
    raises: [],
    effort: 'M',
    needs: [],
    owners: ['executive', 'product'],
    checkFirstWhen: { kind: 'context', field: 'productStrength', is: ['often-loses'] },
    sources: ['S1-33', 'S1-34', 'S4-23'],
  },
  {
    id: 'involuntary-loss',
    raises: [],
    effort: 'S',
    needs: [],
    owners: ['finance', 'marketing'],
    checkFirstWhen: {
      kind: 'all',
      of: [
        { kind: 'business-model', is: ['b2c-membership', 'usage-based'] },
        { kind: 'context', field: 'billing', is: ['card'] },
        // 15 % is our judgement; no published figure stands behind it.
        { kind: 'figure-unknown-or-at-least', figure: 'involuntary-share', value: 0.15 },
      ],
    },
    sources: ['S0-25', 'S4-4'],
  },
  {
    id: 'name-an-owner',
    raises: [{ item: 'ownership', lowest: 2, highest: 5 }],
    effort: 'S',
    needs: [],
    owners: ['executive'],
    alsoCheckFirstWhen: { kind: 'item-at-most', item: 'ownership', step: 1 },
    sources: ['S1-28', 'S1-29'],
  },
  {
    id: 'executive-rhythm',
    raises: [{ item: 'executive-involvement', lowest: 2, highest: 5 }],
    effort: 'S',
    needs: [],
    owners: ['executive', 'customer-owner'],
    sources: ['S0-10', 'S0-29', 'S3-27', 'S4-20'],
  },
  {
    id: 'journey-map',
    raises: [{ item: 'experience-design', lowest: 2, highest: 5 }],
    effort: 'S',
    needs: ['define-success'],
    owners: ['customer-owner', 'marketing', 'product'],
    sources: ['S0-4', 'S2-11', 'S2-12', 'S3-16', 'S4-27'],
  },
] as const satisfies readonly Recommendation[]
