/** What does the diagnosis say around its questions where it stands in another company's page, in English? */
import type { frameWords as original } from '../ja/frame.ts'
import type { SameShape } from '../same-shape.ts'

export const frameWords = {
  title: 'CS maturity diagnosis',
  intro: {
    heading: 'How far has your customer success come?',
    quick:
      'Answer ten questions and see how well you support your customers’ success: your level today, the reasons for it, and three things to do first. About 5 minutes, no sign-up.',
    full: 'Answer thirty questions and see how well you support your customers’ success: your level today, the reasons for it, and three things to do first. About 15 minutes, no sign-up.',
    start: 'Start the diagnosis',
    seen: 'The page around this diagnosis learns only that it was shown, begun, how far you got, that you finished, and which button you pressed. It never learns an answer, a score or a level.',
    seenLead: 'Contact details are sent only when you press send, and only what the screen has shown you before.',
    privacy: 'What happens to your answers',
  },
  resume: {
    headingDone: 'You have taken this before',
    heading: 'You have answers from last time',
    text: '{done} of {of} questions are answered.',
    done: 'Every question is answered.',
    go: 'Carry on',
    see: 'See the result',
    again: 'Start afresh',
  },
  loading: 'Loading.',
  failed: 'The questions could not be loaded. Please check your connection and try again.',
  failedResult:
    'The result could not be loaded. Your answers are still here. Please check your connection and try again.',
  again: 'Try again',
  test: 'This is a try-out. Answers are neither kept nor sent.',
  saving: {
    device: 'Saved on this device',
    tab: 'This device does not let us save (a browser setting). Your answers are kept only while this page is open.',
    full: 'This device has no room left to save. Your answers are kept only while this page is open.',
    damaged: 'Some of what was saved could not be read. Everything that could be read is here.',
    newer:
      'This device holds answers saved by a newer edition. So that they are not overwritten, yours are kept only while this page is open.',
  },
  result: {
    next: 'Where to go from here',
    lead: 'Send your contact details',
    leadText: 'This is optional. You will see everything that is sent before it is sent.',
    leadGo: 'Go to the contact details',
    leadSent: 'Your contact details have been sent.',
    ctaTells: 'The address of this link may tell its owner your level.',
    report: 'The full report',
    reportText:
      'Opens in a new tab: all seven dimensions as a picture, every answer, what comes later, and a report to print. The address it opens holds your answers; they are not sent to our server.',
    reportOpen: 'Open the full report',
    review: 'Review my answers',
    again: 'Start afresh',
  },
  foot: {
    by: 'Provided by {operator}',
    newTab: 'Links open in a new tab.',
    forget: 'Delete my answers from this device',
  },
  forget: {
    heading: 'Delete your answers from this device?',
    text: 'Everything you answered in the diagnosis on this page will be removed from this device. This cannot be undone.',
    yes: 'Delete everything',
    no: 'Keep it',
    done: 'Deleted.',
    nothing: 'There was nothing to delete.',
  },
  needsScript: {
    text: 'This diagnosis needs JavaScript. Please allow it in your browser, or use this link.',
    open: 'Open the diagnosis on its own page',
  },
} satisfies SameShape<typeof original>
