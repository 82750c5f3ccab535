/** What should be defined, paired and reckoned first? In catalogue order, which settles ties. */
import type { Recommendation } from '../../core/vocabulary/recommendation.ts'

export const aimsRecommendations = [
  {
    id: 'define-success',
    raises: [{ item: 'outcome-definition', lowest: 2, highest: 5 }],
    effort: 'M',
    needs: [],
    owners: ['customer-owner', 'product'],
    sources: ['S2-4', 'S2-6', 'S2-7', 'S2-8', 'S2-9', 'S2-10', 'S2-11', 'S0-13'],
  },
  {
    id: 'role-sheet',
    raises: [{ item: 'support-and-success', lowest: 2, highest: 5 }],
    effort: 'S',
    needs: [],
    owners: ['support', 'customer-owner'],
    sources: ['S0-16', 'S0-20', 'S1-5', 'S1-6'],
  },
  {
    id: 'paired-kpis',
    raises: [
      { item: 'metrics-in-use', lowest: 2, highest: 5 },
      { item: 'support-metrics', lowest: 2, highest: 5 },
    ],
    effort: 'M',
    needs: [],
    owners: ['customer-owner', 'support'],
    sources: ['S0-17', 'S0-18', 'S1-8', 'S1-11'],
  },
  {
    id: 'kpi-definitions',
    raises: [{ item: 'metric-definitions', lowest: 2, highest: 5 }],
    effort: 'S',
    needs: [],
    owners: ['finance', 'customer-owner'],
    sources: ['S2-14', 'S4-25'],
  },
  {
    id: 'economic-case',
    raises: [{ item: 'investment-case', lowest: 2, highest: 5 }],
    effort: 'M',
    needs: [],
    owners: ['executive', 'finance', 'customer-owner'],
    sources: ['S0-11', 'S1-14', 'S1-15', 'S1-28', 'S1-29', 'S1-30', 'S1-31', 'S1-32', 'S4-28'],
  },
] as const satisfies readonly Recommendation[]
