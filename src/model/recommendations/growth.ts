/** How does learning turn into price, loyalty and habit? In catalogue order, which settles ties. */
import type { Recommendation } from '../../core/vocabulary/recommendation.ts'

export const growthRecommendations = [
  {
    id: 'first-nrr',
    raises: [{ item: 'net-revenue-retention', lowest: 2, highest: 4 }],
    effort: 'S',
    needs: ['kpi-definitions'],
    owners: ['customer-owner', 'finance'],
    sources: ['S2-13', 'S2-14'],
  },
  {
    id: 'retention-led-pricing',
    raises: [
      { item: 'net-revenue-retention', lowest: 5, highest: 5 },
      { item: 'pricing-review', lowest: 2, highest: 5 },
    ],
    effort: 'L',
    needs: ['first-nrr', 'loyal-and-lost-traits'],
    owners: ['executive', 'marketing', 'product'],
    sources: ['S2-15', 'S2-16a', 'S2-16b', 'S2-16c', 'S2-16d', 'S2-17'],
  },
  {
    id: 'grow-fans',
    raises: [],
    effort: 'M',
    needs: ['two-satisfaction-measures', 'loyal-and-lost-traits'],
    owners: ['marketing', 'customer-owner'],
    fromLevel: 3,
    sources: ['S0-21', 'S0-24', 'S0-28'],
  },
  {
    id: 'experiment-rhythm',
    raises: [{ item: 'improvement-rhythm', lowest: 2, highest: 5 }],
    effort: 'S',
    needs: ['paired-kpis'],
    owners: ['customer-owner'],
    sources: ['S0-22', 'S4-17', 'S4-19'],
  },
] as const satisfies readonly Recommendation[]
