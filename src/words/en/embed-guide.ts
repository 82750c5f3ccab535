/** What does the guide say to those who put the diagnosis on a site of their own, in English? */
import type { embedGuideWords as original } from '../ja/embed-guide.ts'
import type { SameShape } from '../same-shape.ts'

export const embedGuideWords = {
  title: 'Put the diagnosis on your site',
  description:
    'Make the code that puts the CS Maturity Diagnosis (how mature is your customer success?) on your own site: where to paste it, measuring, consent, leads, and what to check when something goes wrong.',
  lead: 'Put the diagnosis of customer success on a page of your own. Paste a few lines of code, and it runs in a frame right there. Visitors answer without leaving the page, and read their level, the reasons for it and three things to do first. The full result opens in a new tab.',
  never: {
    heading: 'What this code never does',
    items: [
      'It never gives answers, scores or levels to the page around it or to its analytics. All they learn are events: it was shown, someone started, went on, finished, pressed a button. There are two exceptions. What visitors send with their contact details, after the screen has shown it to them, goes to its receiver. And where the operator gives the link under the result a different address for each level, whoever owns that address can tell the level; visitors are told so.',
      'It sets no cookies and loads no advertising or analytics service.',
      'It does not read the text of your page. The diagnosis is given the settings in the code, the page’s language and title, its address up to the “?”, which part of the frame is in sight, the name of your typeface (only if you choose “As on the page”), and what “Consent and campaign tags” describes. That is all.',
    ],
  },
  contents: 'On this page',
  // What stands in the code itself: the link inside it, and the button where no other text is wanted.
  snippet: { start: 'Start the {brand}', label: 'Start the diagnosis' },
  code: {
    copy: 'Copy the code',
    copied: 'Copied.',
    notCopied: 'It could not be copied automatically. The code is selected, so press Ctrl+C (⌘C on a Mac).',
  },
  builder: {
    heading: 'Make the code',
    text: 'The preview and the code follow every choice. Nothing you choose is sent or kept anywhere.',
    needsScript:
      'Choosing needs JavaScript. If you cannot allow it, use the standard code below. Colours and the rest can be added by hand from “All settings”.',
    basics: 'Content',
    language: 'Language',
    track: 'Number of questions',
    quick: '10 (about 5 minutes)',
    full: '30 (about 15 minutes)',
    mode: 'How it appears',
    inline: 'On the page itself',
    popup: 'Opened by a button',
    label: 'Text of the button',
    labelHint: 'If left empty: “{label}”.',
    look: 'Looks',
    colours: 'Colours',
    coloursHint: 'Write “#f5c400”, say, or pick from the square. What is left empty takes the diagnosis’s own colour.',
    parts: {
      accent: 'Buttons and selection',
      'accent-text': 'Text on buttons',
      bg: 'Background',
      fg: 'Text',
      muted: 'Secondary text',
      border: 'Lines of fields',
    },
    pick: '{part}: pick a colour',
    wrongColour: 'After the “#”, write three or six characters from 0–9 and a–f. As it stands, it will not be used.',
    repaired: {
      text: 'Text would be hard to read with {given}, so {shown} is shown.',
      line: 'Lines would be hard to see in {given}, so {shown} is shown.',
      ground: '{given} is too dark or too light for a background, so {shown} is shown.',
    },
    inScheme: { light: 'Light scheme: ', dark: 'Dark scheme: ' },
    radius: 'Rounded corners',
    radiusHint: '0–24 pixels',
    density: 'Spacing',
    comfortable: 'Comfortable',
    compact: 'Compact',
    font: 'Typeface of text',
    system: 'Sans serif',
    serif: 'Serif',
    host: 'As on the page',
    scheme: 'Colour scheme',
    light: 'Light',
    dark: 'Dark',
    auto: 'As on the device',
    use: 'Behaviour and measuring',
    scrollOffset: 'Height of a fixed header',
    scrollOffsetHint:
      '0–400 pixels. If a header stays at the top of your screen, this keeps it from covering the next question.',
    wrongNumber: 'Write a whole number from 0 to {most}. As it stands, it will not be used.',
    datalayer: 'Data layer',
    datalayerHint: 'A record on the page that Google Tag Manager (GTM) and the like read from.',
    nothing: 'Write nothing',
    all: 'Write events',
    consent: 'Write them only with consent to analytics',
    utm: 'UTM tags',
    utmHint: 'What is added to an address to say which medium or campaign a visitor came from, such as “utm_source”.',
    take: 'Accept',
    leave: 'Ignore',
    test: 'Make the code a try-out',
    testHint: 'Nothing is sent and nothing is kept on the device. Take it off before you publish.',
    preview: 'Preview',
    previewText:
      'The preview is always a try-out: answer as you like, nothing is sent and nothing is kept on the device.',
    output: 'Code',
    form: 'Form of the code',
    forms: {
      element: {
        label: 'Script (recommended)',
        hint: 'A script is a small program that runs in the page. The height follows the content, and use can be measured.',
      },
      data: {
        label: 'Script and div',
        hint: 'For a CMS (the system a site is edited with) that removes tags (what stands between “<” and “>”) it does not know. Works the same.',
      },
      frame: {
        label: 'Only an iframe',
        hint: 'For pages that allow no script. An iframe is a frame in a page that shows another page.',
      },
      link: { label: 'Only a link', hint: 'For pages that allow nothing but links. The diagnosis opens in a new tab.' },
    },
    ignored: 'These settings have no effect in this form: {names}',
    comma: ', ',
    elsewhere:
      'You opened this page at another address than the published one ({published}). The code holds the address you are at ({here}).',
  },
  paste: {
    heading: 'Paste it',
    text: 'Press the name of the system you use to see what to do and the code for it.',
    follows: 'Every code holds what you chose above.',
    tiers:
      'If yours is not among them, go by what the page allows. If it allows scripts, do as for a site written in HTML; if not, use the iframe; if it does not allow that either, use the link.',
    html: {
      name: 'A site written in HTML',
      before: ['Paste it where the diagnosis should appear.'],
      after: [
        'The script line is needed once on a page. Twice does no harm.',
        'Until the diagnosis has loaded, and if it cannot be loaded, visitors see the link inside. Word it as you like.',
        'It works on sites built with React and the like, too: elements may come late, go, and come back.',
      ],
    },
    wordpress: {
      name: 'WordPress',
      before: [
        'In the block editor, add a “Custom HTML” block where the diagnosis should appear, paste the code and save.',
        'By default, only administrators and editors can save scripts and iframes; on a multisite network (several sites in one WordPress), only super admins. When anyone else saves, the tags are removed, and the block may be reported as having invalid content. On WordPress.com, some plans remove them whoever saves.',
      ],
      after: [
        'If whoever writes the page may not do so, ask an administrator to add the script line to the whole site. Then it is enough to paste everything from the div on: a div and a link stay, whoever saves them (WordPress 5.0 and later).',
        'Some plugins that speed up a site join scripts together or put them off. If the diagnosis does not appear, exclude “v1.js” from them.',
      ],
    },
    hubspot: {
      name: 'HubSpot',
      before: [
        'Make a custom module in the design manager and paste the code under “HTML + HubL”. Then add that module to the page, where the diagnosis should appear, in the page editor.',
      ],
      after: [
        'It does not run in emails. Use the link there.',
        'We have not checked whether it also works through the embed button of a rich text field.',
      ],
    },
    studio: {
      name: 'Studio (studio.design)',
      before: [
        'Custom code is part of the paid plans. Open the settings of the page that should show the diagnosis and add this code at the end of <body> (「<body> 内の末尾」).',
        'The diagnosis appears in the element with the ID “csd”. Give that ID to a box where you want it (Studio’s help says how). A link put into the box is seen until the diagnosis has loaded, and if it cannot be loaded.',
      ],
      after: [
        'It does not run in the design editor or the live preview. Check it on the published site.',
        'Code in a page’s own settings comes before the code of the whole site. If the whole site has code, add that to the page’s settings as well.',
        'You can name the place by something other than an ID: data-mount takes a selector of CSS (the language of styles), a way to point at an element.',
      ],
    },
    wix: {
      name: 'Wix',
      before: [
        'Wix’s HTML element is a frame cut off from the page, and its height stays as set in the editor. Add one to the page, enter this address as the site it should show, and make it tall. What does not fit scrolls inside.',
      ],
      after: [
        'As nothing gets out of that frame, events cannot be measured, UTM tags are not taken, and the page cannot take leads.',
        'We have not checked whether the full result opens in a new tab from there, or whether it can be printed and saved. If you need all of that, use the link.',
      ],
    },
    tagManager: {
      name: 'Google Tag Manager (GTM)',
      before: [
        'Put an empty element with the ID “csd” where the diagnosis should appear. In GTM, make a “Custom HTML” tag with this code. As its trigger, use “Page View”, limited to the page with the diagnosis.',
      ],
      after: [
        'GTM removes settings that begin with “data-” from script tags, which is why this code is written differently.',
        'If the tag runs twice, there is still only one diagnosis.',
      ],
    },
    frame: {
      name: 'Pages that allow no script',
      before: ['This is only an iframe: a frame in a page that shows another page.'],
      after: [
        'In recent Chrome and Edge, its height follows the content. In other browsers it scrolls inside. Change the height, “720px”, as you like.',
        'Measuring events, opening it by a button, UTM tags and leads taken by the page are not possible.',
        'Where styles are not allowed, leave out the lines from <style> to </style>. It then scrolls inside in every browser.',
      ],
    },
    link: {
      name: 'Pages that allow only links',
      before: [
        'The diagnosis opens in a new tab. In emails, documents and social media, use only the address in the code (the part that begins with https).',
      ],
      after: [],
    },
  },
  policy: {
    heading: 'What to add to your site’s CSP',
    text: 'A CSP (Content Security Policy) says from where a page may load things. Only if your site uses one, add these two lines. If you do not know, ask whoever runs your site.',
    after: [
      'If there is a “script-src” or “frame-src” line already, add only the address to the end of it. If there is not, add the line, and copy what “default-src” allows into it as well.',
      'The form with only an iframe needs no “script-src”. A CSP may block its style lines and its style attribute, so move what they say into your site’s stylesheet.',
    ],
  },
  pin: {
    heading: 'Stay with one release of the file',
    text: '“v1.js” is renewed from time to time and keeps working the same. A file with a release number does not change. With “integrity” (SRI, Subresource Integrity) as well, the browser refuses to run it if a single character differs. To stay with one release, use this instead of the script line.',
    after:
      'Once you stay with a release, corrections do not reach you by themselves either. Look for new releases on this page. The diagnosis in the frame does not stay: it is always the newest.',
  },
  attributes: {
    heading: 'All settings',
    text: 'They are attributes of the element: settings written as name="value". On a div, and with data-mount, write “data-” in front of the name. Unknown names and wrong values count as absent. Those marked ↻ also take effect when changed later.',
    api: 'From a script, open(element) and close(element) of window.csDiagnosis open and close a diagnosis that has a button; focus(element) moves into the diagnosis.',
    caption: 'Attributes and their values',
    name: 'Attribute and values',
    means: 'What it does, and what holds without it',
    rows: [
      {
        names: ['lang'],
        values: 'ja, en',
        text: 'Language. Without it English on a page in English, or else Japanese.',
      },
      { names: ['track'], values: 'quick, full', text: 'Ten questions or thirty. Without it ten.' },
      { names: ['mode'], values: 'inline, popup', text: 'On the page or opened by a button. Without it on the page.' },
      { names: ['label'], values: 'text', text: 'Text of the button. Without it “Start the diagnosis”.' },
      {
        names: ['frame-title'],
        values: 'text',
        text: 'What screen readers call the frame. Without it the name of the diagnosis.',
      },
      {
        names: ['min-height', 'max-height'],
        values: '200–20000',
        text: 'Least and greatest height of the frame in pixels. Beyond the greatest it scrolls inside. Without them 400 and no limit.',
      },
      {
        names: ['scroll-offset'],
        values: '0–400 ↻',
        text: 'How many pixels a fixed header covers. Without it 0.',
      },
      {
        names: ['heading-level'],
        values: '1–4',
        text: 'Which level of heading the main heading of the diagnosis is on your page. Without it 2.',
      },
      {
        names: ['accent', 'accent-text', 'bg', 'fg', 'muted', 'border'],
        values: 'colour (#rgb, #rrggbb) ↻',
        text: 'In this order: buttons and selection, text on buttons, background, text, secondary text, lines of fields. Without them our colours. Colours that are hard to read keep their hue and are shown lighter or darker.',
      },
      { names: ['radius'], values: '0–24 ↻', text: 'Rounding of corners in pixels. Without it 4.' },
      { names: ['density'], values: 'comfortable, compact ↻', text: 'Spacing. Without it comfortable.' },
      {
        names: ['font'],
        values: 'system, serif, host ↻',
        text: 'Typeface of text: sans serif, serif, or the page’s own, where the visitor’s device has it. Headings stay serif. Without it sans serif.',
      },
      {
        names: ['scheme'],
        values: 'light, dark, auto ↻',
        text: 'Light, dark, or as the visitor’s device prefers. Without it light.',
      },
      {
        names: ['loading'],
        values: 'lazy, eager',
        text: 'Loaded when it comes near the screen, or at once. Without it when near.',
      },
      {
        names: ['datalayer'],
        values: 'empty, consent',
        text: 'Also writes events to window.dataLayer; with “consent” only while there is consent to analytics. Without it nothing is written.',
      },
      {
        names: ['consent'],
        values: 'analytics, marketing ↻',
        text: 'What the visitor has agreed to; both with a space between them. Without it there is no consent.',
      },
      {
        names: ['utm'],
        values: 'off',
        text: 'Takes nothing after the “?” of the page’s address, and not the value of HubSpot’s cookie either. Without it UTM tags are taken.',
      },
      {
        names: ['lead'],
        values: 'host, off',
        text: 'The page takes the contact details (only on sites whose address the operator has named), or nobody does. Without it as the operator has set it up.',
      },
      {
        names: ['test'],
        values: 'no value',
        text: 'Try-out. Nothing is sent, nothing is kept on the device, and events carry test: true. Even test="false" makes it a try-out.',
      },
    ],
  },
  events: {
    heading: 'Events and measuring',
    text: 'An event tells the page that something has happened in the diagnosis. Events happen on the element as “cs-diagnosis:name” and bubble up through the page. Their “detail” says more. None of them holds an answer, a score or a level, except the last in this table, lead.',
    caption: 'All events',
    name: 'Name',
    when: 'When it happens, and what it holds',
    rows: [
      { names: ['ready'], text: 'The diagnosis is there.' },
      {
        names: ['view'],
        text: 'Half of the frame was in sight, or it filled half of the window, for a second. Once. lang, track.',
      },
      { names: ['start'], text: 'First answer about the company or to a question. Once.' },
      {
        names: ['step'],
        text: 'A step is shown. Once for each. place (its number, from 0), of (the number of the last), shows (intro, company, question, review, lead, result).',
      },
      { names: ['progress'], text: 'Once for each quarter of the questions. percent (25, 50, 75, 100).' },
      {
        names: ['lead-view', 'lead-submit', 'lead-ok', 'lead-error'],
        text: 'The step for contact details is shown; they were sent, arrived, or cannot be said to have arrived. lead-error has code (rejected; unconfirmed: nobody knows whether they arrived; busy: the receiver is overloaded). Where the operator takes leads by email, a written email counts as unconfirmed.',
      },
      { names: ['complete'], text: 'The result is shown. Once.' },
      {
        names: ['report', 'cta'],
        text: 'The full result was opened; the operator’s link under the result was followed.',
      },
      {
        names: ['leave'],
        text: 'The page was left after the start and before the result. Once. place, of (as for step).',
      },
      { names: ['open', 'close'], text: 'Opened by its button, and closed.' },
      {
        names: ['error'],
        text: 'Something went wrong. code (explained in the table under “When something goes wrong”), fatal (true if the diagnosis cannot go on).',
      },
      {
        names: ['lead'],
        text: 'Only with lead="host": the visitor sends contact details to the page. entries (what the screen showed before), accept(), reject(). It does not bubble and never goes to the data layer.',
      },
    ],
    example: 'Listening to an event',
    gtm: {
      heading: 'With GTM and GA4 (Google Analytics 4)',
      items: [
        'With datalayer, events are written to window.dataLayer. Their names begin with “csd_”, as in “csd_complete”, and “-” becomes “_”. The names of values begin with “csd_” too, as in “csd_percent”.',
        'Use the trigger type “Custom Event” with “csd_complete”, say, as the event name. For all of them, tick “Use regex matching” and write “^csd_”. To send them on to GA4, put this trigger on a GA4 event tag.',
        'Values come through variables of the type “Data Layer Variable”, named “csd_percent” and so on.',
        '“csd_view”, “csd_start” and “csd_complete” together show how many of those who saw it started, and how many finished.',
      ],
    },
  },
  consent: {
    heading: 'Consent and campaign tags',
    text: 'Your consent management platform (CMP) tells the diagnosis what the visitor has agreed to, by the consent attribute. It may change at any time.',
    caption: 'What consent changes',
    given: 'Consent',
    means: 'What the diagnosis is given, and does',
    rows: [
      {
        given: 'None (no consent attribute)',
        means: 'Only UTM tags. With datalayer="consent", nothing is written to the data layer.',
      },
      { given: 'analytics', means: 'With datalayer="consent", events are written to the data layer.' },
      {
        given: 'marketing',
        means:
          'Also the IDs of clicks on advertisements (gclid and others), and the value of HubSpot’s cookie “hubspotutk”.',
      },
    ],
    utm: 'UTM tags, such as “utm_source”, are added to an address to say which medium or campaign a visitor came from. They and click IDs are read from the page’s address, go along when the visitor sends contact details, and are added to the operator’s link under the result. The cookie’s value goes along with contact details only. With utm="off", none of these is taken.',
    example: 'When consent changes',
  },
  leads: {
    heading: 'Leads (contact details)',
    text: 'The step that asks for contact details, and where they go, are set up by the operator of the diagnosis when the site is published. Without that, there is no such step. As a rule there is nothing for you to do.',
    items: [
      'lead="off": no step for contact details on this page.',
      'lead="host": contact details go to your page instead of the operator’s receiver. This works only on sites whose address the operator has named; on others there is no such step. The screen still names the operator as the receiver.',
    ],
    host: 'If your page takes leads, call accept() once one has arrived or reject() if it was refused, within eight seconds. If the connection broke and nobody knows, call neither: visitors are then told that it could not be confirmed.',
    example: 'A page that takes leads (use a receiver of your own)',
  },
  trial: {
    heading: 'Try it before you publish',
    text: 'With test, the code is for trying out: nothing is sent, nothing is kept on the device, and events carry test: true. Once you have seen the measuring work, take test off and publish. If you leave it on, no leads arrive.',
  },
  roles: {
    heading: 'Who does what',
    caption: 'Tasks by role',
    role: 'Role',
    task: 'Tasks',
    rows: [
      {
        role: 'Operator of the diagnosis',
        tasks: [
          'Publishes this site over https, and so that it may be shown in a frame',
          'Sets up where leads go, and names the sites that may use lead="host"',
          'Gives the operator’s name, contact and privacy policy',
        ],
      },
      {
        role: 'Marketing, on the site around it',
        tasks: [
          'Makes the code, tries it out, and publishes it',
          'Asks whoever runs the site for the two CSP lines, if it has a CSP',
          'Sets up triggers for measuring, and connects the consent platform',
        ],
      },
      {
        role: 'Whoever is responsible for personal data',
        tasks: [
          'Decides which consent is needed before click IDs and the cookie’s value are passed on',
          'If your company takes leads: says in its privacy policy what is collected, what for and for how long',
        ],
      },
    ],
  },
  trouble: {
    heading: 'When something goes wrong',
    rows: [
      {
        sign: 'Nothing appears, or only the link',
        checks: [
          'Is the script line still in the source of the published page? Some systems remove it on saving',
          'Does the console of the browser’s developer tools (F12, for example) mention “Content Security Policy”?',
          'Does it appear with ad blockers, and anything that speeds up the site, switched off?',
          'Has the operator limited the sites that may show the diagnosis? If so, ask for yours to be added',
          'Which code does the error event have? See the table below',
        ],
      },
      {
        sign: 'A scroll bar inside the frame',
        checks: [
          'That is normal for the iframe form, when opened by a button, and on Wix',
          'Is there a max-height?',
          'Does your site put the frame into a sandbox? It then needs allow-scripts and allow-same-origin',
          'Did the height keep growing until it was stopped? The code is then resize-loop',
        ],
      },
      {
        sign: 'Colours differ from what was given',
        checks: [
          'They were made lighter or darker so that text can be read. “Make the code” above says which',
          'Are there three or six characters after the “#”? Names such as “red” cannot be used',
          'With scheme="auto", devices set to dark show other colours',
        ],
      },
      {
        sign: 'Blocked by the CSP',
        checks: [
          'Are both lines of “What to add to your site’s CSP” there?',
          'Is more than one CSP sent, say a header and a meta tag? Each of them needs the lines',
        ],
      },
      {
        sign: 'Answers are not kept',
        checks: [
          'Is there a test attribute?',
          'Some browser settings allow no saving in a frame. Answers are then kept only while the page is open',
          'Most browsers keep what frames save apart for each site. Answers do not carry over to a diagnosis on another site',
        ],
      },
    ],
    codesCaption: 'Codes of the error event',
    code: 'code',
    means: 'Meaning',
    codes: [
      {
        code: 'unreachable',
        text: 'The diagnosis does not answer: the connection, an ad blocker, or an operator who has limited the sites.',
      },
      { code: 'blocked', text: 'The site’s CSP kept the diagnosis from loading.' },
      { code: 'rate', text: 'The frame said too much; some of it was dropped.' },
      { code: 'resize-loop', text: 'The height kept growing and was stopped. It scrolls inside.' },
      { code: 'contrast', text: 'A colour that was hard to read was changed.' },
      {
        code: 'words',
        text: 'Files that the diagnosis needs could not be loaded. Visitors have a button to try again.',
      },
    ],
  },
  operators: {
    heading: 'For operators',
    text: 'How to publish the site, and which headers the server should send, is in docs/deploy/README.md; how leads are set up in docs/contracts/lead.md; what is promised of attributes, events and messages in docs/contracts/embed.md. All of them come with this site’s source code.',
  },
} satisfies SameShape<typeof original>
