/** How are scattered data joined and divided departments connected? In catalogue order, which settles ties. */
import type { Recommendation } from '../../core/vocabulary/recommendation.ts'

export const connectionRecommendations = [
  {
    id: 'customer-id-map',
    raises: [{ item: 'connected-data', lowest: 2, highest: 3 }],
    effort: 'M',
    needs: [],
    owners: ['it', 'marketing', 'customer-owner'],
    sources: ['S4-5', 'S4-6', 'S4-8'],
  },
  {
    id: 'link-systems',
    raises: [{ item: 'connected-data', lowest: 4, highest: 5 }],
    effort: 'L',
    needs: ['customer-id-map'],
    owners: ['it', 'customer-owner'],
    // Joined data pays only where the goal is shared.
    warnUnless: { item: 'shared-goal', step: 3 },
    sources: ['S1-17', 'S4-7', 'S4-9', 'S4-10', 'S4-16'],
  },
  {
    id: 'shared-goal-map',
    raises: [
      { item: 'shared-goal', lowest: 2, highest: 5 },
      { item: 'handover', lowest: 2, highest: 5 },
    ],
    effort: 'M',
    needs: ['define-success'],
    owners: ['executive', 'customer-owner'],
    sources: ['S4-14', 'S4-15', 'S4-16', 'S4-20', 'S4-24', 'S4-25'],
  },
] as const satisfies readonly Recommendation[]
