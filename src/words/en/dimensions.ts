/** What are the seven dimensions called and how does one recognise their levels, in English? */
import type { DimensionsWords } from '../../model/words-for.ts'

export const dimensionsWords = {
  strategy: {
    name: 'Definition of success & investment',
    short: 'Success goals',
    definition:
      'Have you decided what outcome customers want, designed the experience back from it, and based what you spend on actual amounts?',
    criteria: [
      'Each person has their own idea of the outcome customers want',
      'The outcome is shared as a principle or by word of mouth',
      'The outcome for the main customer segments is in writing, and the journey from sign-up to staying is mapped',
      'Outcomes are checked for each segment, and investment is decided by comparing the amounts won, lost and added',
      'Management sees the share of customers who reach their outcome and shifts spending according to cost and added profit',
    ],
    strength:
      'The thought you have given to customers’ success, and to what you spend on it, helps the company move in one direction.',
  },
  metrics: {
    name: 'Figures watched & pricing',
    short: 'Figures, price',
    definition:
      'Do you watch figures both for responding to customers and for keeping them, calculate them in one way, and use them to review prices and products?',
    criteria: [
      'Apart from the number of enquiries handled, no figures are watched yet',
      'Most figures are about enquiries, and the churn rate is not yet calculated in one way',
      'Support and retention figures are reviewed at set times, and the formulas are in writing',
      'Figures have targets and owners, and net revenue retention is split into what was lost and what was gained',
      'Figures lead to changes in price, plan and product, and the results are checked',
    ],
    strength: 'Your habit of watching figures helps you notice change early and review prices and products.',
  },
  support: {
    name: 'Responding (support)',
    short: 'Responding',
    definition: 'Can customers reach you, are their problems solved, and do the same problems become fewer?',
    criteria: [
      'Handling and records are left to each person',
      'There is a place to contact, and what was done is recorded',
      'Enquiries are counted by type, procedures are set, and ease of reaching you and satisfaction are measured',
      'Frequent causes are reduced together with the departments concerned, and trends are shared',
      'The same enquiries have become fewer, and what is learnt from them is used to reach out first',
    ],
    strength: 'Your ability to respond is a foundation on which customers can rely.',
  },
  success: {
    name: 'Leading ahead (success)',
    short: 'Leading ahead',
    definition:
      'From the first day to the decision to stay, do you help customers reach their outcome before they have to ask?',
    criteria: [
      'Action comes only after the customer makes contact',
      'Help depends on individual judgement',
      'A procedure for getting started, contact at milestones and a way of engaging with each segment are set',
      'Signs lead to action, and there are plans for reaching the outcome and for customers who may leave',
      'The effect of outreach is checked, and the balance of people and automation keeps improving',
    ],
    strength: 'Your readiness to act first supports customers on the way to the outcome they want.',
  },
  'customer-understanding': {
    name: 'Knowing the customer',
    short: 'Know customers',
    definition:
      'Do you record why customers come, choose, struggle and leave, and does everyone act on the same answer?',
    criteria: [
      'Each person pictures a different customer',
      'Customers are asked, by survey or otherwise, when the need arises',
      'Reasons for choosing and complaints are collected regularly and counted',
      'Anyone can see the latest counts and give the same answer, and customers are told of improvements made',
      'What customers say, with counts, is built into business and product plans, and the effect of improvements is checked',
    ],
    strength: 'Your effort to know your customers gives you something to go by when deciding on products and support.',
  },
  data: {
    name: 'Connected data & analysis',
    short: 'Data & insight',
    definition:
      'Do you connect customer data, keep an eye on how customers are doing, and keep checking why they stay or leave?',
    criteria: [
      'Data is scattered across personal files',
      'There are systems, matched by hand when needed',
      'A shared customer number joins the data, main customers are monitored, and traits of those who leave or stay are summarised',
      'Data is linked automatically, the state of every customer is assessed, and reasons for both staying and leaving are known',
      'Findings guide whom to win next, and assessments are checked against what happened',
    ],
    strength: 'Your use of data helps you notice change and find out the reason.',
  },
  alignment: {
    name: 'Departments & ownership',
    short: 'Working as one',
    definition:
      'Do departments or roles work towards one goal and hand over well, with an owner, time and the backing of management?',
    criteria: [
      'It is not yet decided who looks after customers once they have signed up',
      'Someone does it alongside other work, and management discusses it when there is a problem',
      'An owner, a role, available time and a goal shared by departments are set',
      'Departmental goals are tied to the shared goal, and overlapping contact is avoided',
      'Shared figures are used in appraisals, budgets and business plans',
    ],
    strength: 'The way your people work together helps you carry through what you decide.',
  },
} satisfies DimensionsWords
