/** How do we ask about leading customers to their result before they ask, in English? */
import type { QuestionWordsIn } from '../../../model/words-for.ts'

export const successWords = {
  onboarding: {
    title: {
      'b2b-subscription': 'Help in getting started',
      'b2c-membership': 'Help in getting started',
      'usage-based': 'Help in getting started',
      'repeat-purchase': 'Guiding first-time customers',
    },
    ask: {
      'b2b-subscription': 'How do you help customers get started after they sign (onboarding)?',
      'b2c-membership': 'How do you guide and support members just after they join?',
      'usage-based': 'How do you support customers from their first use to going live?',
      'repeat-purchase': 'How do you guide first-time customers until they see the benefit for themselves?',
    },
    steps: [
      {
        'b2b-subscription': 'We leave it to customers (we answer if asked)',
        'b2c-membership': 'We leave it to members (we answer if asked)',
        'usage-based': 'We leave it to customers (we answer if asked)',
        'repeat-purchase': 'We leave it to customers (we answer if asked)',
      },
      'We each do it in our own way',
      {
        'b2b-subscription': 'We follow a standard procedure, with a set point at which it is complete',
        'b2c-membership': 'We follow a standard procedure, with a set point at which it is complete',
        'usage-based': 'We follow a standard procedure, with a set point at which it is complete',
        'repeat-purchase': 'We all use the same set guidance and materials',
      },
      {
        'b2b-subscription': 'We check progress and reach out to customers who fall behind',
        'b2c-membership': 'We check progress and reach out to members who fall behind',
        'usage-based': 'We check progress and reach out to customers who fall behind',
        'repeat-purchase': 'We check that the first use went well and contact those who had difficulty',
      },
      {
        'b2b-subscription': 'We have a procedure for each segment, and update it from later adoption',
        'b2c-membership': 'We have a procedure for each segment, and update it from how habits form',
        'usage-based': 'We have a procedure for each segment, and update it from later use',
        'repeat-purchase': 'We fit the guidance to each customer, and update it from second purchases',
      },
    ],
    help: 'Include guidance that needs no person: on screen, by email, on a card in the box. If you sell through agents or dealers, include what they do as their share of it.',
    example: {
      'b2b-subscription':
        'It is complete once the settings are done and the first invoice has gone out; a company that is not there yet gets a call.',
      'b2c-membership':
        'It is complete after four visits in the first month; reception speaks to those who have come twice or less.',
      'usage-based':
        'It is complete once the connection has been tested and live data has run for a day without stopping.',
      'repeat-purchase':
        'An email about a week after delivery asks whether all went well. In a restaurant, newcomers are told how to order and what is good.',
    },
    why: 'A sale is a start and not a finish, and what happens straight afterwards tends to show in whether people want to stay. We ask whether everyone gets the same good start, whoever helps them.',
    whom: 'whoever looks after your customers, or shows newcomers around',
  },
  adoption: {
    title: {
      'b2b-subscription': 'Adoption and first successes',
      'b2c-membership': 'Habit and first successes',
      'usage-based': 'Steady use and first successes',
      'repeat-purchase': 'Being glad to have bought it',
    },
    ask: {
      'b2b-subscription': 'How do you support customers until they use it steadily and reach their outcome?',
      'b2c-membership': 'How do you support members until they keep it up and feel the benefit?',
      'usage-based': 'How do you support customers until use is steady and brings results?',
      'repeat-purchase': 'How do you find out whether customers are glad they bought, and help them to be?',
    },
    steps: {
      'b2b-subscription': [
        'We do not know whether it is used or has brought results',
        'We ask the customers we are concerned about how things are going',
        'We have defined what adoption means, and check it for our main customers',
        'We check it in every segment, with plans and support towards the outcome',
        'We turn what worked into a pattern and spread it to other customers',
      ],
      'b2c-membership': [
        'We do not know whether it is used or has brought results',
        'We ask the members we are concerned about how things are going',
        'We have defined when it counts as a habit, and check it for our main members',
        'We check it in every segment, with plans and support towards the outcome',
        'We turn what helped members keep it up into a pattern and spread it to others',
      ],
      'usage-based': [
        'We do not know whether it is used or has brought results',
        'We ask the customers we are concerned about how things are going',
        'We have defined what steady use means, and check it for our main customers',
        'We check it in every segment, with plans and support towards the outcome',
        'We turn what worked into a pattern and spread it to other customers',
      ],
      'repeat-purchase': [
        'We do not know whether customers were satisfied after buying',
        'We ask the customers we are concerned about how they found it',
        'We have defined when a customer counts as glad, and check it for our main customers',
        'We check it in every segment, with steps and support towards that feeling',
        'We turn the uses and choices that pleased into a pattern and spread it to others',
      ],
    },
    help: {
      'b2b-subscription':
        '“Adoption” means that it is built into daily work. The plan towards it (a success plan) can be a one-page note.',
      'b2c-membership':
        '“A habit” means that it is built into daily life. Your “main members” can be whatever group you choose, such as the largest one.',
      'usage-based':
        '“Steady use” means that it is built into the customer’s work or systems and runs reliably. The plan towards it can be a one-page note.',
      'repeat-purchase':
        'When a customer counts as glad can be decided by words or by deeds: a happy comment, for instance, or a second purchase.',
    },
    example: {
      'b2b-subscription': 'If the papers for the weekly meeting are made with the service, it counts as adopted.',
      'b2c-membership':
        'Three months of weekly lessons and “I am no longer afraid to speak” count as a habit beginning to form.',
      'usage-based':
        'If the daily run needs no attention and the person in charge relies on it without worry, it counts as steady use.',
      'repeat-purchase':
        'Collecting comments such as “my mornings are easier now”, and putting that use on the card for the next customer.',
    },
    why: 'Not reaching the outcome they hoped for easily becomes a reason to go elsewhere. We ask whether you look closely at how it is used and work alongside people until they get there.',
    whom: 'whoever looks after your customers, or meets them every day',
  },
  'proactive-outreach': {
    title: 'Reaching out first',
    ask: 'How do you reach out before problems or questions arise?',
    steps: [
      'We act once we are contacted',
      {
        'b2b-subscription': 'We contact customers we are concerned about, as each of us sees fit',
        'b2c-membership': 'We contact members we are concerned about, as each of us sees fit',
        'usage-based': 'We contact customers we are concerned about, as each of us sees fit',
        'repeat-purchase': 'We contact customers we are concerned about, as each of us sees fit',
      },
      'We have identified when people tend to stumble, and contact everyone then',
      {
        'b2b-subscription': 'We respond to signs such as falling use with actions agreed in advance',
        'b2c-membership': 'We respond to signs such as falling use with actions agreed in advance',
        'usage-based': 'We respond to signs such as falling use with actions agreed in advance',
        'repeat-purchase': 'We respond to signs such as longer gaps between purchases with agreed actions',
      },
      'We compare what works, and improve how people and automation divide the work',
    ],
    help: {
      'b2b-subscription':
        'Such moments are, for example, the start, a change of contact person, or the time before renewal. Automatic emails and on-screen guidance count as contact.',
      'b2c-membership':
        'Such moments are, for example, the first visit, the third month, or the end of a course. Automatic messages and a word at the desk count as contact.',
      'usage-based':
        'Such moments are, for example, going live or a sudden change in use. Automatic emails and on-screen guidance count as contact.',
      'repeat-purchase':
        'Such moments are, for example, just after delivery or when the product is about to run out. Automatic emails and a word in the shop count as contact.',
    },
    example: {
      'b2b-subscription':
        'When the person responsible at a company changes, explaining again how it works and why it was chosen.',
      'b2c-membership': 'When someone has not come for two weeks, the trainer asks, “When shall we see you next?”',
      'usage-based': 'When use rises suddenly, telling the customer early what it may cost and how to set a limit.',
      'repeat-purchase': 'On the third day after delivery, an email on care and on common mistakes.',
    },
    why: 'Dissatisfaction may become a reason to leave without ever being voiced. Acting before a problem makes it easier to spare people worry and effort, and to help them to their outcome.',
    whom: 'whoever looks after your customers, or sends them emails',
  },
  renewal: {
    title: {
      'b2b-subscription': 'Working towards renewal',
      'b2c-membership': 'Helping members stay',
      'usage-based': 'Working towards continued use',
      'repeat-purchase': 'Working towards the next purchase',
    },
    ask: {
      'b2b-subscription': 'What do you do towards the renewal of contracts?',
      'b2c-membership': 'What do you do so that members stay with you?',
      'usage-based': 'What do you do so that customers keep using your service?',
      'repeat-purchase': 'What do you do so that customers choose you again?',
    },
    steps: {
      'b2b-subscription': [
        'We rely on automatic renewal, or we wait to be told',
        'We send an administrative notice when renewal is due',
        'We review the results before renewal and ask about the wish to continue',
        'We grade the risk of non-renewal, with actions and an owner for each grade',
        'We record results and reasons, and improve where our forecast was wrong',
      ],
      'b2c-membership': [
        'We do nothing in particular until someone asks to leave or pause',
        'We send everyone the same message at set times',
        'We review results at milestones such as the third month, and propose a next goal',
        'We notice from falling use who may find it hard to go on, and have set responses',
        'We record why members pause or leave and what our response achieved, and improve',
      ],
      'usage-based': [
        'We do not watch for falling use, or we wait to be told',
        'We get in touch once use has stopped',
        'We review use with our main customers regularly and suggest ways to use it',
        'We notice when use begins to fall, with set actions and an owner',
        'We record why use fell and what our response achieved, and learn from wrong forecasts',
      ],
      'repeat-purchase': [
        'We do nothing in particular and leave it to customers',
        'We send everyone the same email or postcard',
        'We time messages to when the next need is likely, from use or season',
        'We fit timing and content to what each customer buys or does',
        'We know why customers feel nowhere else will do, and check what our messages achieve',
      ],
    },
    help: {
      'b2b-subscription':
        'If contracts run from month to month, think of the time when terms are reviewed. The “forecast” is your view of who is likely to renew.',
      'b2c-membership':
        'Leaving because the goal has been reached is a good result and is counted separately. Making it hard to cancel is not part of this.',
      'usage-based':
        'Keep natural ups and downs, such as seasons or the end of a project, apart. The “forecast” is the amount you expect to be used.',
      'repeat-purchase':
        'Messages include a word in the shop and app notifications as well as email and phone. Gifts and other one-time purchases may be left out.',
    },
    example: {
      'b2b-subscription':
        'Three months before renewal, working out together how many hours were saved this year and talking about a goal for the next.',
      'b2c-membership':
        'Showing the first and the latest record side by side and deciding together what to aim for in the next three months.',
      'usage-based':
        'Every six months, looking together at how much was used for which purpose, and talking about waste and about room to grow.',
      'repeat-purchase':
        'For a product that lasts 30 days, writing around day 25. In a hair salon, saying before they leave when the next visit would be due.',
    },
    why: 'We see a sale as the beginning of a long relationship. The reasons to choose you again come from everything before that moment, and not only from asking at the end.',
    whom: 'whoever looks after your customers, or the head of sales or of the shop',
  },
  expansion: {
    title: 'Offering more',
    ask: 'How do you offer additional or higher-level products and plans?',
    steps: [
      'We do not offer any, or we offer everyone the same',
      'We offer them individually, as each of us sees fit',
      {
        'b2b-subscription': 'We have set conditions for making an offer, such as results having been reached',
        'b2c-membership': 'We have set conditions for making an offer, such as results having been reached',
        'usage-based': 'We have set conditions for making an offer, such as results having been reached',
        'repeat-purchase': 'We have set conditions for making an offer, such as customers liking what they bought',
      },
      {
        'b2b-subscription': 'We choose who to approach, and when, from data on use and results',
        'b2c-membership': 'We choose who to approach, and when, from data on use and results',
        'usage-based': 'We choose who to approach, and when, from data on use and results',
        'repeat-purchase': 'We choose who to approach, and when, from data on purchases and satisfaction',
      },
      {
        'b2b-subscription': 'We also check retention and satisfaction afterwards, and revise the conditions',
        'b2c-membership': 'We also check who stays and how satisfied they are, and revise the conditions',
        'usage-based': 'We also check continued use and satisfaction afterwards, and revise the conditions',
        'repeat-purchase': 'We also check repeat buying and satisfaction afterwards, and revise the conditions',
      },
    ],
    notApplicable: 'There is no further product or plan to offer',
    help: 'Include both moving up (upselling) and adding something related (cross-selling). “Data” can be a simple table of use or purchases.',
    example: {
      'b2b-subscription':
        'When a company’s monthly figures have become quicker to prepare, introducing the analysis feature as a next step.',
      'b2c-membership':
        'When someone reaches the beginners’ goal, explaining what the next course makes possible and what it costs.',
      'usage-based': 'When one use runs steadily, showing the customer how another could work.',
      'repeat-purchase': 'Introducing a grinder to suit the taste of someone who keeps buying coffee beans.',
    },
    why: 'An offer at the wrong time can cost trust. Made once people feel a result, it can help them to the next one.',
    whom: 'the head of sales, or whoever looks after your customers',
  },
  'touch-model': {
    title: 'Planning how to engage',
    ask: {
      'b2b-subscription':
        'How do you decide how to engage with each segment (in person, by email, automatically and so on)?',
      'b2c-membership':
        'How do you decide how to engage with each segment (in person, in the app, by email and so on)?',
      'usage-based':
        'How do you decide how to engage with each segment (in person, with guides, automatically and so on)?',
      'repeat-purchase':
        'How do you decide how to engage with each segment (in the shop, by phone, by email and so on)?',
    },
    steps: [
      'We have not decided, and judge case by case',
      {
        'b2b-subscription': 'We give special attention to some customers only',
        'b2c-membership': 'We give special attention to some members only',
        'usage-based': 'We give special attention to some customers only',
        'repeat-purchase': 'We give special attention to some customers only',
      },
      'We have defined segments and decided how to engage with each',
      {
        'b2b-subscription': 'We have set content and frequency for each segment, and check how use develops',
        'b2c-membership': 'We have set content and frequency for each segment, and check how use develops',
        'usage-based': 'We have set content and frequency for each segment, and check how use develops',
        'repeat-purchase': 'We have set content and frequency for each segment, and check how purchases develop',
      },
      'We compare cost and effect for each segment, and revise who gets what',
    ],
    help: 'Ways to engage include a named person (high touch), a small team for many (low touch) and mainly automatic guidance (tech touch). A decision to support everyone automatically also counts as having “decided how to engage with each”.',
    example: {
      'b2b-subscription':
        'The largest companies have a named contact; the others are supported by joint sessions and email.',
      'b2c-membership':
        'Instructors speak to those who have just joined; those who are used to it mainly get messages in the app.',
      'usage-based': 'Heavy users have a technical contact; light users are supported by guides and automatic alerts.',
      'repeat-purchase': 'Regulars hear from the staff each season; first-time customers receive an automatic email.',
    },
    why: 'People and time are too limited to give everyone the same attention. Even where nobody is assigned, there are ways to know how things are going and to lend a hand when needed.',
    whom: 'the head of those who look after your customers (in a small company, its head or the shop manager)',
  },
} satisfies QuestionWordsIn<'success'>
