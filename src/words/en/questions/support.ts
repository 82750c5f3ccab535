/** How do we ask about responding to customers, in English? */
import type { QuestionWordsIn } from '../../../model/words-for.ts'

export const supportWords = {
  reachability: {
    title: 'Being easy to reach',
    ask: 'How do you check how easily people can reach you, including how soon they get a reply?',
    steps: [
      'We do not know whether calls or emails are missed',
      'We can tell when it is busy, but have no figures',
      'We measure the answer rate or the time to first reply at least monthly',
      'We have a target, and change staffing or channels when we miss it',
      'We meet the target, and every channel can see past conversations',
    ],
    help: 'The answer rate is the share of incoming calls that someone takes. If you do not use the phone, answer for the speed of your replies; if people come to you in person, for how long they wait.',
    example: {
      'b2b-subscription': 'Each month, listing how many hours passed between an email arriving and the first reply.',
      'b2c-membership': 'Counting, by day of the week, the calls about bookings that nobody could take.',
      'usage-based':
        'Looking at how many minutes passed before the first reply to a fault reported at night or at the weekend.',
      'repeat-purchase': 'Counting the calls with orders or questions that went unanswered in the lunchtime rush.',
    },
    why: 'Not getting through when something is wrong easily costs trust, whatever the channel. Not having to explain it all again is reassuring too.',
    whom: 'the head of support, or whoever takes the calls and emails each day',
  },
  'issue-prevention': {
    title: 'Solving and preventing problems',
    ask: 'How do you deal with questions, problems and complaints?',
    steps: [
      'We leave both the handling and the records to each person',
      'We keep records, but do not sort or count them',
      'We sort and count them (how-to, faults, complaints) and have set procedures',
      'We review the main causes monthly and work on prevention with other departments',
      'We remove causes and check that the same questions have become fewer',
    ],
    help: 'Include what reaches you in a shop or on a visit as well as by phone and email. Records can be a spreadsheet or a notebook, as long as they can be counted later.',
    example: {
      'b2b-subscription':
        'Many people ask where to issue an invoice, so the wording on the screen is changed and next month’s questions are counted.',
      'b2c-membership':
        'Many people ask how to cancel a booking, so the steps are added to the booking confirmation and next month’s questions are counted.',
      'usage-based':
        'The same error keeps being reported, so the message now says how to fix it and next month’s reports are counted.',
      'repeat-purchase':
        'Many people ask how a part is fitted, so a drawing is added to the leaflet in the box and next month’s questions are counted.',
    },
    why: 'Solving problems and complaints is what trust rests on. Reducing their causes as well makes it easier to save people trouble and to hold down the cost of answering.',
    whom: 'those who take questions and complaints, the head of support or the shop manager',
  },
  'support-satisfaction': {
    title: 'Satisfaction after an enquiry',
    ask: 'How do you find out whether people were satisfied after you dealt with their enquiry?',
    steps: [
      'We do not find out',
      'We know only when a complaint or a comment reaches us',
      'We measure it continuously, for example with a short survey afterwards',
      'We contact those who scored it low, and share inside the company what to improve',
      {
        'b2b-subscription': 'We look at how it relates to later renewal, and set priorities from that',
        'b2c-membership': 'We look at how it relates to staying a member, and set priorities from that',
        'usage-based': 'We look at how it relates to continued use, and set priorities from that',
        'repeat-purchase': 'We look at how it relates to repeat purchases, and set priorities from that',
      },
    ],
    help: 'This is about satisfaction after an enquiry, not with the service as a whole. Asking how easy it was to get an answer (an “effort score”) counts too.',
    example: {
      'b2b-subscription': 'Adding one question, “Did this solve it?”, to the last reply.',
      'b2c-membership':
        'Asking one question in the app, “Was your problem solved?”, on the evening of a talk at reception.',
      'usage-based':
        'After answering a technical question, asking on a scale of one to five how easy it was to get it solved.',
      'repeat-purchase': 'Asking by email or postcard, “How did we do?”, once a return or an exchange is settled.',
    },
    why: 'What counts as solved on your side may not have left the other person satisfied. The impression that remains has a bearing on whether you go on being chosen.',
    whom: 'the head of support, or whoever puts the survey results together',
  },
  'self-service': {
    title: 'Learning from enquiries',
    ask: 'How do you use what you learn from enquiries inside the company?',
    steps: [
      'We answer them, and it ends there',
      'We have FAQs (frequently asked questions) or guides, updated now and then',
      'We update FAQs or guides regularly from the most common enquiries',
      'We let sales, product and other colleagues see the trends at any time',
      {
        'b2b-subscription': 'We use enquiries to judge how customers are doing, and make contact first',
        'b2c-membership': 'We use enquiries to judge how members are doing, and make contact first',
        'usage-based': 'We use enquiries to judge how customers are doing, and make contact first',
        'repeat-purchase': 'We use enquiries to judge how customers are doing, and make contact first',
      },
    ],
    help: 'Guides include videos, notices in the shop and leaflets that come with a product. “How they are doing” means, for instance, whether all is going well or they seem to be struggling.',
    example: {
      'b2b-subscription':
        'Noticing a company that has asked several times how to change permissions, and offering to walk them through it.',
      'b2c-membership':
        'Reception and instructors look at the same table of the days on which people say they cannot get a booking.',
      'usage-based':
        'When a customer starts asking more about charges, getting in touch to work out together how much they are likely to use.',
      'repeat-purchase':
        'The shop floor and the buyers look at the same table of products whose sizes people ask about.',
    },
    why: 'Enquiries are full of clues for preventing the next complaint. We ask whether they stay in support or also shape the product and the contact you make first.',
    whom: 'those who maintain the FAQs and guides, or people in product or service planning',
  },
} satisfies QuestionWordsIn<'support'>
