/** What does the landing page say, in English? */
import type { landingWords as original } from '../ja/landing.ts'
import type { SameShape } from '../same-shape.ts'

export const landingWords = {
  title: 'CS Maturity Diagnosis – how mature is your customer success?',
  description:
    'A free diagnosis in ten questions and about five minutes: one of five levels of customer success maturity, the reasons for it, and three things to do first. No sign-up.',
  heading: 'Take the next step to being a company customers stay with.',
  lead: 'How well do you support the success of the customers you already have? Ten questions show you your level, the reasons for it, and three things to do first.',
  start: {
    quick: 'Take the ten questions (about 5 minutes)',
    full: 'Take all thirty questions (about 15 minutes)',
    note: 'Free, no sign-up. Your answers never leave this device unless you send them yourself.',
    later: 'Stop whenever you like and carry on later. Going from ten questions to thirty keeps your answers.',
    paper: 'You can also answer on paper.',
    toPaper: 'Choose a worksheet to print',
  },
  forWhom: {
    heading: 'Who it is for',
    items: [
      'You run a subscription or membership business, and cancellations have begun to worry you',
      'You sell without contracts – online, in shops, by project – and want to be chosen again',
      'You have support in place, and want a starting point for talking about what comes next',
    ],
    models:
      'The questions are worded to suit four kinds of business: business subscription, consumer membership, usage-based pricing, and one-off sales and repeat purchases. It is not only for IT: manufacturing, services, distribution, retail, food and education are just as welcome.',
  },
  definition: {
    heading: 'What is customer success?',
    text: 'Helping customers reach the outcome they want, before they have to ask. Once they feel it was worth it, they have a reason to stay, to use more and to build a long relationship. If your business has no contracts, read “prevent cancellations” as “be chosen again”.',
  },
  twoCs: {
    heading: 'Two things called “CS”',
    text: 'Customer support and customer success are both shortened to “CS”, yet they do different work. Neither is better than the other; a company needs both.',
    caption: 'How customer support and customer success differ',
    aspect: 'Aspect',
    support: 'Customer support',
    success: 'Customer success',
    rows: [
      { aspect: 'Aim', support: 'Solve the problem', success: 'Help customers reach the outcome they want' },
      { aspect: 'Begins with', support: 'The customer making contact', success: 'The company reaching out' },
      { aspect: 'Approach', support: 'Responding (also “defence”)', success: 'Leading ahead (also “offence”)' },
      { aspect: 'Value', support: 'A problem solved', success: 'An experience of success' },
      {
        aspect: 'Main figures',
        support: 'Ease of getting through, number of enquiries, satisfaction after an enquiry',
        success: 'Renewal or repeat rate, churn rate, overall satisfaction, share buying more or moving up',
      },
    ],
  },
  whyNow: {
    heading: 'Why now?',
    text: 'More people, it is said, now value use over ownership and experiences over things, and finding new buyers again and again has become harder. Building up revenue on the relationships you already have is an idea that now reaches well beyond digital products and services.',
  },
  example: {
    heading: 'An example result',
    note: 'The answers of an invented company, put through the same calculation as yours.',
    company:
      'Kodama Telecom Support (invented) · business subscription · 120 people. Proud of how it answers the phone; preparing for renewals is still to come.',
    holds: 'To the next level',
    strengths: 'What it already does well',
    steps: 'Three things to do first',
    thisWeek: 'This week',
    more: 'Your own result adds what to do in 30, 60 and 90 days for every recommendation, the figure that shows it worked, points to check across your answers, and a report to print.',
  },
  how: {
    heading: 'How it works',
    steps: [
      {
        title: 'Choose four things about your company',
        text: 'How it earns, how long it has been running, your role, and how customers reach you. No company or personal names.',
      },
      {
        title: 'Answer one question a page',
        text: 'Choose what is true of your company now. “Don’t know” is fine when you don’t; it does not lower the score.',
      },
      {
        title: 'Read the result and make a start',
        text: 'The level and its reasons, what you already do well, and the first three things to do. Change an answer and see at once what moves.',
      },
    ],
  },
  economics: {
    heading: 'Start from the money',
    text: 'Is your next yen better spent on the customers you have, or on winning new ones? You can work it out with your own figures, without taking the diagnosis.',
    link: 'Try the calculator',
  },
  promise: {
    heading: 'What happens to your answers',
    text: 'Everything is calculated in your own browser. Answers are kept on this device only, and you can delete them all at any time. We show no industry average and no ranking, because there is no survey that could support them.',
    more: 'Read more',
  },
} satisfies SameShape<typeof original>
