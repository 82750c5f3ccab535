/** What is said around sending one's contact details, in English? */
import type { leadWords as original } from '../ja/lead.ts'
import type { SameShape } from '../same-shape.ts'

const labels = {
  ours: {
    email: 'Email address',
    company: 'Company',
    name: 'Name',
    role: 'Job title',
    phone: 'Phone number',
    level: 'Level',
    'level-name': 'Name of the level',
    link: 'Link that opens the result',
    consent: 'Agreed',
    'consent-text': 'What you agree to',
    'consent-version': 'Version of that text',
    'consent-language': 'Language of that text',
    'consent-at': 'When you agreed (UTC)',
    marketing: 'Wants news',
    'marketing-text': 'Text beside that box',
    'page-title': 'Page that shows the diagnosis',
    'page-address': 'Address of that page',
    'hubspot-cookie': 'HubSpot cookie (shows whether it is the same browser)',
    check: 'Hint of a machine (quick: sent in under 3 seconds; filled: text in a hidden box)',
    key: 'Number that keeps this from being taken twice',
  },
  campaign: 'Where you came from ({name})',
  click: 'ID of an ad click ({name})',
  fixed: 'Name for the form ({name})',
}

export const leadWords = {
  heading: 'Send your contact details to {operator}',
  free: {
    before: 'This is up to you. You see the whole result whether you send anything or not.',
    after: 'This is up to you. The result you see stays the same either way.',
  },
  who: {
    receiver: 'Who receives it',
    purpose: 'What it is for',
    note: 'Who else handles it, and where',
    to: 'Where it goes',
    host: 'The page that shows this diagnosis',
    own: 'The site of this diagnosis',
    policy: 'How personal data is handled',
    openPolicy: 'Privacy policy (opens in a new tab)',
  },
  errorSummary: 'Please check the following',
  required: ' (required)',
  optional: ' (optional)',
  fields: {
    email: {
      label: 'Email address',
      missing: 'Please enter your email address.',
      malformed: 'Please check your email address. It looks like this: alex@example.com',
    },
    company: {
      label: 'Company',
      missing: 'Please enter the name of your company.',
      malformed: 'Please check the name of your company.',
    },
    name: { label: 'Name', missing: 'Please enter your name.', malformed: 'Please check your name.' },
    role: { label: 'Job title', missing: 'Please enter your job title.', malformed: 'Please check your job title.' },
    phone: {
      label: 'Phone number',
      missing: 'Please enter your phone number.',
      malformed: 'Please use digits and hyphens for your phone number, such as +44 20 7946 0000.',
    },
  },
  tooLong: '“{label}” can be at most {most} characters long.',
  trap: 'Leave this empty',
  consent: {
    legend: 'Before you send it',
    box: 'I agree to the text above',
    missing: 'To send it, please tick “I agree to the text above”.',
  },
  more: {
    legend: 'Only if you wish',
    link: 'Send the link that opens my result as well',
    linkHint:
      'Anyone who opens the link sees this result and your answer to every question. Without your tick, no answers are sent.',
  },
  record: {
    caption: 'This is exactly what is sent',
    mail: 'This is what the email will say',
    sent: 'What was sent',
    note: {
      net: 'Nothing is sent that is not in this table. As with any connection, the other server also sees such things as the number of your connection (IP address) and which browser you use.',
      host: 'Nothing is handed over that is not in this table. For what happens to it afterwards, see “How personal data is handled” above.',
      mail: 'Nothing is sent anywhere until you send the email yourself. It will also show the address you send it from.',
    },
    cut: 'Some of this is too long for the email that opens by itself. The text you can copy has all of it.',
  },
  send: 'Send this',
  write: 'Write the email',
  again: 'Send again',
  without: { before: 'See the result without sending', after: 'Don’t send' },
  meanwhile: { before: 'See the result without waiting', after: 'Back to the result without waiting' },
  onward: { before: 'See the result', after: 'Back to the result' },
  status: {
    sending: 'Sending…',
    soon: 'The other server is busy. Trying again in a moment.',
    waiting: 'The other server is busy. Trying again in {seconds} seconds.',
    accepted: { heading: 'Sent', text: '{operator} has received it.' },
    test: { heading: 'This was a try-out', text: 'It only shows that everything is in place. Nothing was sent.' },
    unconfirmed:
      'We could not confirm that it arrived. It may have, or it may not. If you send it again, it may arrive twice.',
    offline: 'This device does not seem to be connected to a network at the moment.',
    rejected: 'It was not accepted. Please check what you entered and try again.',
    busy: 'It could not be sent because the other server is busy. Please try again a little later.',
    busyFor: 'It could not be sent because the other server is busy. Please try again in about {minutes} minutes.',
    contact: 'Contact {operator} directly',
  },
  written: {
    heading: 'Not sent yet',
    text: 'The email is written. Open it in your email program, check it and send it yourself. This page cannot tell whether you did.',
    open: 'Open it in my email program',
    to: 'To',
    body: 'Text',
    copy: 'Copy the text',
    copied: 'Text copied.',
    notCopied: 'It could not be copied automatically. The text is selected, so please copy it yourself.',
  },
  mail: { subject: 'About the CS Maturity Diagnosis', line: '{label}: {value}', labels },
  pages: {
    sent: { title: 'It has been received', text: 'You can close this page.' },
    notSent: {
      title: 'It was not accepted',
      text: 'Please go back, check what you entered and try again.',
    },
  },
} satisfies SameShape<typeof original>
