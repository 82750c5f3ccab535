/** How do we ask about knowing the customer, in English? */
import type { QuestionWordsIn } from '../../../model/words-for.ts'

export const customerUnderstandingWords = {
  'customer-records': {
    title: {
      'b2b-subscription': 'What you record about customers',
      'b2c-membership': 'What you record about members',
      'usage-based': 'What you record about customers',
      'repeat-purchase': 'What you record about customers',
    },
    ask: 'Which of these do you record as an organisation, in a way you can count up later?',
    options: {
      attributes: {
        'b2b-subscription': 'Profile (industry, size, turnover and so on)',
        'b2c-membership': 'Profile (age group, area and so on)',
        'usage-based': 'Profile (industry, purpose of use and so on)',
        'repeat-purchase': 'Profile (age group, area, industry, size and so on)',
      },
      source: 'Where they heard of us',
      comparison: 'Whether they compared us with others',
      'choice-reason': 'Why they chose us',
      advantage: 'What was better than elsewhere',
      difficulty: 'What was troublesome or disappointing',
      'expected-outcome': 'The outcome or purpose they have in mind',
      behaviour: 'Use or purchase history',
      'leaving-reason': {
        'b2b-subscription': 'Why they cancelled',
        'b2c-membership': 'Why they left',
        'usage-based': 'Why they stopped using us',
        'repeat-purchase': 'Why they did not buy again',
      },
      satisfaction: 'Satisfaction or willingness to recommend',
    },
    none: 'We record none of these',
    help: {
      'b2b-subscription':
        'Recorded “as an organisation” means kept in a set place, where it can still be seen when someone else takes over. More is not always better: we assume you have a use for each item and tell people what it is for.',
      'b2c-membership':
        'Recorded “as an organisation” means kept in a set place, where it can still be seen when someone else takes over. More is not always better: we assume you have a use for each item and tell people what it is for. Leaving because a goal was reached is a good result, and is kept apart.',
      'usage-based':
        'Recorded “as an organisation” means kept in a set place, where it can still be seen when someone else takes over. More is not always better: we assume you have a use for each item and tell people what it is for.',
      'repeat-purchase':
        'Recorded “as an organisation” means kept in a set place, where it can still be seen when someone else takes over. More is not always better: we assume you have a use for each item and tell people what it is for.',
    },
    example: {
      'b2b-subscription':
        '“It looked easy to use”, heard in a sales meeting and kept under “reason for choosing” in the customer list, so that it can be counted each month.',
      'b2c-membership':
        '“A friend told me” and “I want to get fitter”, written on the joining form and kept in the same fields of the member list, so that they can be counted each month.',
      'usage-based':
        'The purpose chosen at sign-up, kept together with usage records, so that it can be counted by purpose.',
      'repeat-purchase':
        '“Where did you hear of us?” and “Why did you choose this?”, asked at checkout or in the shop and kept with the purchase record, so that the answers can be counted each month.',
    },
    why: 'Knowing who chooses you, what they hope for and why they chose you is the starting point both for helping ahead of time and for making better products. Once it is on record, that understanding can be handed on when people change.',
    whom: 'people in marketing or sales, the person who keeps the customer list, or whoever looks after your customers',
  },
  'voice-collection': {
    title: 'How you listen',
    ask: {
      'b2b-subscription': 'How do you collect what your customers say?',
      'b2c-membership': 'How do you collect what your members say?',
      'usage-based': 'How do you collect what your customers say?',
      'repeat-purchase': 'How do you collect what your customers say?',
    },
    steps: [
      'We leave it with the person who heard it',
      'We run a survey or similar when we need one',
      'We collect it regularly, in two or more ways',
      'We gather what we collect in one place and sort it by theme',
      'We also seek out those who left or do not answer, and check for bias',
    ],
    help: 'Ways include interviews, surveys, enquiry records, and the analysis of behaviour such as page views and clicks. If you sell through agents or dealers, include what they collect.',
    example: {
      'b2b-subscription':
        'A half-yearly survey, together with what is heard in visits and meetings and short conversations with customers who cancelled.',
      'b2c-membership':
        'A talk in the third month, together with records of the most-viewed screens of the app and an optional line written when leaving.',
      'usage-based':
        'Enquiry records, together with page views of the guides and calls to customers whose use has fallen.',
      'repeat-purchase':
        'Notes of conversations in the shop, together with reply cards, online reviews and a survey of people who have not bought for a while.',
    },
    why: 'What reaches you tends to come from a few people. Combining several ways of listening brings you closer to those you have not heard from.',
    whom: 'whoever looks after your customers, people in marketing or in charge of surveys, or the head of a shop or help desk',
  },
  'shared-answer': {
    title: 'One shared answer',
    ask: {
      'b2b-subscription':
        'How do you share inside the company which customers choose you, what troubles them and why they choose you?',
      'b2c-membership':
        'How do you share inside the company which members choose you, what troubles them and why they choose you?',
      'usage-based':
        'How do you share inside the company which customers choose you, what troubles them and why they choose you?',
      'repeat-purchase':
        'How do you share inside the company which customers choose you, what troubles them and why they choose you?',
    },
    steps: [
      'We each have it in our heads, and the answer depends on who you ask',
      'We leave it to a few people, who put it together in documents',
      'We sort and count what we hear, and report it regularly',
      'We can all see the latest counts, and every department gives the same answer',
      'We base plans and priorities on that shared answer',
    ],
    help: 'If everyone gives the same answer but nothing is counted, choose “We leave it to a few people, who put it together in documents”. The latest counts may be in a shared table or in a business intelligence tool, which shows totals on a screen.',
    example: {
      'b2b-subscription':
        'Ask sales, support and development separately for the most common reason for buying, and each looks at the same table and tells you.',
      'b2c-membership':
        'Ask reception and instructors separately for the most common reason for joining, and each looks at the same table and tells you.',
      'usage-based':
        'Ask engineers and sales separately for the most common trouble in getting started, and each looks at the same table and tells you.',
      'repeat-purchase':
        'Ask shop staff and buyers separately for the most common reason for being chosen, and each looks at the same table and tells you.',
    },
    why: 'When everyone pictures somebody different, priorities are hard to agree on. Sorting and counting what you hear lets people in different positions start from the same facts.',
    whom: 'whoever looks after your customers, people in marketing or the person who compiles your figures',
  },
  'closing-the-loop': {
    title: 'Acting on what you hear',
    ask: 'How does what you hear shape your products, services and marketing?',
    steps: [
      'We have no way of passing it on',
      'We pass it on by word of mouth or chat when someone notices something',
      'We share it in a regular meeting and keep a list of requests',
      {
        'b2b-subscription': 'We decide yes or no with a reason, and tell customers about improvements we make',
        'b2c-membership': 'We decide yes or no with a reason, and tell members about improvements we make',
        'usage-based': 'We decide yes or no with a reason, and tell customers about improvements we make',
        'repeat-purchase': 'We decide yes or no with a reason, and tell customers about improvements we make',
      },
      'We build it into business or product plans, and check the effect of improvements',
    ],
    help: 'You need not say yes to every request; having a reason for leaving one aside counts as deciding.',
    example: {
      'b2b-subscription':
        '“I want to print the list in one go” kept coming up, so the feature was added and announced with “you asked for this”.',
      'b2c-membership':
        '“I would like an evening class” kept coming up, so one a week was tried and announced on the notice board and in the app.',
      'usage-based':
        '“I cannot tell what this error means” kept coming up, so the text was rewritten and mentioned in the release notes.',
      'repeat-purchase':
        '“The lid is hard to open” kept coming up, so the container was changed and this was mentioned on the product page and in a letter in the box.',
    },
    why: 'When the cause of trouble lies in the product or service, support alone cannot make it go away. We ask whether what you hear reaches the people who make and promote it, and comes back as something visible.',
    whom: 'people in product or service development, people in marketing or whoever looks after your customers',
  },
} satisfies QuestionWordsIn<'customer-understanding'>
