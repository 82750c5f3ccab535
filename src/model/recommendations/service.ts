/** How are customers answered well, and reached before they ask? In catalogue order, which settles ties. */
import type { Recommendation } from '../../core/vocabulary/recommendation.ts'

export const serviceRecommendations = [
  {
    id: 'milestone-outreach',
    raises: [{ item: 'proactive-outreach', lowest: 2, highest: 3 }],
    effort: 'S',
    needs: [],
    owners: ['customer-owner'],
    sources: ['S0-15', 'S1-2', 'S1-13'],
  },
  {
    id: 'reachability-standard',
    raises: [{ item: 'reachability', lowest: 2, highest: 5 }],
    effort: 'S',
    needs: [],
    owners: ['support'],
    sources: ['S0-17'],
  },
  {
    id: 'categorise-and-prevent',
    raises: [{ item: 'issue-prevention', lowest: 2, highest: 5 }],
    effort: 'S',
    needs: [],
    owners: ['support', 'product'],
    sources: ['S1-7', 'S1-9', 'S1-13', 'S1-14'],
  },
  {
    id: 'two-satisfaction-measures',
    raises: [{ item: 'support-satisfaction', lowest: 2, highest: 5 }],
    effort: 'S',
    needs: [],
    owners: ['support', 'customer-owner'],
    sources: ['S0-19', 'S0-23'],
  },
  {
    id: 'support-signals',
    raises: [{ item: 'self-service', lowest: 2, highest: 5 }],
    effort: 'M',
    needs: ['categorise-and-prevent'],
    owners: ['support', 'customer-owner'],
    sources: ['S1-6', 'S1-14', 'S1-25', 'S1-36'],
  },
] as const satisfies readonly Recommendation[]
