/** How do we ask about the outcome customers want, the way to it and the money for it, in English? */
import type { QuestionWordsIn } from '../../../model/words-for.ts'

export const strategyWords = {
  'outcome-definition': {
    title: {
      'b2b-subscription': 'Defining customers’ success',
      'b2c-membership': 'Defining members’ success',
      'usage-based': 'Defining customers’ success',
      'repeat-purchase': 'Defining customers’ success',
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
      'We show management the share who reach it, and use it to improve products or support',
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
    whom: 'whoever looks after your customers, the head of product or service, or management',
  },
  'experience-design': {
    title: 'Designing back from the outcome',
    ask: {
      'b2b-subscription': 'How do you design your customers’ experience from contract to renewal?',
      'b2c-membership': 'How do you design your members’ experience from joining to staying on?',
      'usage-based': 'How do you design your customers’ experience from first use to continued use?',
      'repeat-purchase': 'How do you design your customers’ experience from purchase to repeat purchase?',
    },
    steps: [
      'We do not design it; we decide as we go',
      'We have people who can explain the flow, but nothing on paper',
      {
        'b2b-subscription': 'We have a chart or table of the flow from contract to renewal',
        'b2c-membership': 'We have a chart or table of the flow from joining to staying on',
        'usage-based': 'We have a chart or table of the flow from first use to continued use',
        'repeat-purchase': 'We have a chart or table of the flow from purchase to repeat purchase',
      },
      'We work back from the outcome, and set the aim and the channel for each stage',
      {
        'b2b-subscription': 'We have redrawn it within the last year, from customers’ responses and outcomes',
        'b2c-membership': 'We have redrawn it within the last year, from members’ responses and outcomes',
        'usage-based': 'We have redrawn it within the last year, from customers’ responses and outcomes',
        'repeat-purchase': 'We have redrawn it within the last year, from customers’ responses and outcomes',
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
        'A one-page table with “the day it arrives: used without difficulty”, “while using it: feels the benefit” and “before it runs out: knows what to choose next”, and the enclosed letter and emails beside them.',
    },
    why: 'When each moment is planned separately, every one of them may be kind and still not lead to the outcome. Working back from the outcome makes it easier to decide what to say, when and how.',
    whom: 'whoever looks after your customers, or people in marketing or product planning',
  },
  'investment-case': {
    title: {
      'b2b-subscription': 'Investing in existing customers',
      'b2c-membership': 'Investing in existing members',
      'usage-based': 'Investing in existing customers',
      'repeat-purchase': 'Investing in existing customers',
    },
    ask: {
      'b2b-subscription':
        'How do you decide how much to invest in winning new customers and how much in keeping and growing the ones you have?',
      'b2c-membership':
        'How do you decide how much to invest in winning new members and how much in keeping the ones you have and growing what they do with you?',
      'usage-based':
        'How do you decide how much to invest in winning new customers and how much in keeping and growing the ones you have?',
      'repeat-purchase':
        'How do you decide how much to invest in winning new customers and how much in keeping and growing the ones you have?',
    },
    steps: [
      'We have never compared the two',
      'We believe lasting relationships matter, but have not compared amounts',
      {
        'b2b-subscription': 'We have roughly compared acquisition cost, revenue lost to churn and likely add-ons',
        'b2c-membership': 'We have roughly compared acquisition cost, fees lost to cancellations and likely extras',
        'usage-based': 'We have roughly compared acquisition cost, revenue lost to dormancy and likely growth',
        'repeat-purchase': 'We have roughly compared acquisition cost, sales lost to lapses and likely extra sales',
      },
      'We work out the three amounts for every budget, to decide on staffing and spending',
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
    why: 'Helping customers ahead of time takes people and money, and the smaller each payment is, the longer someone has to keep choosing you before the cost is recovered. Sometimes putting new customers first is right, so we ask whether you go by amounts and not by impressions alone.',
    whom: 'management, or people in accounting or business planning',
  },
} satisfies QuestionWordsIn<'strategy'>
