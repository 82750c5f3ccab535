/** How is a customer led from the start to lasting results? In catalogue order, which settles ties. */
import type { Recommendation } from '../../core/vocabulary/recommendation.ts'

export const journeyRecommendations = [
  {
    id: 'standard-onboarding',
    raises: [{ item: 'onboarding', lowest: 2, highest: 5 }],
    effort: 'M',
    needs: ['define-success'],
    owners: ['customer-owner'],
    sources: ['S0-26', 'S3-5', 'S3-6', 'S3-8'],
  },
  {
    id: 'time-to-first-value',
    raises: [{ item: 'adoption', lowest: 2, highest: 5 }],
    effort: 'M',
    needs: ['standard-onboarding'],
    owners: ['customer-owner', 'product'],
    sources: ['S1-23', 'S3-7', 'S4-22'],
  },
  {
    id: 'starter-health-score',
    raises: [{ item: 'health-monitoring', lowest: 2, highest: 5 }],
    effort: 'M',
    needs: ['customer-id-map'],
    owners: ['customer-owner', 'analytics'],
    sources: ['S1-16', 'S3-12'],
  },
  {
    id: 'signal-plays',
    raises: [{ item: 'proactive-outreach', lowest: 4, highest: 5 }],
    effort: 'M',
    needs: ['starter-health-score'],
    owners: ['customer-owner'],
    sources: ['S0-14', 'S1-2'],
  },
  {
    id: 'renewal-review',
    raises: [{ item: 'renewal', lowest: 2, highest: 5 }],
    effort: 'S',
    needs: [],
    owners: ['customer-owner', 'sales'],
    sources: ['S0-25', 'S3-9', 'S3-15'],
  },
  {
    id: 'loyal-and-lost-traits',
    raises: [{ item: 'loyal-and-lost', lowest: 2, highest: 5 }],
    effort: 'M',
    needs: ['kpi-definitions', 'customer-id-map'],
    owners: ['analytics', 'customer-owner', 'marketing'],
    sources: ['S1-18', 'S4-4', 'S4-11', 'S4-12', 'S4-13'],
  },
  {
    id: 'expansion-rules',
    raises: [{ item: 'expansion', lowest: 2, highest: 5 }],
    effort: 'S',
    needs: ['time-to-first-value'],
    owners: ['sales', 'customer-owner'],
    sources: ['S3-13', 'S4-26'],
  },
  {
    id: 'touch-model-design',
    raises: [{ item: 'touch-model', lowest: 2, highest: 5 }],
    effort: 'M',
    needs: ['economic-case'],
    owners: ['customer-owner'],
    sources: ['S3-11', 'S3-12', 'S3-15', 'S4-13'],
  },
] as const satisfies readonly Recommendation[]
