/** What does the diagnosis say around its questions where it stands in another company's page, in English? */
import type { frameWords as original } from '../ja/frame.ts'
import type { SameShape } from '../same-shape.ts'

export const frameWords = {
  title: 'CS Maturity Diagnosis',
  intro: {
    heading: 'How far has your customer success come?',
    quick:
      'Answer ten questions and see how well you support your customers’ success: your level today, the reasons for it, and three things to do first. About 5 minutes, no sign-up.',
    full: 'Answer thirty questions and see how well you support your customers’ success: your level today, the reasons for it, and three things to do first. About 15 minutes, no sign-up.',
    start: 'Start the diagnosis',
    seen: 'The page around this diagnosis can tell that it was shown and started, how far you got, whether you finished, and which buttons you pressed. It is not given any answer, score or level.',
    seenCta: 'The address of the link offered under the result may tell its owner your level.',
    seenLead:
      'Contact details are sent only when you press send, and only as the screen has shown them to you. The page can tell that you sent them, and whether they arrived.',
    privacy: 'What happens to your answers',
  },
  resume: {
    headingDone: 'You have taken this before',
    heading: 'You have answers from last time',
    text: '{done} of {of} questions are answered.',
    done: 'Every question is answered.',
    go: 'Carry on',
    see: 'See the result',
    again: 'Start a new one',
  },
  loading: 'Loading…',
  failed: 'The questions could not be loaded. Please check your connection and try again.',
  failedResult:
    'The result could not be loaded. None of your answers are lost. Please check your connection and try again.',
  again: 'Try again',
  test: 'This is a try-out. Answers are neither kept nor sent.',
  saving: {
    device: 'Saved on this device',
    tab: 'This device does not let us save (a browser setting). Your answers are kept only while this page is open.',
    full: 'This device has no room left to save. Your answers are kept only while this page is open.',
    damaged: 'Some of what was saved could not be read. Every answer that could be read is here.',
    newer:
      'This device holds answers saved by a newer edition. So that they are not overwritten, what you answer now is kept only while this page is open.',
  },
  result: {
    next: 'Where to go from here',
    lead: 'Send your contact details',
    leadText: 'This is up to you. Before anything is sent, you see all of it.',
    leadGo: 'Enter my contact details',
    leadSent: 'Your contact details have been sent.',
    ctaTells: 'If you open this link, its address may tell its owner your level.',
    report: 'The full result',
    reportText:
      'Charts, tables, every answer and more, in a new tab and ready to print. The address it opens holds your answers, but they are not sent to the server.',
    reportOpen: 'Open the full result',
    review: 'Review my answers',
    again: 'Start a new one',
  },
  foot: {
    by: 'Provided by {operator}',
    newTab: 'Links open in a new tab.',
    forget: 'Delete my saved answers',
  },
  forget: {
    heading: 'Delete your saved answers?',
    text: 'Everything the diagnosis on this page has saved on this device, earlier answers included, will be deleted. This cannot be undone.',
    yes: 'Delete everything',
    no: 'Keep it',
    done: 'Deleted.',
    nothing: 'There was nothing to delete.',
  },
  needsScript: {
    text: 'This diagnosis needs JavaScript. Please allow it in your browser and open the page again. If you cannot, the next page lets you choose a worksheet to answer on paper.',
    open: 'Open the diagnosis on its own page',
  },
} satisfies SameShape<typeof original>
