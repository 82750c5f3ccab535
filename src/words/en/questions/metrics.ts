/** How do we ask about the figures watched and about prices, in English? */
import type { QuestionWordsIn } from '../../../model/words-for.ts'

export const metricsWords = {
  'metrics-in-use': {
    title: 'Figures you watch',
    ask: 'How do you use each of these figures?',
    rows: {
      'first-response': {
        label: 'Time to first reply',
        gloss: 'How long it takes to send the first reply to an email, chat or similar',
      },
      'answer-rate': {
        label: 'Ease of getting through by phone (answer rate)',
        gloss: 'The share of incoming calls that are answered',
      },
      'contact-volume': { label: 'Number of enquiries' },
      'support-csat': { label: 'Satisfaction after an enquiry' },
      'first-contact-resolution': {
        label: 'Share solved at first contact',
        gloss: 'Also called first contact resolution',
      },
      'renewal-rate': {
        label: {
          'b2b-subscription': 'Renewal rate',
          'b2c-membership': 'Member retention rate',
          'usage-based': 'Active retention rate',
          'repeat-purchase': 'Repeat rate',
        },
        gloss: {
          'b2b-subscription': 'Of the contracts that came up for renewal, the share renewed',
          'b2c-membership': 'The share of members still with you at a set point, such as six months after joining',
          'usage-based': 'Of the customers active a year ago, the share still active now',
          'repeat-purchase': 'The share of customers who buy again within a set period',
        },
      },
      'churn-rate': {
        label: {
          'b2b-subscription': 'Churn rate',
          'b2c-membership': 'Cancellation rate',
          'usage-based': 'Dormancy rate',
          'repeat-purchase': 'Lapse rate',
        },
        gloss: {
          'b2b-subscription':
            'Of the customers under contract at the start of a period, the share who cancelled during it',
          'b2c-membership':
            'Of the members at the start of a month, the share who left during it; those who left because they reached their goal are kept apart',
          'usage-based': 'The share of customers with no use for a set period',
          'repeat-purchase': 'The share of customers with no purchase well past the usual interval',
        },
      },
      'relationship-satisfaction': {
        label: 'Overall satisfaction or willingness to recommend',
        gloss: 'Asked about the product or service as a whole, not only after an enquiry',
      },
      'expansion-rate': {
        label: {
          'b2b-subscription': 'Share moving to add-ons or higher plans',
          'b2c-membership': 'Share taking higher plans or extras',
          'usage-based': 'Share of customers whose use grew',
          'repeat-purchase': 'Share buying related or higher-grade items',
        },
        gloss: {
          'b2b-subscription': 'Also called the upsell and cross-sell rate',
          'b2c-membership': 'Members who moved to a higher plan or bought extras such as materials',
          'usage-based': 'Customers whose volume or range of uses grew compared with the same period before',
          'repeat-purchase': 'Customers who added a related item or chose a higher grade',
        },
      },
      'revenue-retention': {
        label: {
          'b2b-subscription': 'Net revenue retention (NRR)',
          'b2c-membership': 'Net revenue retention',
          'usage-based': 'Net revenue retention',
          'repeat-purchase': 'Net revenue retention',
        },
        gloss: {
          'b2b-subscription':
            'Taking revenue from last year’s customers as 100, what the same customers bring this year',
          'b2c-membership': 'Taking revenue from last year’s members as 100, what the same members bring this year',
          'usage-based': 'Taking revenue from last year’s customers as 100, what the same customers bring this year',
          'repeat-purchase':
            'Taking revenue from last year’s customers as 100, what the same customers bring this year',
        },
      },
      'early-adoption': {
        label: {
          'b2b-subscription': 'Early adoption',
          'b2c-membership': 'Visits or uses in the first month',
          'usage-based': 'Days to live use',
          'repeat-purchase': 'Share going on to a second purchase',
        },
        gloss: {
          'b2b-subscription': 'For example, the share that completed onboarding, or days to the first result',
          'b2c-membership': 'How often a new member visits, takes lessons, watches and so on in the month of joining',
          'usage-based': 'From sign-up or contract until it is used in real work or a live service',
          'repeat-purchase': 'Of first-time buyers, the share who bought a second time',
        },
      },
      'lifetime-value': {
        label: {
          'b2b-subscription': 'Profit one customer brings over time (lifetime value)',
          'b2c-membership': 'Profit one member brings over time (lifetime value)',
          'usage-based': 'Profit one customer brings over time (lifetime value)',
          'repeat-purchase': 'Profit one customer brings over time (lifetime value)',
        },
        gloss: 'An estimate of gross profit (revenue minus the cost of what you sell) will do',
      },
    },
    help: '“At set times” can be monthly, quarterly or yearly – any fixed rhythm counts. A figure you call by another name counts if it means the same.',
    example: {
      'b2b-subscription':
        'Looking at the churn rate in the first meeting of each month is watching it; adding a value to aim for and a person who follows it gives it a target and an owner.',
      'b2c-membership':
        'Looking at the cancellation rate in a monthly meeting is watching it; adding a value to aim for and a person who follows it gives it a target and an owner.',
      'usage-based':
        'Looking at the dormancy rate after each month’s billing is watching it; adding a value to aim for and a person who follows it gives it a target and an owner.',
      'repeat-purchase':
        'Looking at the repeat rate in each season’s meeting is watching it; adding a value to aim for and a person who follows it gives it a target and an owner.',
    },
    why: 'Figures about enquiries alone rarely show the people who leave without a word. Watching both how you respond and who stays tells you, separately, whether problems were solved and whether you go on being chosen.',
    whom: 'whoever looks after your customers, the head of support or the person who compiles your figures',
  },
  'metric-definitions': {
    title: 'Calculating in one way',
    ask: {
      'b2b-subscription': 'How do you calculate your churn rate and renewal rate?',
      'b2c-membership': 'How do you calculate your cancellation rate and member retention rate?',
      'usage-based': 'How do you calculate your dormancy rate and active retention rate?',
      'repeat-purchase': 'How do you calculate your lapse rate and repeat rate?',
    },
    steps: [
      'We do not calculate them, or have no set method',
      'We have someone who can calculate them, but the method is not written down',
      'We have written down the denominator, the period and who is counted',
      'We use the same definition and the same source data in every department and document',
      {
        'b2b-subscription': 'We also get figures by segment and contract date automatically, on that definition',
        'b2c-membership': 'We also get figures by segment and joining date automatically, on that definition',
        'usage-based': 'We also get figures by segment and start date automatically, on that definition',
        'repeat-purchase': 'We also get figures by segment and first purchase automatically, on that definition',
      },
    ],
    help: {
      'b2b-subscription':
        'The denominator is the number you divide by, such as customers under contract at the start of the period. If you calculate only one of the two, answer for that one.',
      'b2c-membership':
        'The denominator is the number you divide by, such as members at the start of the month. If you calculate only one of the two, answer for that one.',
      'usage-based':
        'The denominator is the number you divide by, such as customers active at the start of the period. The dormancy rate is the share with no use for a set period. If you calculate only one of the two, answer for that one.',
      'repeat-purchase':
        'The denominator is the number you divide by, such as customers at the start of the period. The lapse rate is the share with no purchase well past the usual interval. If you calculate only one of the two, answer for that one.',
    },
    example: {
      'b2b-subscription':
        'A one-line note: “of the companies under contract at the start of the month, those that cancelled in it; free trials not counted”.',
      'b2c-membership':
        'A one-line note: “of the members at the start of the month, those who left in it; those who reached their goal kept apart, pauses not counted”.',
      'usage-based':
        'A one-line note: “of the customers active in this month last year, those also active this month; test use not counted”.',
      'repeat-purchase':
        'A one-line note: “those who bought a second time within half a year of the first purchase; gift orders kept apart”.',
    },
    why: 'If figures with the same name are calculated in different ways, people cannot even agree whether things got better or worse. We ask whether you have a basis for comparing this year with last, and one department with another.',
    whom: 'the person who prepares figures for meetings, people in accounting or business planning, or whoever looks after your customers',
  },
  'net-revenue-retention': {
    title: 'Use of net revenue retention',
    ask: {
      'b2b-subscription': 'How do you use net revenue retention (NRR)?',
      'b2c-membership': 'How do you use net revenue retention?',
      'usage-based': 'How do you use net revenue retention?',
      'repeat-purchase': 'How do you use net revenue retention?',
    },
    steps: [
      'We do not calculate it',
      'We have calculated it, but do not use it for decisions',
      'We calculate it at set times, and the person responsible looks at it',
      'We split it into what was lost and what was gained, and decide actions by segment',
      'We treat it as a main goal of the company and use it to review prices and products',
    ],
    help: {
      'b2b-subscription':
        'Taking revenue from last year’s customers as 100, it shows what the same customers bring this year. If you started less than a year ago, “We do not calculate it” or “Don’t know” is fine for now; the figure becomes available after a year.',
      'b2c-membership':
        'Taking revenue from last year’s members as 100, it shows what the same members bring this year; you may keep apart those who left because they reached their goal. If you started less than a year ago, “We do not calculate it” or “Don’t know” is fine for now; the figure becomes available after a year.',
      'usage-based':
        'Taking revenue from last year’s customers as 100, it shows what the same customers bring this year. If you started less than a year ago, “We do not calculate it” or “Don’t know” is fine for now; the figure becomes available after a year.',
      'repeat-purchase':
        'Taking sales to last year’s customers as 100, it shows what the same customers bring this year. If you started less than a year ago, “We do not calculate it” or “Don’t know” is fine for now; the figure becomes available after a year.',
    },
    example: {
      'b2b-subscription':
        'A table setting the monthly fees of last April’s customers beside the same customers’ fees this April, with cancellations, reductions and additions in different colours.',
      'b2c-membership':
        'A table setting the fees and purchases of last April’s members beside the same members’ total this April, with departures, plan changes and extras in different colours.',
      'usage-based':
        'A table setting the fees of the twelve months up to a year ago beside the same customers’ fees of the last twelve months, with stops, falls and rises in different colours.',
      'repeat-purchase':
        'A table setting last year’s sales to last year’s customers beside this year’s sales to the same people, with those who stopped, bought less and bought more in different colours.',
    },
    why: 'With new sales left aside, the amounts show whether you go on being chosen. It can also prompt you to think again about prices and products.',
    whom: 'management, people in accounting or business planning, or whoever looks after your customers',
  },
  'pricing-review': {
    title: {
      'b2b-subscription': 'Reviewing prices and plans',
      'b2c-membership': 'Reviewing prices and plans',
      'usage-based': 'Reviewing prices and plans',
      'repeat-purchase': 'Reviewing prices and range',
    },
    ask: {
      'b2b-subscription': 'How do you review your prices and plans?',
      'b2c-membership': 'How do you review your prices and plans (or courses)?',
      'usage-based': 'How do you review your prices and plans?',
      'repeat-purchase': 'How do you review your prices, range and sets?',
    },
    steps: [
      'We have not reviewed them since we started',
      'We review them when competitors or costs move',
      {
        'b2b-subscription': 'We consider them about once a year, looking at use and reasons for cancelling',
        'b2c-membership': 'We consider them about once a year, looking at use and reasons for leaving',
        'usage-based': 'We consider them about once a year, looking at use and reasons for stopping',
        'repeat-purchase': 'We consider them about once a year, looking at sales and reasons for not buying again',
      },
      {
        'b2b-subscription': 'We design and try new plans or products, based on customer data',
        'b2c-membership': 'We design and try new plans or products, based on member data',
        'usage-based': 'We design and try new plans or products, based on customer data',
        'repeat-purchase': 'We design and try new products or sets, based on customer data',
      },
      {
        'b2b-subscription': 'We roll out only what held up on retention, revenue per customer and satisfaction',
        'b2c-membership': 'We roll out only what held up on retention, revenue per member and satisfaction',
        'usage-based': 'We roll out only what held up on retention, revenue per customer and satisfaction',
        'repeat-purchase': 'We roll out only what held up on repeat sales, revenue per customer and satisfaction',
      },
    ],
    help: 'A review counts even if you decided, on reflection, to change nothing.',
    example: {
      'b2b-subscription': 'A plan priced by number of users, or paid onboarding help.',
      'b2c-membership':
        'A plan with more sessions, a mix of in-person and online, a short intensive course, or related goods such as materials.',
      'usage-based': 'A fixed fee combined with pay-per-use, or a price that fits the volume expected.',
      'repeat-purchase': 'Regular delivery, bulk buying, or a set with consumables or maintenance.',
    },
    why: 'When prices or choices no longer fit the way people use a product, even generous support may not keep them. Making it easy to choose again is one way of supporting success.',
    whom: 'management, whoever sets prices, or people in marketing or product planning',
  },
} satisfies QuestionWordsIn<'metrics'>
