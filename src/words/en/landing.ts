/** What does the landing page say, in English? */
import type { landingWords as original } from '../ja/landing.ts'
import type { SameShape } from '../same-shape.ts'

export const landingWords = {
  title: 'CS Maturity Diagnosis – how mature is your customer success?',
  description:
    'A free diagnosis in ten questions and about five minutes: one of five levels of customer success maturity, the reasons for it, and three things to do first. No sign-up.',
  heading: 'Become a company that customers stay with.',
  lead: 'How well do you support the success of the customers you already have? Ten questions tell you your level, why it is so, and three things to do first.',
  start: {
    quick: 'Take the ten questions (about 5 minutes)',
    full: 'Take all thirty questions (about 15 minutes)',
    note: 'Free, no sign-up. Your answers never leave this device unless you send them yourself.',
    later: 'Stop whenever you like and carry on later. Going from ten questions to thirty keeps your answers.',
  },
  forWhom: {
    heading: 'Who it is for',
    items: [
      'You run a subscription or membership business, and cancellations have begun to worry you',
      'You sell without contracts – online, in shops, by project – and want to be chosen again',
      'You have support in hand and need something to talk about what comes next',
    ],
    models:
      'The questions are worded for four kinds of business: B2B subscription, consumer membership, usage-based, and one-off or repeat purchase. It is not only for IT: manufacturing, services, distribution, retail, food and education are equally at home here.',
  },
  definition: {
    heading: 'What is customer success?',
    text: 'Supporting customers to the result they want, before they have to ask. Feeling that it worked becomes a reason to stay, to use more, and to build a long relationship. If your business has no contracts, read “prevent churn” as “be chosen again”.',
  },
  twoCs: {
    heading: 'Two things called “CS”',
    text: 'Customer support and customer success are both shortened to “CS”, yet they do different work. Neither is the better one; they are two wheels of one cart.',
    caption: 'How customer support and customer success differ',
    aspect: 'Aspect',
    support: 'Customer support',
    success: 'Customer success',
    rows: [
      { aspect: 'Aim', support: 'Solve the problem', success: 'Reach the result the customer wants' },
      { aspect: 'Begins with', support: 'The customer making contact', success: 'The company reaching out' },
      { aspect: 'Stance', support: 'Responding (also “defence”)', success: 'Leading ahead (also “offence”)' },
      { aspect: 'Value', support: 'A problem solved', success: 'An experience of success' },
      {
        aspect: 'Main figures',
        support: 'Answer rate, number of contacts, satisfaction after contact',
        success: 'Renewal rate, churn rate, overall satisfaction, share of upgrades',
      },
    ],
  },
  whyNow: {
    heading: 'Why now?',
    text: 'Many people are said to value using over owning, and experiences over things. Finding ever more new buyers is getting harder, so companies look for revenue that builds up on the customers they already have. Products and services well beyond the digital are part of this.',
  },
  example: {
    heading: 'An example result',
    note: 'The answers of an invented company, put through the same reckoning as yours.',
    company:
      'Kodama Telecom Support (invented) · B2B subscription · 120 people. Proud of how it answers the phone; renewals are left to sales.',
    holds: 'To the next level',
    strengths: 'What it already does well',
    steps: 'Three things to do first',
    thisWeek: 'This week',
    more: 'Your own result adds 30, 60 and 90 days for every step, the figure that shows it worked, questions raised by comparing your answers, and a report to print.',
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
        text: 'Choose what is true today. “Don’t know” is a good answer when you don’t; it does not lower the score.',
      },
      {
        title: 'Read the result and make a start',
        text: 'The level and its reasons, what you already do well, the first three steps. Change one answer and see what moves.',
      },
    ],
  },
  promise: {
    heading: 'What happens to your answers',
    text: 'Everything is reckoned in your own browser. Answers are kept on this device only, and you can delete them all at any time. We show no industry average and no ranking, because there is no survey that could support them.',
    more: 'Read more',
  },
} satisfies SameShape<typeof original>
