/** How do we ask about working together and ownership, in English? */
import type { QuestionWordsIn } from '../../../model/words-for.ts'

export const alignmentWords = {
  'shared-goal': {
    title: 'A shared goal',
    ask: {
      'b2b-subscription': 'How are goals about customers connected across departments (or roles)?',
      'b2c-membership': 'How are goals about members connected across departments (or roles)?',
      'usage-based': 'How are goals about customers connected across departments (or roles)?',
      'repeat-purchase': 'How are goals about customers connected across departments (or roles)?',
    },
    steps: [
      'We have goals for each department or role only',
      'We have a principle, such as putting customers first, but no figure to check it',
      'We have a shared goal, such as a better customer experience, and a figure to check it',
      'We chart how it ties in with each department’s goals, and check it at meetings',
      'We use the shared figures in appraisals or budgets as well',
    ],
    help: 'Customer experience is what people feel in all their dealings with you, from before sign-up onwards. Departments may keep goals of their own; we are asking whether they point the same way.',
    example: {
      'b2b-subscription':
        'Sales follows new contracts and development follows defects, and both look at “the share of customers who reach a first result within 90 days of the contract”.',
      'b2c-membership':
        'Reception follows sign-ups after a visit and instructors follow satisfaction with lessons, and both look at “the share of members who feel closer to their goal in the third month”.',
      'usage-based':
        'Sales follows registrations and engineers follow outages, and both look at “the share of customers who go from registration to live use”.',
      'repeat-purchase':
        'Shops follow visits and online sales follow orders, and both look at “the share of customers who buy a second time”.',
    },
    why: 'It is natural for departments to follow different figures, but if they head in different directions, the experience tends to feel disjointed. A shared goal also settles what connected data is for.',
    whom: 'management, or the heads of departments',
  },
  handover: {
    title: 'Handover and sharing',
    ask: {
      'b2b-subscription':
        'How is what you heard before the contract handed over to those who take care of it afterwards?',
      'b2c-membership': 'How is what you learn around the time of joining used afterwards?',
      'usage-based': 'How is what you learn around the start of use used afterwards?',
      'repeat-purchase': 'How is what you learn around an order or purchase used afterwards?',
    },
    steps: [
      'We have no way of passing on background and expectations',
      'We pass on background and expectations when needed, by word of mouth or similar',
      'We have set what to pass on: purpose, outcome wanted and promises made',
      'We check the history before making contact, to avoid overlaps and bad timing',
      'We record missed handovers and badly timed contacts, and are reducing them',
    ],
    help: 'The purpose may be something you asked on a sign-up screen or in the shop. If you sell through agents or dealers, include whether what they heard reaches you.',
    example: {
      'b2b-subscription':
        'Sales heard “we want to finish the month-end figures sooner” and promised “ready for use next month”; whoever runs the introduction reads both before the first meeting.',
      'b2c-membership':
        'At the trial, someone said “before my exam in March”; whoever takes the first session knows it when the member arrives.',
      'usage-based':
        'The guide that is sent fits the purpose chosen at registration, and other messages wait while an enquiry is still open.',
      'repeat-purchase':
        'A note that something was bought “as a gift” shapes the next message, and offers pause while a complaint is being handled.',
    },
    why: 'A sale is not the end but the start of a relationship. When first expectations and promises are lost, people are asked the same things again or contacted at the wrong moment.',
    whom: 'both those who talk to people before the sale and those who take care of them afterwards',
  },
  ownership: {
    title: 'Ownership and time',
    ask: {
      'b2b-subscription':
        'How do you decide who looks after customers once the contract is signed, and with how much time?',
      'b2c-membership': 'How do you decide who looks after members once they have joined, and with how much time?',
      'usage-based': 'How do you decide who looks after customers once they have started, and with how much time?',
      'repeat-purchase': 'How do you decide who looks after customers once they have bought, and with how much time?',
    },
    steps: [
      'We have named no one',
      'We have someone doing it alongside other work, without set time or authority',
      'We have named an owner, with a role and set time',
      {
        'b2b-subscription': 'We plan staffing to fit customer numbers and revenue, and train people for it',
        'b2c-membership': 'We plan staffing to fit member numbers and revenue, and train people for it',
        'usage-based': 'We plan staffing to fit customer numbers and revenue, and train people for it',
        'repeat-purchase': 'We plan staffing to fit customer numbers and revenue, and train people for it',
      },
      'We look at the cost and effect of people and systems, and change our set-up',
    ],
    help: 'If the head of the company or a shop manager does this, the third option fits as long as the time is set. You need not have someone for each individual, provided that one person is responsible overall.',
    example: {
      'b2b-subscription':
        'In a company of eight, its head keeps two hours free every Tuesday morning to see how existing customers are doing.',
      'b2c-membership':
        'The shop manager looks after members, has two hours a week in the diary for it, and has named a stand-in for days off.',
      'usage-based':
        'An engineer spends two hours a week looking at customers whose use fell sharply, and does no other work in that time.',
      'repeat-purchase':
        'Nobody is assigned to individuals, but one person is responsible for “the second purchase” and reviews messages every Monday morning.',
    },
    why: 'Even where someone cares, the work tends to be put off in busy times unless hours and authority are set. You can start without a department for it.',
    whom: 'management, the shop manager or whoever looks after your customers',
  },
  'support-and-success': {
    title: 'Support and success together',
    ask: 'How do you combine solving problems (customer support) with helping people towards their outcome before they ask (customer success)?',
    steps: [
      'We have never thought of them as two things',
      'We separate them in name, but not in the work itself',
      'We have set purpose, role and figures for each (one person may do both)',
      'We use each side’s information and plans in the daily work of the other',
      'We judge both together by the customer experience, and share people and time',
    ],
    help: 'The names of departments do not matter. If one person does both, the third option fits as long as the purpose and figures of each are set.',
    example: {
      'b2b-subscription':
        'Answering “the screen won’t open” is support; showing a customer in its first month what has worked for others, unasked, is success.',
      'b2c-membership':
        'Answering “I want to change my booking” is support; thinking about the next goal with a member who has been away is success.',
      'usage-based':
        'Answering “I get an error” is support; noticing that use is growing and pointing out how to keep costs down is success.',
      'repeat-purchase':
        'Answering “it hasn’t arrived” or “how do I use this?” is support; suggesting a better use or a next choice when it is nearly used up is success.',
    },
    why: 'The two differ in purpose and in the figures they watch, and neither is the better one. By the time people are unhappy it may be too late, so we ask whether you have both and whether information passes between them.',
    whom: 'both those who answer enquiries and whoever looks after your customers',
  },
  'executive-involvement': {
    title: 'Management involvement',
    ask: {
      'b2b-subscription': 'How is management involved in the success of existing customers?',
      'b2c-membership': 'How is management involved in the success of existing members?',
      'usage-based': 'How is management involved in the success of existing customers?',
      'repeat-purchase': 'How is management involved in the success of existing customers?',
    },
    steps: {
      'b2b-subscription': [
        'Management rarely discusses it',
        'Management discusses it only after a problem, such as a big cancellation or complaint',
        'Management receives regular figures on renewals, cancellations and satisfaction',
        'Management hears customers directly, and settles issues that cross departments',
        'Management builds the outlook for customers’ success into plans and investment',
      ],
      'b2c-membership': [
        'Management rarely discusses it',
        'Management discusses it only after a problem, such as many cancellations or a complaint',
        'Management receives regular figures on retention, cancellations and satisfaction',
        'Management hears members directly, and settles issues that cross departments',
        'Management builds the outlook for members’ success into plans and investment',
      ],
      'usage-based': [
        'Management rarely discusses it',
        'Management discusses it only after a problem, such as a big user stopping or a complaint',
        'Management receives regular figures on continued use, stopped use and satisfaction',
        'Management hears customers directly, and settles issues that cross departments',
        'Management builds the outlook for customers’ success into plans and investment',
      ],
      'repeat-purchase': [
        'Management rarely discusses it',
        'Management discusses it only after a problem, such as losing a regular or a complaint',
        'Management receives regular figures on repeat purchases, lapses and satisfaction',
        'Management hears customers directly, and settles issues that cross departments',
        'Management builds the outlook for customers’ success into plans and investment',
      ],
    },
    help: {
      'b2b-subscription':
        'If you have no management meetings, think of whether the head of the company looks at customers’ figures and hears what they say at set times.',
      'b2c-membership':
        'If you have no management meetings, think of whether the head of the company or a shop manager looks at members’ figures and hears what they say at set times. Members who leave because they reached their goal are counted apart from cancellations.',
      'usage-based':
        'If you have no management meetings, think of whether the head of the company looks at customers’ figures and hears what they say at set times.',
      'repeat-purchase':
        'If you have no management meetings, think of whether the head of the company or a shop manager looks at customers’ figures and hears what they say at set times. A customer has lapsed when the usual interval has passed without a purchase.',
    },
    example: {
      'b2b-subscription':
        'Ten minutes of the monthly meeting go to customers who stayed and who left, and the head of the company joins one customer meeting a month.',
      'b2c-membership':
        'The monthly meeting looks at how many stay, by month of joining, and the head of the company talks with members at reception or in class once a month.',
      'usage-based':
        'Each month management looks at the ten largest drops in use and decides whether price, support or development should answer.',
      'repeat-purchase':
        'Each month management looks at the share of second purchases and, in the shop or by phone, listens to customers at least once.',
    },
    why: 'Prices, products and staffing are seldom for one department to decide. The success of the people you already serve also bears on steady revenue and on the growth of the whole business.',
    whom: 'management, or whoever prepares papers for management meetings',
  },
} satisfies QuestionWordsIn<'alignment'>
