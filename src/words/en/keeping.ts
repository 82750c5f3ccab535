/** What is said about keeping, sharing, opening and comparing results, in English? */
import type { keepingWords as original } from '../ja/keeping.ts'
import type { SameShape } from '../same-shape.ts'

export const keepingWords = {
  section: 'Keep, share and compare',
  goTo: 'Share or keep the result',
  loading: 'Loading…',
  failed:
    'This part could not be loaded. Please check your connection and reload the page. None of your answers are lost.',
  share: {
    heading: 'Share a link',
    seen: 'Anyone who opens the link sees this result and your answer to every question. That includes the date, what your answers are based on, your business model, the stage of the business, your role, your contact channels and how often customers choose you over others.',
    notIn:
      'It leaves out your industry, the number of people and of customers, revenue per customer, how winning new customers is going, the systems you use, and the recommendations you ticked. We never ask for company or personal names.',
    scanned:
      'Some email and chat services check the links sent through them and keep a copy. If that worries you, open “Share the code only” below and pass the code on by phone or on paper.',
    figures: {
      tick: 'Put my figures (KPIs and amounts of money) into the link',
      seen: 'If you tick this, anyone who has the link can read the figures you entered as well, and the link gets longer. Without the tick they stay out. The QR code, the code under “Share the code only” and printed pages never hold them.',
      mail: 'It also holds the figures that were entered (KPIs and amounts of money).',
    },
    link: 'Link that opens this result',
    copy: 'Copy the link',
    copied: 'Link copied.',
    notCopied: 'It could not be copied automatically. The text is selected, so please copy it yourself.',
    send: 'Send with another app',
    title: 'Result of the customer success maturity diagnosis',
    mail: 'Email it to my computer',
    mailText:
      'Here is a result from CS Maturity Diagnosis, which shows how mature a company’s customer success is. The link below opens the result and the answer to every question. Anyone who has the link can see them.',
    qr: 'Show a QR code',
    qrText: 'Scan it with the camera of another device, such as a phone, and the same result opens there.',
    qrLabel: 'QR code of the link that opens this result',
    code: 'Share the code only',
    codeText:
      'Whoever receives it enters it under “Open something you received” on the result page of this site and sees the same result. Tell them the address of this site as well: {address}. It can be read out over the phone. Capitals, spaces and hyphens make no difference.',
    codeLabel: 'Code for this result',
    copyCode: 'Copy the code',
    copiedCode: 'Code copied.',
  },
  file: {
    heading: 'Keep it as a file',
    text: 'Everything you answered goes into one file. It opens the same result on any device, even after the browser’s data has been cleared. Unlike the link, it includes answers such as your industry and headcount, so take care who you give it to. The recommendations you ticked are left out.',
    why: 'Some browsers delete what a site has saved if you have not visited it for a while. If a result matters to you, keep it as a file or a link too.',
    save: 'Save as a file',
    saved: 'Saved as “{name}”. You will find it in your browser’s downloads.',
  },
  again: {
    heading: 'Again in three months',
    text: 'Answer the same questions again and you can see what has changed. This saves a reminder for {date} as a file; open it to add the reminder to your calendar. It holds no answers and no result.',
    save: 'Save the reminder',
    title: 'Take the customer success maturity diagnosis again',
    entry: 'Time to look at your customer success again. Answer the same questions and see what has changed.',
  },
  list: {
    heading: 'Results on this device',
    text: 'Tick “Compare” on two or more to see them side by side below.',
    only: 'The one you are working on is the only one on this device. If you start a new one, the answers you have given so far stay here.',
    none: 'There are no results on this device.',
    entry: '{date}, {track}',
    tracks: { quick: 'ten questions', full: 'thirty questions', readiness: 'readiness check' },
    undated: 'no date',
    current: 'Your current answers',
    shown: 'On screen',
    unfinished: 'Unfinished ({done} of {of} questions)',
    compare: 'Compare',
    open: 'Open the result',
    remove: 'Delete',
    removed: 'Deleted: {entry}.',
    confirm: {
      heading: 'Delete these answers?',
      text: 'This deletes the answers and the result from this device: {entry}. It cannot be undone.',
      yes: 'Delete them',
      no: 'Keep it',
    },
    damaged: 'Part of what was saved here before could not be read. The damaged data has been kept as it was.',
    saveDamaged: 'Save the damaged data',
    forgetDamaged: 'Delete the damaged data',
    confirmDamaged: {
      heading: 'Delete the damaged data?',
      text: 'This deletes what could not be read from this device. It cannot be undone. Answers that could be read stay.',
      yes: 'Delete the damaged data',
      no: 'Keep it',
    },
    damagedRemoved: 'The damaged data has been deleted.',
  },
  compare: {
    opened: 'The opened result',
    own: 'My result',
    heading: 'Side by side',
    caption: 'Overall level, and the level of each dimension (points in brackets)',
    what: 'Compared',
    level: 'Level',
    score: 'Overall score',
    levelAndScore: '{level} ({score})',
    none: '–',
    noneText: '“–” means there is no level or score, for example because too few questions were answered.',
    tracks:
      'These are based on different numbers of questions. A ten-question result is a rough one, so a small difference does not mean that anything has changed.',
    models:
      'These have different business models, so the questions are worded differently. Read the differences with care.',
    close: 'Stop comparing',
  },
  opened: {
    code: 'You are looking at a shared result',
    file: 'You are looking at a result from a file',
    kept: 'You are looking at an earlier result',
    name: 'File:',
    untouched: 'Your own answers on this device have not changed.',
    figures: 'It also holds figures (KPIs and amounts of money).',
    readOnly: 'You can look at it here, but not change any answers.',
    newer:
      'It was made with a newer edition of the diagnosis than this page. Only what this page can read is shown. If reloading does not help, open it on the site where it was made to see all of it.',
    problems: 'What was read differently or could not be read ({count})',
    back: 'Back to my result',
    start: 'Take the diagnosis for my company',
    compare: 'Compare with mine',
    adopt: 'Carry on from these answers',
    adopted:
      'The answers you opened are now your own. The ones you had before are still there, under “Results on this device”.',
    adoptedFirst: 'The answers you opened are now your own.',
  },
  open: {
    heading: 'Open something you received',
    text: 'You can open a link, a code or a file here. Links and codes can be pasted or typed. Your own answers stay as they are.',
    paste: 'Link or code',
    button: 'Open',
    file: 'Choose a file to open',
    drop: 'On a computer, you can also drop a file anywhere on this page.',
    dropHere: 'Let go to open the file',
  },
  refused: {
    heading: 'It could not be opened',
    untouched: 'The answers on this device have not changed.',
    reasons: {
      'not-loaded':
        'The part of this page that opens things could not be loaded. Please check your connection, reload the page and try again.',
      empty: 'There is nothing here yet. Please enter a link or a code.',
      'no-code':
        'No link or code from this diagnosis was found. Please enter the whole link, or the whole code beginning with “R1-”. If you cannot find one, please ask for it again.',
      'other-kind':
        'This is not a result but another kind of code, beginning with “{found}”. It cannot be opened here.',
      'newer-code':
        'This link or code is of a newer kind than this page knows. If reloading the page does not help, please open it on the site where it was made.',
      'strange-character': 'It contains “{found}”, which no code uses. Please check that part against the original.',
      'cut-off': 'The end of the link or code is missing. Please enter all of it, or ask for it again.',
      damaged:
        'Something in the link or code differs from the original. Please check for typing mistakes, or ask for it again.',
      'too-long': 'This is too long to read. Please paste only the link or the code.',
      'file-too-large':
        'The file is too large. Answers files saved from this diagnosis are much smaller. Please check that it is the right file.',
      'file-unreadable':
        'The file could not be read. Please check that it has not been moved or deleted, and that it is not a folder.',
      'file-empty': 'The file is empty.',
      'not-text':
        'This does not look like an answers file. Pictures, spreadsheets and the like cannot be opened. Please choose a file saved from this diagnosis, with a name ending in “.json”.',
      'not-json': 'This cannot be read as an answers file. Please check that it is complete and has not been changed.',
      'too-deep': 'This is too deeply nested to be read as an answers file. Please check that it is the right file.',
      several:
        'Only one set of answers can be opened at a time. If you have several files, please open them one by one. If one file holds several sets, please split it first.',
      'result-file':
        'The file holds only a calculated result and no answers. Please open an answers file saved with “Save as a file”.',
      'no-answers': 'It holds no answer to any question of this diagnosis. Please check that it is the right one.',
      'not-an-object': 'This does not seem to be an answers file. Please check that it is the right file.',
      'other-format': 'This is a file of another kind. Please open an answers file saved from this diagnosis.',
    },
  },
} satisfies SameShape<typeof original>
