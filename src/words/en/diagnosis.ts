/** What does the questionnaire say around its questions, in English? */
import type { diagnosisWords as original } from '../ja/diagnosis.ts'
import type { SameShape } from '../same-shape.ts'

export const diagnosisWords = {
  title: 'Diagnosis',
  description:
    'Find out how mature your customer success is. One question a page; stop whenever you like and carry on later.',
  back: 'Back',
  next: 'Continue',
  skip: 'Go on without answering',
  change: 'Change',
  errorPrefix: 'Error: ',
  errorSummary: 'Please check the following',
  start: {
    heading: 'Which diagnosis would you like?',
    quick: {
      title: 'Ten questions',
      text: 'About 5 minutes. Your approximate level, and three things to do first. One of the ten asks about six figures.',
    },
    full: {
      title: 'Thirty questions',
      text: 'About 15 minutes. All seven dimensions in detail. Stop whenever you like and carry on later.',
    },
    promise: 'No sign-up. Your answers never leave this device unless you send them yourself.',
    more: 'What happens to your answers',
    open: 'Open something you received',
  },
  resume: {
    headingDone: 'You have taken this before',
    heading: 'You have answers from last time',
    text: '{done} of {of} questions are answered.',
    done: 'Every question is answered.',
    continue: 'Carry on',
    toFull: 'Go on to all thirty (answers kept)',
    review: 'Review my answers',
    result: 'See the result',
    keep: 'Continue on another device or keep it',
    again: 'Start a new one',
    confirmHeading: 'Start a new diagnosis?',
    confirmText: 'Your present answers stay on this device, closed, and you start from a blank sheet.',
    yes: 'Start a new one',
    no: 'Keep going with this one',
  },
  company: {
    heading: 'Two things about your company',
    businessModel: 'How does your company mainly earn its money?',
    businessModelHint:
      'If there are several ways, choose the one that brings in most. The questions are worded to suit it.',
    examples: 'For example: {examples}',
  },
  you: {
    heading: 'Your role, and how customers reach you',
    text: 'Neither affects the score. We use them to suggest who to ask, and to decide whether to ask about the telephone.',
  },
  more: {
    heading: 'Finally, a little more about your company',
    text: 'None of it affects the score. Leave out whatever you would rather not say.',
  },
  readiness: {
    instruction: 'Choose how far you have got in preparing this for the start.',
    options: ['Not thought about yet', 'Being discussed, not decided', 'Decided and written down'],
    recordsInstruction:
      'Choose everything you have decided to ask and record once you start. Three or more count as ready.',
    recordsNone: 'Nothing decided yet',
  },
  question: {
    progress: '{place} / {of}',
    progressLabel: 'Question {place} of {of}',
    dimension: 'Dimension {place} of {of}: {name}',
    title: 'Question {place}/{of} {title}',
    instruction:
      'Choose the one that is true of your company now. Each option also includes those above it. If in doubt, choose the one furthest down of which everything is true.',
    instructionShort: 'Choose the one that is true of your company now.',
    now: 'What “now” means',
    nowText:
      'Think of the last three months. For things done once a year or so, the last year counts. If your company is a single department, read “department” as “person in charge”. If you sell through agents or dealers, include what they do as their share of the work.',
    multi: 'Choose all that apply.',
    matrix:
      'For each figure, choose what is true. “At set times” means any fixed rhythm: monthly, quarterly, once a year.',
    unknown: 'Don’t know (someone else might)',
    rowUnknown: 'Don’t know',
    notApplicable: 'Does not apply: {text}',
    help: 'How to answer',
    example: 'For instance',
    why: 'Why we ask',
    whom: 'If you don’t know',
    whomText: 'Try asking {whom}.',
    forgot: 'Choose one. If you are not sure, you can choose “Don’t know”.',
    forgotMulti: 'Choose at least one. If there is none, there is an option for that.',
    forgotRow: 'Choose one for “{row}”.',
    forgotContext: 'Choose an answer to “{label}”.',
    changedElsewhere: 'This was changed in another tab. The newer answer is shown.',
  },
  evidence: {
    legend: 'What are your answers on “{dimension}” based on?',
    optional: ' (optional)',
    options: {
      records: 'Looked at records or data',
      colleagues: 'Checked with colleagues',
      'own-view': 'My own view',
    },
  },
  review: {
    heading: 'Check your answers',
    text: 'Use “Change” to choose again. You can see the result even if something is still open.',
    open: 'Not answered yet: {count}.',
    unknown: 'Answered “Don’t know”: {count}.',
    company: 'Your company',
    see: 'See the result',
    none: 'Not chosen',
  },
  saving: {
    device: 'Saved on this device',
    tab: 'This device does not let us save (a private window, or a browser setting). Your answers are kept until you close this tab. Please close it when you are done.',
    full: 'This device has no room left to save. Your answers are kept until you close this tab. Please close it when you are done.',
    damaged:
      'Some of what was saved could not be read. Everything that could be read is here, and the original has been put aside.',
    newer:
      'This device holds answers saved by a newer edition. So that they are not overwritten, what you answer now is kept in this tab only.',
  },
} satisfies SameShape<typeof original>
