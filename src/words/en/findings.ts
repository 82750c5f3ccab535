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
} satisfies FindingsWords
