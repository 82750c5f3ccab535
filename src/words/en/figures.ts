/** How do we name figures, and the amounts they are reckoned from, in English? */
import type { FiguresWords } from '../../model/words-for.ts'

export const figuresWords = {
  groups: {
    staying: 'Customers who stay, customers who leave',
    revenue: 'Revenue from existing customers',
    acquisition: 'Cost of winning a customer, value of one',
    early: 'First weeks and results',
    satisfaction: 'Satisfaction and recommendation',
    responding: 'Answering enquiries',
  },
  figures: {
    'logo-churn': {
      name: {
        'b2b-subscription': 'Churn rate (customers)',
        'b2c-membership': 'Cancellation rate (members)',
        'usage-based': 'Share that stopped using (customers)',
        'repeat-purchase': 'Lapse rate (customers)',
      },
      help: {
        'b2b-subscription':
          'Of the customers you had at the start of the period, the share that cancelled during it. Customers who joined meanwhile are left out.',
        'b2c-membership':
          'Of the members you had at the start of the period, the share that left during it. Those who joined meanwhile are left out. Count members who reached their goal and moved on separately, or success looks like loss.',
        'usage-based':
          'Of the customers active at the start of the period, the share whose use stopped during it. Customers who joined meanwhile are left out.',
        'repeat-purchase':
          'Of the customers at the start of the period, the share that has not bought for longer than the usual interval. How many intervals count as lapsed is for you to decide; two is a common choice.',
      },
    },
    'renewal-rate': {
      name: 'Contract renewal rate',
      help: 'Of the contracts that came up for renewal, the share that was renewed. With long terms it differs from one minus churn.',
    },
    'active-retention': {
      name: 'Active retention',
      help: 'Of the customers active twelve months ago, the share that is active this month. The same customers are compared.',
    },
    'repeat-rate': {
      name: 'Repeat rate',
      help: 'Of the customers who first bought in a set period, the share that bought again. Not the same as the share of repeat buyers among this month’s buyers.',
    },
    'second-purchase-rate': {
      name: 'Second-purchase rate',
      help: 'Of the customers who bought for the first time, the share that bought a second time within a set number of days. Those whose days are not over yet are left out.',
    },
    'involuntary-share': {
      name: {
        'b2b-subscription': 'Share of churn nobody chose',
        'b2c-membership': 'Share of cancellations nobody chose',
        'usage-based': 'Share of stopped use nobody chose',
        'repeat-purchase': 'Share of losses nobody chose',
      },
      help: 'Of all losses, the share caused by a failed payment, such as an expired card.',
    },
    nrr: {
      name: 'Net revenue retention (NRR)',
      help: 'Take last year’s revenue from your customers as 100%: what the same customers bring this year. Revenue from new customers is left out.',
    },
    'usage-nrr': {
      name: 'Net revenue retention (NRR, from usage)',
      help: 'For customers active at the start of the earlier twelve months: revenue of the last twelve months divided by revenue of the twelve before. Single months vary too much to tell.',
    },
    'existing-customer-sales': {
      name: 'Existing-customer sales retention',
      help: 'This year’s sales to customers who bought last year, as a share of their sales last year.',
    },
    grr: {
      name: 'Gross revenue retention (GRR)',
      help: 'The share of revenue that stayed, leaving growth out. It can never exceed 100%.',
    },
    'revenue-churn': {
      name: 'Revenue churn',
      help: 'Of the revenue at the start of the period, the share lost to customers who left or reduced.',
    },
    'expansion-revenue': {
      name: {
        'b2b-subscription': 'Upsell and cross-sell (revenue)',
        'b2c-membership': 'Upgrades and add-ons (revenue)',
        'usage-based': 'Growth in use (revenue)',
        'repeat-purchase': 'Add-ons and upgrades (revenue)',
      },
      help: 'Growth in revenue from existing customers, as a share of revenue at the start of the period.',
    },
    'expansion-customers': {
      name: {
        'b2b-subscription': 'Upsell and cross-sell (customers)',
        'b2c-membership': 'Upgrades and add-ons (members)',
        'usage-based': 'Growth in use (customers)',
        'repeat-purchase': 'Add-ons and upgrades (customers)',
      },
      help: 'Of the customers at the start of the period, the share that used or bought more during it.',
    },
    cac: {
      name: 'Customer acquisition cost (CAC)',
      help: 'What it cost to win one new customer. Count people in sales and marketing too, not advertising alone.',
    },
    ltv: {
      name: 'Lifetime value of a customer (LTV)',
      help: 'An estimate of the gross profit one customer brings while they stay. The months are capped, so that it does not promise too much.',
    },
    'ltv-to-cac': {
      name: 'LTV to CAC',
      help: 'How many times the cost of winning a customer comes back over their lifetime.',
    },
    'cac-payback': {
      name: 'CAC payback',
      help: 'Months of gross profit it takes to recover what it cost to win the customer.',
    },
    'success-cost-rate': {
      name: 'Cost of customer success',
      help: 'What the work of customer success costs, people and tools, as a share of revenue from existing customers. Agree inside the company what is counted.',
    },
    'time-to-value': {
      name: 'Days to first result (time to value)',
      help: 'The median number of days from the start to a first result. Some customers are not there yet, so the shares that got there by day 30 and day 90 help to read it.',
    },
    'onboarding-completion': {
      name: {
        'b2b-subscription': 'Onboarding completed',
        'b2c-membership': 'Welcome completed',
        'usage-based': 'Go-live help completed',
        'repeat-purchase': 'Explanation before first use completed',
      },
      help: 'Of the customers whose target day has come, the share that was done by that day. Those whose day is still ahead are left out.',
    },
    adoption: {
      name: 'Adoption',
      help: 'Of your present customers, the share that meets your rule for steady use. Agree on one rule.',
    },
    'outcome-rate': {
      name: 'Outcomes reached',
      help: 'Of the customers whose due date has come, the share that reached the outcome agreed on.',
    },
    'health-score': {
      name: 'Health score',
      help: 'Your own score from 0 to 100 of how likely customers are to stay. To begin with, four signals will do: use, progress in the first weeks, enquiries, and contract or payment. It cannot be compared with others’.',
    },
    'csat-contact': {
      name: 'Satisfaction after contact (CSAT)',
      help: 'In the survey after an enquiry, the share that chose one of the top two of five answers.',
    },
    'csat-relationship': {
      name: 'Satisfaction overall (CSAT)',
      help: 'Asked about the relationship as a whole, the share that chose one of the top two of five answers. Measured apart from satisfaction after contact.',
    },
    nps: {
      name: 'Willingness to recommend (NPS)',
      help: 'The share that would recommend you with 9 or 10, minus the share that answered 0 to 6. From −100 to 100.',
    },
    ces: {
      name: 'Ease (customer effort score)',
      help: 'Asked how easy it was to get the issue solved, from 1 to 7. Choose whether you use the mean or the share of the top two.',
      definitions: { 'mean-of-seven': 'Mean of 1 to 7', 'top-two': 'Share of the top two (%)' },
    },
    'answer-rate': {
      name: 'Answer rate',
      help: 'Of the calls that reached your line, the share answered by a person. The rest hung up before anyone answered.',
    },
    'call-reach-rate': {
      name: 'Call reach rate',
      help: 'Companies use this in two senses; choose yours. If you mean the answer rate, that field is enough.',
      definitions: {
        'same-as-answer-rate': 'The answer rate: of calls that reached the line, those answered',
        'reached-of-attempts': 'Of all call attempts, those that reached the line',
      },
    },
    'first-contact-resolution': {
      name: 'First-contact resolution',
      help: 'The share of issues solved in the first contact. The way of measuring changes the figure, so choose yours.',
      definitions: { survey: 'From a survey after contact', log: 'Counted from the records' },
    },
    'first-reply-time': {
      name: 'Time to first reply',
      help: 'The median time from an enquiry to the first reply by a person.',
      definitions: { 'clock-hours': 'Nights and holidays counted', 'business-hours': 'Business hours only' },
    },
    'contact-rate': {
      name: 'Contacts per customer',
      help: 'Enquiries in the period divided by your present number of customers.',
    },
  },
  parts: {
    lost: 'Customers who left',
    start: 'Customers at the start of the period',
    startRevenue: 'Revenue at the start of the period',
    intervalMultiple: 'Intervals without a purchase that count as lapsed',
    renewed: 'Contracts renewed',
    due: 'Contracts that came up for renewal',
    stillActive: 'Of these, active this month',
    activeBefore: 'Customers active twelve months ago',
    boughtAgain: 'Customers who bought again',
    firstBuyers: 'Customers who first bought in the period',
    windowDays: 'Days looked at',
    secondBuyers: 'Customers who bought a second time',
    cohort: 'First-time buyers whose days are over',
    failedPayments: 'Losses from failed payments',
    cancellations: 'All losses',
    expansion: 'Revenue gained',
    contraction: 'Revenue reduced',
    churned: 'Revenue lost',
    thisYear: 'Revenue this year, same customers',
    lastYear: 'Revenue last year',
    expanded: 'Customers who used or bought more',
    customersAtStart: 'Customers at the start of the period',
    acquisitionSpend: 'Total spent on winning customers',
    newCustomers: 'New customers',
    monthlyRevenue: 'Revenue per customer a month',
    grossMargin: 'Gross margin',
    monthlyChurn: 'Share that leaves in a month',
    months: 'Months counted (24 to 84)',
    successCost: 'Cost of the work (people and tools)',
    existingRevenue: 'Revenue from existing customers',
    reachedBy30: 'Share there by day 30',
    reachedBy90: 'Share there by day 90',
    completed: 'Customers done by their target day',
    targetDayPassed: 'Customers whose target day has come',
    adopted: 'Customers who meet the rule',
    live: 'Present customers',
    outcomeReached: 'Customers who reached the outcome',
    outcomeDue: 'Customers whose due date has come',
    satisfied: 'Answers in the top two',
    answersContact: 'Answers',
    askedContact: 'People asked',
    satisfiedOverall: 'Answers in the top two',
    answersOverall: 'Answers',
    askedOverall: 'People asked',
    promoters: 'Answers of 9 or 10',
    detractors: 'Answers of 0 to 6',
    answersNps: 'Answers',
    answered: 'Calls answered',
    calls: 'Calls that reached the line',
    reached: 'Calls that reached the line',
    attempts: 'Call attempts',
    solvedAtFirst: 'Issues solved at first contact',
    issues: 'Issues',
    contacts: 'Contacts',
    liveCustomers: 'Present customers',
  },
  // Placeholders: {low} and {high} are the band, {sample} how many were asked. Each says whom it is about.
  references: {
    'grr-2025':
      'Of {sample} companies, mostly selling software by subscription, the middle half had {low} to {high} (countries not stated)',
    'nrr-2022':
      'The median of about {sample} companies selling software by subscription was {low} (reported by ChurnZero; countries not stated)',
    'first-contact-resolution-2022':
      '{low} to {high} is what a firm that has studied more than {sample} North American call centres calls good (surveys after contact)',
    'membership-churn-2019':
      'Of about {sample} subscription sites, those selling to consumers had a median of {low} a month (countries not stated)',
    'nps-banks-2025':
      'Thirteen banks in Japan averaged {low} ({sample} answers). In Japan, scores below zero are common in many trades',
  },
} as const satisfies FiguresWords
