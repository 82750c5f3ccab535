/** What do we ask where two answers do not seem to go together, in English? */
import type { FindingsWords } from '../../model/words-for.ts'

export const findingsWords = {
  'success-team-on-support-metrics': {
    question:
      'You have people in place to look after customers. Could the figures you watch be mostly about answering enquiries?',
  },
  'targets-without-one-definition': {
    question:
      'You have targets for retention and similar figures. Are they calculated the same way in every department and document?',
  },
  'outreach-without-monitoring': {
    question: 'You act on early signs. Which figures or records do those signs come from?',
  },
  'analysis-on-scattered-data': {
    question:
      'Your analysis of customers who stay and leave is well under way. Is the data behind it consistent across departments?',
  },
  'connected-data-without-shared-goal': {
    question: 'Your data is connected. Do departments share a goal for what it is to be used for?',
  },
  'outcome-defined-expectations-unrecorded': {
    question: 'You have put into words what success means to customers. Do you also record the outcome each one wants?',
  },
  'shared-goal-not-in-handover': {
    question: 'You have a shared goal. Does it show in everyday handovers and contact with customers?',
  },
  'selling-before-success': {
    question: 'You have set conditions for offering more. How do you check the results on which those conditions rest?',
  },
  'voices-collected-not-used': {
    question:
      'You are good at collecting what customers say. Can you name one product or service that changed because of it?',
  },
  'shared-answer-on-thin-records': {
    question: 'Everyone gives the same answer about your customers. Are there enough records to support it?',
  },
  'offence-ahead-of-defence': {
    question:
      'Your help ahead of time is well under way. Do you have enough hands to answer the customers who contact you?',
  },
  'monitored-not-acted-on': {
    question: 'You have a good view of how customers are doing. Is it decided what to do once you notice something?',
  },
  'nrr-used-not-watched': {
    question:
      'You use net revenue retention, yet in the list of figures it is “not watched”. Which is closer to how things are?',
  },
  'reachability-measured-not-watched': {
    question:
      'You measure how easily customers reach you, yet in the list of figures it is “not watched”. Which is closer to how things are?',
  },
  'support-csat-measured-not-watched': {
    question:
      'You measure satisfaction after an enquiry, yet in the list of figures it is “not watched”. Which is closer to how things are?',
  },
  'onboarding-measured-not-watched': {
    question: 'You check how new customers progress. Are the results also kept as a figure?',
  },
  'executive-figures-without-retention': {
    question: 'Figures are reported to management regularly. Are retention and churn rates among them?',
  },
  'expansion-hides-losses': {
    question: 'Revenue from today’s customers is growing. Could the growth of a few be hiding that others leave?',
  },
  'good-support-rising-loss': {
    question: 'Enquiries are well looked after. Are there customers who leave without ever getting in touch?',
  },
  'satisfied-yet-leaving': {
    question: 'Satisfaction is high. What were those who left all the same hoping for?',
  },
  'uniform-high-touch-does-not-pay': {
    question:
      'On these assumptions, giving every customer the same close attention costs more than it brings. Could attention differ by group of customers?',
  },
  'completion-is-not-value': {
    question:
      'Most customers complete their start with you. Have those who completed it reached a first result as well?',
  },
  'answered-not-solved': {
    question: 'Calls get through very well. Are issues solved in that one contact?',
  },
  'claimed-figure-not-at-hand': {
    question:
      'You say that you follow how revenue from existing customers changes. Could you look that figure up right now?',
  },
  'impossible-figures': {
    question:
      'Some of the figures entered cannot be true together. Could you check them once more? Until then they are not compared with anything.',
  },
  'metric-does-not-fit-model': {
    question:
      'The way you earn and the kind of figure entered may not go together. Is the chosen business model the right one?',
  },
  'economic-claim-without-figures': {
    question:
      'You say that investment is decided in money. Could you write down the three amounts now: cost of winning customers, revenue of those who left, and growth expected?',
  },
} satisfies FindingsWords
