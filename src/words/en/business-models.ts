/** How do we speak of the four ways of earning, in English? */
import type { BusinessModelsWords } from '../../model/words-for.ts'

export const businessModelsWords = {
  'b2b-subscription': {
    name: 'Business subscription',
    choose: 'Companies or organisations pay us a set fee, monthly or yearly',
    examples: 'Business software, equipment by the month, maintenance and operations, training by subscription',
    welcome:
      'The smaller the monthly fee, the longer a customer must stay before the cost is recovered. The contract is the start, so let us look at the whole road to renewal.',
  },
  'b2c-membership': {
    name: 'Consumer membership or subscription',
    choose: 'Individuals pay us a monthly or yearly fee, or the price of a course',
    examples:
      'Language schools, gyms, matchmaking, paid career support, furniture rental, video and music, regular deliveries',
    welcome:
      'Caring both for a good experience and for the outcome people gain means most in a membership business. Members who leave because they reached their goal count as a good result.',
  },
  'usage-based': {
    name: 'Usage-based pricing',
    choose: 'Our revenue depends on how much, or how often, customers use us',
    examples: 'Cloud and system interfaces, telecoms, payment fees, sharing services, electricity and gas',
    welcome:
      'When revenue depends on use, the business rests on customers who keep using it. We will follow the path from first use to steady, lasting use.',
  },
  'repeat-purchase': {
    name: 'One-off sales and repeat purchases',
    choose: 'There is no continuing contract; sales grow when customers choose us again',
    examples:
      'Mail order with repeat purchases, retail, restaurants, financial services used as needed, products with consumables, project work',
    welcome:
      'The thinking is the same without a contract. Instead of preventing cancellations, we will ask about being chosen again; instead of retention, about repeat purchases.',
  },
} satisfies BusinessModelsWords
