/** Which published figures may stand beside a company's own? Only those whose source was read; looked through every year. */
import type { Reference } from '../core/vocabulary/figure.ts'

export const references = [
  {
    // The middle half of those asked: from the bottom to the top quartile; the median is 84 %.
    id: 'grr-2025',
    figure: 'grr',
    businessModels: ['b2b-subscription'],
    band: [0.76, 0.91],
    source: 'Aleph, Benchmarkit',
    year: 2025,
    url: 'https://www.getaleph.com/answers/gross-revenue-retention-saas-2026',
    sample: 342,
    verified: true,
  },
  {
    id: 'nrr-2022',
    figure: 'nrr',
    businessModels: ['b2b-subscription'],
    band: [1.02, 1.02],
    source: 'SaaS Capital (ChurnZero)',
    year: 2022,
    url: 'https://churnzero.com/blog/saas-customer-retention-benchmarks/',
    sample: 1500,
    verified: true,
  },
  {
    id: 'first-contact-resolution-2022',
    figure: 'first-contact-resolution',
    businessModels: ['b2b-subscription', 'b2c-membership', 'usage-based', 'repeat-purchase'],
    band: [0.7, 0.79],
    definition: 'survey',
    source: 'SQM Group',
    year: 2022,
    url: 'https://www.headlinesoftoday.com/topic/press-releases/sqms-2022-benchmark-research-uncovers-what-a-good-fcr-rate-is.html',
    sample: 500,
    verified: true,
  },
  {
    id: 'membership-churn-2019',
    figure: 'logo-churn',
    businessModels: ['b2c-membership'],
    band: [0.0681, 0.0681],
    isExample: true,
    period: 'month',
    source: 'Recurly',
    year: 2019,
    url: 'https://recurly.com/research/annual-subscription-billling-metrics-report',
    sample: 2000,
    verified: true,
  },
  {
    id: 'nps-banks-2025',
    figure: 'nps',
    businessModels: ['b2c-membership', 'repeat-purchase'],
    band: [-39.4, -39.4],
    isExample: true,
    source: 'NTTコム オンライン',
    year: 2025,
    url: 'https://www.nttcoms.com/service/nps/report/bank/',
    sample: 6009,
    verified: true,
  },
] as const satisfies readonly Reference[]

export type ReferenceId = (typeof references)[number]['id']
