/** How do we ask about the outcome customers want, the way to it and the money for it, in English? */
import type { QuestionWordsIn } from '../../../model/words-for.ts'

export const strategyWords = {
  'outcome-definition': {
    title: {
      'b2b-subscription': 'How customer success is defined',
      'b2c-membership': 'How member success is defined',
      'usage-based': 'How customer success is defined',
      'repeat-purchase': 'How customer success is defined',
    },
    ask: {
      'b2b-subscription': 'How do you define the outcome your customers want – what “success” means to them?',
      'b2c-membership': 'How do you define the outcome your members want – what “success” means to them?',
      'usage-based': 'How do you define the outcome your customers want – what “success” means to them?',
      'repeat-purchase': 'How do you define the outcome your customers want – what “success” means to them?',
    },
    steps: [
      'We have not defined it',
      'We talk about it, but it is not written down',
      'We have written it down for our main segment',
      'We define it by segment, in figures and in feelings, and check whether it is reached',
      'Management also sees the share reached, and we use it to improve the offer or the help we give',
    ],
    help: {
      'b2b-subscription':
        'A one-page note counts as written down. “Figures” are outcomes you can measure and “feelings” are how it feels to the customer; if you define it in figures only, that counts as both.',
      'b2c-membership':
        'A one-page note counts as written down. “Figures” are outcomes you can measure and “feelings” are how it feels to the member; “in figures and in feelings” means you have set both.',
      'usage-based':
        'A one-page note counts as written down. “Figures” are outcomes you can measure and “feelings” are how it feels to the customer; if you define it in figures only, that counts as both.',
      'repeat-purchase':
        'A one-page note counts as written down. “Figures” are outcomes you can measure and “feelings” are how it feels to the customer; “in figures and in feelings” means you have set both.',
    },
    example: {
      'b2b-subscription':
        'For an invoicing service: in figures, fewer hours and fewer typing mistakes; in feelings, no more worrying about month-end.',
      'b2c-membership':
        'For a language school: in figures, test scores and months kept up; in feelings, the confidence to speak.',
      'usage-based':
        'For a data-processing service: in figures, speed and uptime; in feelings, fewer worries about outages.',
      'repeat-purchase':
        'For a ready-meal shop: in figures, time and money saved; in feelings, being glad to recommend it to a friend.',
    },
    why: 'People choose a product or service because they expect it to solve a problem and bring a result they want. Once that result is in words, it is easier to agree on what to support and what to improve.',
    whom: 'Whoever looks after your customers, the head of product or service, a director',
  },
  'experience-design': {
    title: 'An experience designed back from the outcome',
    ask: {
      'b2b-subscription': 'How do you design your customers’ experience from contract to renewal?',
      'b2c-membership': 'How do you design your members’ experience from joining to staying on?',
      'usage-based': 'How do you design your customers’ experience from first use to continued use?',
      'repeat-purchase': 'How do you design your customers’ experience from purchase to repeat purchase?',
    },
    steps: [
      'We do not design it; we decide as we go',
      'Someone can explain the flow, but nothing is on paper',
      {
        'b2b-subscription': 'We have a chart or table of the flow from contract to renewal',
        'b2c-membership': 'We have a chart or table of the flow from joining to staying on',
        'usage-based': 'We have a chart or table of the flow from first use to continued use',
        'repeat-purchase': 'We have a chart or table of the flow from purchase to repeat purchase',
      },
      'We work back from the outcome and set the target state and the channel for each stage',
      {
        'b2b-subscription':
          'We have reworked the flow within the last year, based on customers’ responses and outcomes',
        'b2c-membership': 'We have reworked the flow within the last year, based on members’ responses and outcomes',
        'usage-based': 'We have reworked the flow within the last year, based on customers’ responses and outcomes',
        'repeat-purchase': 'We have reworked the flow within the last year, based on customers’ responses and outcomes',
      },
    ],
    help: {
      'b2b-subscription':
        'The “experience” is everything a customer sees, hears and feels from contract to renewal. “Working back” means starting from the outcome they want and ordering the stages that lead to it.',
      'b2c-membership':
        'The “experience” is everything a member sees, hears and feels from joining onwards. “Working back” means starting from the outcome they want and ordering the stages that lead to it.',
      'usage-based':
        'The “experience” is everything a customer sees, hears and feels from first use onwards. “Working back” means starting from the outcome they want and ordering the stages that lead to it.',
      'repeat-purchase':
        'The “experience” is everything a customer sees, hears and feels from the purchase (or order) to the next one. “Working back” means starting from the outcome they want and ordering the stages that lead to it.',
    },
    example: {
      'b2b-subscription':
        'A one-page table with “first month: the user manages alone” and “third month: it is used in the weekly meeting”, and the training sessions and calls beside them.',
      'b2c-membership':
        'For a gym, a one-page table with “first week: can use the equipment alone” and “third month: has fixed days for coming”, and the chats and app messages beside them.',
      'usage-based':
        'A one-page table with “the trial ran”, “it runs live” and “it is used for something else too”, and the guides and technical advice beside each.',
      'repeat-purchase':
        'A one-page table with “the day it arrives: used without puzzling”, “while using it: feels the benefit” and “before it runs out: knows what to choose next”, and the enclosed letter and e-mails beside them.',
    },
    why: 'When each moment is planned separately, every one of them may be kind and still not lead to the outcome. Stepping back from the outcome makes it easier to decide what to say, when and how.',
    whom: 'Whoever looks after your customers, people in marketing or product planning',
  },
  'investment-case': {
    title: {
      'b2b-subscription': 'Deciding what to invest in existing customers',
      'b2c-membership': 'Deciding what to invest in existing members',
      'usage-based': 'Deciding what to invest in existing customers',
      'repeat-purchase': 'Deciding what to invest in existing customers',
    },
    ask: {
      'b2b-subscription':
        'How do you decide how much to invest in winning new customers and how much in keeping and growing the ones you have?',
      'b2c-membership':
        'How do you decide how much to invest in winning new members and how much in keeping the ones you have and doing more for them?',
      'usage-based':
        'How do you decide how much to invest in winning new customers and how much in keeping and growing the ones you have?',
      'repeat-purchase':
        'How do you decide how much to invest in winning new customers and how much in keeping and growing the ones you have?',
    },
    steps: [
      'We have never compared the two',
      'We believe keeping people matters, but have not compared the amounts',
      {
        'b2b-subscription': 'We have roughly compared acquisition cost, revenue lost to churn and likely add-ons',
        'b2c-membership':
          'We have roughly compared acquisition cost, revenue lost to cancellations and likely extra purchases',
        'usage-based': 'We have roughly compared acquisition cost, revenue lost to dormancy and likely growth in use',
        'repeat-purchase':
          'We have roughly compared acquisition cost, revenue lost to lapse and likely extra purchases',
      },
      'We work out the three amounts for every budget and use them for staffing and spending',
      'We weigh what we spent against the gross profit gained, and shift the balance',
    ],
    help: {
      'b2b-subscription':
        '“Invest” covers money, people and time. A rough comparison counts if you made one in the last year. Gross profit is revenue minus the cost of what you sell.',
      'b2c-membership':
        '“Invest” covers money, people and time. A rough comparison counts if you made one in the last year; members who leave because they reached their goal are not counted as a loss. Gross profit is revenue minus the cost of what you sell.',
      'usage-based':
        '“Invest” covers money, people and time, and “dormancy” means no use for a set period. A rough comparison counts if you made one in the last year. Gross profit is revenue minus the cost of what you sell.',
      'repeat-purchase':
        '“Invest” covers money, people and time, and “lapse” means no purchase well past the usual interval. A rough comparison counts if you made one in the last year. Gross profit is revenue minus the cost of what you sell.',
    },
    example: {
      'b2b-subscription':
        'Last year’s spending on advertising and sales, revenue lost to cancelled contracts and revenue added by extra contracts, side by side on one page.',
      'b2c-membership':
        'Last year’s spending on advertising and trial sessions, fees lost when members left and revenue added by higher plans and goods, side by side on one page.',
      'usage-based':
        'Last year’s spending on advertising and technical sales, fees lost when use stopped and fees added as use grew, side by side on one page.',
      'repeat-purchase':
        'Last year’s spending on advertising and first-order discounts, sales lost when regulars stopped coming and sales added by related items, side by side on one page.',
    },
    why: 'Helping customers ahead of time takes people and money, and the smaller each payment is, the longer someone has to keep choosing you before the cost is recovered. Sometimes putting new customers first is right, so we ask whether you look at amounts as well as impressions.',
    whom: 'A director, people in accounting or business planning',
  },
} satisfies QuestionWordsIn<'strategy'>
