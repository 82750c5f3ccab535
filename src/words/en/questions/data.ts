/** How do we ask about data and what is learnt from it, in English? */
import type { QuestionWordsIn } from '../../../model/words-for.ts'

export const dataWords = {
  'connected-data': {
    title: 'Connected data',
    ask: {
      'b2b-subscription': 'How far is customer data connected across departments (or roles)?',
      'b2c-membership': 'How far is member data connected across departments (or roles)?',
      'usage-based': 'How far is customer data connected across departments (or roles)?',
      'repeat-purchase': 'How far is customer data connected across departments (or roles)?',
    },
    steps: [
      'We keep it in personal files or separate departmental systems',
      'We match it by hand when the need arises',
      {
        'b2b-subscription': 'We match it regularly across two or more departments by a shared customer number',
        'b2c-membership': 'We match it regularly across two or more departments by a shared member number',
        'usage-based': 'We match it regularly across two or more departments by a shared customer number',
        'repeat-purchase': 'We match it regularly across two or more departments by a shared customer number',
      },
      'We have it linked automatically, with every department’s contacts in one place',
      {
        'b2b-subscription': 'We link use, contracts and revenue too, and manage duplicates and access rights',
        'b2c-membership': 'We link use, fees and revenue too, and manage duplicates and access rights',
        'usage-based': 'We link use, contracts and revenue too, and manage duplicates and access rights',
        'repeat-purchase': 'We link purchases, use and revenue too, and manage duplicates and access rights',
      },
    ],
    help: 'The fourth option includes companies where every department records in one system. Systems are, for example, those for messages to prospects, sales activity, customer information, enquiries and billing.',
    example: {
      'b2b-subscription':
        'The contract is in the billing system, the sales history in a spreadsheet and the questions in an inbox: if you open three places to see how one customer is doing, the data is separate.',
      'b2c-membership':
        'Sign-up forms, visits and fee payments are in different lists: if you compare names to see whether it is the same member, you are matching by hand.',
      'usage-based':
        'When registration, usage, billing and enquiries can be followed by one number, you can look across departments for the reason behind a sudden drop in use.',
      'repeat-purchase':
        'If someone who buys both in the shop and online is recorded as two people, the data is separate. A member number or phone number can bring one person’s purchases together.',
    },
    why: 'When data is scattered, each department tends to decide from a different picture. Connected data is also the groundwork for finding out why people stay or leave.',
    whom: 'IT, or whoever usually handles customer lists and sales figures',
  },
  'health-monitoring': {
    title: {
      'b2b-subscription': 'Monitoring use',
      'b2c-membership': 'Monitoring use',
      'usage-based': 'Monitoring use',
      'repeat-purchase': 'Monitoring purchases and use',
    },
    ask: {
      'b2b-subscription': 'How do you keep an eye on how customers use your service?',
      'b2c-membership': 'How do you keep an eye on how members use your service?',
      'usage-based': 'How do you keep an eye on how customers use your service?',
      'repeat-purchase': 'How do you keep an eye on what customers buy and how they use it?',
    },
    steps: [
      'We do not watch it',
      {
        'b2b-subscription': 'We look into it after a cancellation or complaint',
        'b2c-membership': 'We look into it after a cancellation or complaint',
        'usage-based': 'We look into it after use has stopped or a complaint has come in',
        'repeat-purchase': 'We look into it after a customer has lapsed or complained',
      },
      {
        'b2b-subscription': 'We check set figures regularly for our main customers',
        'b2c-membership': 'We check set figures regularly for our main members',
        'usage-based': 'We check set figures regularly for our main customers',
        'repeat-purchase': 'We check set figures regularly for our main customers',
      },
      {
        'b2b-subscription': 'We assess every customer from several figures, and keep it up to date',
        'b2c-membership': 'We assess every member from several figures, and keep it up to date',
        'usage-based': 'We assess every customer from several figures, and keep it up to date',
        'repeat-purchase': 'We assess every customer from several figures, and keep it up to date',
      },
      'We learn of changes automatically, and check whether our assessments proved right',
    ],
    help: {
      'b2b-subscription':
        'To assess is to sort customers by set rules into those likely to stay and those who may leave (also called a health score). Points are fine, and so are three groups such as green, amber and red.',
      'b2c-membership':
        'To assess is to sort members by set rules into those likely to stay and those who may leave (also called a health score). Points are fine, and so are three groups such as green, amber and red.',
      'usage-based':
        'To assess is to sort customers by set rules into those likely to stay and those who may leave (also called a health score). Stopped use includes customers who still have an account but have not used it for some time.',
      'repeat-purchase':
        'A customer has lapsed when the usual interval has passed without a purchase. Sorting customers by when they last bought, how often and for how much (RFM: recency, frequency, monetary value) counts as an assessment.',
    },
    example: {
      'b2b-subscription':
        'Once a month, list how many people used the service, how often they used its main functions and how many questions came in, and mark the companies that fell sharply.',
      'b2c-membership':
        'Once a week, look at the time between visits or lessons, cancelled bookings and progress towards goals, and mark the members who have been away longer than usual.',
      'usage-based':
        'Once a week, look at usage and errors, and mark the customers whose use fell or rose sharply against their usual amount.',
      'repeat-purchase':
        'Group customers by their last purchase, number of purchases and amount, and list each month those who are past their usual interval.',
    },
    why: 'Some people leave without saying a word, and this is how to notice in time. Even with good tools, it is hard to act first unless someone keeps watching and the rules are set.',
    whom: 'whoever looks after your customers, or anyone who can see usage or purchase records',
  },
  'loyal-and-lost': {
    title: {
      'b2b-subscription': 'Customers who stay and who leave',
      'b2c-membership': 'Members who stay and who leave',
      'usage-based': 'Customers who stay and who leave',
      'repeat-purchase': 'Customers who stay and who leave',
    },
    ask: {
      'b2b-subscription': 'How well do you know what marks out customers who stay and customers who leave?',
      'b2c-membership': 'How well do you know what marks out members who stay and members who leave?',
      'usage-based': 'How well do you know what marks out customers who stay and customers who leave?',
      'repeat-purchase': 'How well do you know what marks out customers who stay and customers who leave?',
    },
    steps: [
      'We have not looked into it',
      {
        'b2b-subscription': 'We sometimes ask customers who cancelled for their reasons',
        'b2c-membership': 'We sometimes ask members who left for their reasons',
        'usage-based': 'We sometimes ask customers who stopped using us for their reasons',
        'repeat-purchase': 'We sometimes ask customers who stopped buying for their reasons',
      },
      'We sum up from data, at least yearly, what one of the two groups has in common',
      'We know how the two differ, and have chosen the segments to focus on',
      'We also use this to choose who to win as new customers, and check the results',
    ],
    help: {
      'b2b-subscription':
        'Look for what customers have in common: industry, how they started, how they use the service, what help they had. “From data” means that you count how many out of how many rather than going by impression.',
      'b2c-membership':
        '“From data” means that you count how many out of how many rather than going by impression. Members who leave because they reached their goal are a good result, so keep them apart from those who leave.',
      'usage-based':
        'Look for what customers have in common: purpose, how they started, how they use the service, what help they had. “From data” means that you count how many out of how many rather than going by impression.',
      'repeat-purchase':
        'Look for what customers have in common: first purchase, what brought them, time between purchases. “From data” means that you count how many out of how many rather than going by impression.',
    },
    example: {
      'b2b-subscription':
        'Those who stay brought in a second department early on, while those who cancelled stopped using the service after their contact person changed.',
      'b2c-membership':
        'Those who stay settled on a regular day in the first month, while those who left often could not book the time they wanted.',
      'usage-based':
        'Those who stay found a second use, while those who stopped tried the service but never went live.',
      'repeat-purchase':
        'Those who stay asked for advice before buying a second time, while those who stopped came for a discount or a gift.',
    },
    why: 'Reasons for leaving show what to put right, and reasons for staying show what to build on. With both, it becomes easier to decide where to put your effort.',
    whom: 'whoever works with the figures, or whoever looks after your customers',
  },
  'improvement-rhythm': {
    title: 'Reviewing and improving',
    ask: {
      'b2b-subscription': 'How do you review figures and changes in customers, and turn them into improvements?',
      'b2c-membership': 'How do you review figures and changes in members, and turn them into improvements?',
      'usage-based': 'How do you review figures and changes in customers, and turn them into improvements?',
      'repeat-purchase': 'How do you review figures and changes in customers, and turn them into improvements?',
    },
    steps: [
      'We have no set occasion for reviewing',
      'We review when there is a problem',
      'We review set figures every month or quarter',
      'We record insights, hypotheses, trials and results, and work through them together',
      'We keep running small experiments, and build the lessons into our procedures',
    ],
    help: {
      'b2b-subscription':
        'A hypothesis is a guess that “this might make it better”. It need not be a large meeting: looking at the figures and talking about them on a set day counts as a review.',
      'b2c-membership':
        'A hypothesis is a guess that “this might make it better”. Changes in members include changes in their lives, such as moving house, family or a busy season.',
      'usage-based':
        'A hypothesis is a guess that “this might make it better”. It need not be a large meeting: looking at the figures and talking about them on a set day counts as a review.',
      'repeat-purchase':
        'A hypothesis is a guess that “this might make it better”. Changes in customers include changes in their lives, such as the season or family.',
    },
    example: {
      'b2b-subscription':
        'Once a month, lay renewals and enquiries side by side; on noticing “many questions right after the start”, change one message and look at the number the next month.',
      'b2c-membership':
        'Once a month, look at visits or lessons; on noticing “fewer when school starts”, try shorter sessions and look at the use the next month.',
      'usage-based':
        'Once a month, look at the ten customers whose use moved most, write down the reason and what to try, and add the result a month later.',
      'repeat-purchase':
        'Once a month, look at the share of customers who bought a second time, change when the message after delivery goes out, and compare with the month before.',
    },
    why: 'People’s work and lives keep changing, so putting something right once is seldom the end of it. Go on trying small things and checking them, and what worked stays in the company.',
    whom: 'whoever looks after your customers, or whoever runs the meetings on figures',
  },
} satisfies QuestionWordsIn<'data'>
