/** What do the pages on method, privacy and operator say, in English? */
import type { pagesWords as original } from '../ja/pages.ts'
import type { SameShape } from '../same-shape.ts'

export const pagesWords = {
  method: {
    title: 'How it is calculated',
    description: 'How the scores, the levels and the order of recommendations are worked out.',
    trial: {
      heading: 'On trial (v1)',
      text: 'The questions and the calculation are public, and are still being checked against the answers of real companies. Use the result as something to talk about. We show no ranking and no industry average, because there is no survey that could support them.',
    },
    scores: {
      heading: 'Scores',
      text: 'Each question is answered with a step from 1 to 5. A dimension’s score is the weighted average of the steps that were answered, put on a scale where step 1 is 0 and step 5 is 100. The overall score is the simple average of the dimensions that have one. A dimension needs answers for at least half of its weight; the overall score and the level need five of the seven dimensions.',
      unknown:
        '“Don’t know”, “does not apply” and “not answered yet” are never zero. They stay out of the score and appear as a range of score and level.',
      figures: 'Business figures such as revenue or churn rate are used neither for the score nor for the level.',
      caption: 'Dimensions and the weight of their questions',
      dimension: 'Dimension',
      questions: 'Questions (×2 counts twice; ★ is asked in the ten-question diagnosis too)',
    },
    levels: {
      heading: 'Levels and conditions',
      text: 'A level takes both enough points and the conditions it rests on. However high the points, a missing condition keeps a company at the level before, though never more than two levels lower than its points. Nor does the level go more than two above the lowest dimension. The ten-question diagnosis goes no higher than about level 4.',
      caption: 'Points and conditions of each level',
      level: 'Level',
      from: 'Points',
      range: 'from {from}',
      conditions: 'Conditions',
      none: 'none',
      atLeast: '“{title}” at step {step} or more',
      above: '“{title}”: at least one figure on whether customers stay is watched',
      dimension: '“{title}” at {score} points or more',
      every: 'Every dimension at {score} points or more',
      or: ' or ',
    },
    balance: {
      heading: 'Responding and leading ahead',
      text: 'Responding is the score of that dimension. Leading ahead is the average of help in getting started (×2), adoption, reaching out first (×2), working towards renewal, offering more, planning how to engage, monitoring, and the share of retention figures you watch. On both, about 40 points divide the types.',
    },
    order: {
      heading: 'The order of recommendations',
      text: 'For each recommendation we calculate again as if it were done, and divide what it adds to the overall score by its effort. One that would meet a condition of the next level, or concerns answers that do not fit together, moves up. If something else has to come first, that is placed before it. The first three come from different dimensions, and one of them reaches the customer directly.',
    },
    confidence: {
      heading: 'Confidence',
      text: 'High, moderate or low, from the share of answers given, what they are based on (records, colleagues, your own view) and how many roles answered. One person’s answers are never “high”. Within 4 points of the edge of a level (8 in the ten-question diagnosis) we say so.',
    },
    why: {
      heading: 'Why it is built like this',
      text: 'An average alone lets strengths make up for weaknesses, so we set conditions beside it. Other maturity models, too, hold that a level takes the conditions of every level below it. Weights are kept as equal as possible, because there is not enough evidence for anything else.',
    },
  },
  privacy: {
    title: 'What happens to your answers',
    description: 'Where the answers of the diagnosis are kept, and how.',
    text: 'Everything is calculated in your own browser. Your answers never leave this device unless you send them yourself.',
    noNames: 'We ask for neither company names nor personal names.',
    kept: {
      heading: 'What stays on this device',
      items: [
        'Your answers to the diagnosis (earlier ones and any you took over from others included), what you chose about your company, the recommendations you ticked, and when. They are kept in the browser’s “local storage”.',
        'If part of what was saved could not be read, the original data. While saved data is being brought into a new form, the data from before.',
        'Where nothing can be saved on the device, your answers are remembered in the open tab only and are gone once it is closed. Please close it when you are done.',
        'No cookies.',
      ],
    },
    sent: {
      heading: 'What is not sent',
      text: 'There is no analytics, no advertising and nothing from other sites. Unless you send something yourself, opening a page involves the usual exchange with the server that hosts this site, and nothing else.',
    },
    lead: {
      heading: 'When you send contact details',
      text: 'Taken inside another company’s page, the diagnosis may offer to send {operator} your contact details. Whether you do is up to you, and you see the result either way. Where they go, and everything that would be sent, is shown to you first. It is sent only if you press the button, and none of it is kept on this device.',
      to: 'It goes to: {destination} (if the page around the diagnosis takes it instead, the screen says so before you send it)',
    },
    links: {
      heading: 'When you share a link, a code, a file or paper',
      items: [
        'A link or a code holds the answers themselves. It is not locked: whoever has it can see the result and the answer to every question.',
        'A link or a code also holds the type of diagnosis, the date, what your answers are based on, your business model, the stage of the business, your role, your contact channels, how often customers choose you over others, and how they pay.',
        'Neither holds your industry, the number of people and of customers, revenue per customer, how winning new customers is going, the systems you use, the recommendations you ticked, or any company or personal name.',
        'Your figures (KPIs and amounts of money) go into a link only if you tick the box for it when you share it. QR codes, codes to read out and printed pages never hold them.',
        'A saved file holds everything you answered, but not the recommendations you ticked. Printed pages and PDFs show the link and the code. Please give them only to people who may see them.',
        'In a link, the answers come after the “#” and are not sent to the server of this site when the link is opened. They may be, however, if a service on the way changes the form of the link.',
        'Email and chat services, and the browser’s history, may keep a copy of a link. If that worries you, pass the code on by phone or on paper.',
        'Opening something you received saves nothing on this device; it is remembered in the open tab only. It is saved once you choose “Carry on from these answers”.',
      ],
    },
    embedded: {
      heading: 'When the diagnosis stands in another company’s page',
      items: [
        'Your answers are kept in the browser on this device. Most browsers keep them apart for each site that shows the diagnosis, so what you answered there is not found on our own site.',
        'For the same reason, the button below does not delete what you answered there. To delete that, open the page again and press “{button}” under the diagnosis.',
        'All the page around can tell is that the diagnosis was shown and started, how far you got, whether you finished, left early or met with an error, which buttons you pressed, whether contact details arrived, and what it needs to show the frame, such as its height. It may record this for its own statistics.',
        'It is not given any answer, score or level, except what you send along with your contact details yourself. The address of the link offered under the result may, however, tell its owner your level; where it can, the screen says so.',
        'Where the browser does not let us save, your answers are kept only while the page is open. Nothing is written into that page’s cookies.',
      ],
    },
    shared: {
      heading: 'On a shared device',
      text: 'Whoever uses the same device and browser can see the answers kept on it. On a shared device, delete them with the button below when you are done.',
    },
    forget: { heading: 'Delete everything' },
    policy: 'The operator’s privacy policy',
  },
  about: {
    title: 'Operator and disclaimer',
    description: 'Who runs this, how to reach us, and what the diagnosis cannot do.',
    operator: 'Operator',
    address: 'Address',
    contact: 'Contact',
    write: 'Send an email',
    disclaimer: {
      heading: 'Before you rely on it',
      text: 'The result is an indication, calculated from the answers given. It promises no outcome, and it is not legal, accounting or management advice. Check your own records, or ask a specialist, before any important decision.',
    },
    accessibility: {
      heading: 'Accessibility',
      text: 'We build to level AA of WCAG 2.2, the international guidelines for a web that everyone can use (it includes the Japanese standard JIS X 8341-3:2016), with the keyboard alone, enlarged text and screen readers in mind. If something is hard to use, please tell us.',
    },
  },
  notFound: {
    title: 'Page not found',
    text: 'The address may have changed, or was mistyped.',
    shared:
      'If you followed a link that someone shared with you, try pasting it under “Open something you received” on the result page.',
    toOpen: 'Go to the result page',
    home: 'Go to the home page',
  },
} satisfies SameShape<typeof original>
