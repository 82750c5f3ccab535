/** What do we advise on answering well and reaching out first, in English? */
import type { serviceRecommendations } from '../../../model/recommendations/service.ts'
import type { RecommendationWordsOf } from '../../../model/words-for.ts'

export const serviceWords = {
  'milestone-outreach': {
    title: 'Get in touch before people stumble',
    reason: 'Your record of enquiries is enough to begin with, so you can try this without waiting for anything else.',
    stages: {
      establish: {
        aim: 'Everyone concerned hears from you before the moments where people tend to stumble',
        firstStep:
          'Read twenty enquiries from the past month and mark those that would not have come if you had told people first (30 minutes)',
        days30: {
          'b2b-subscription':
            'Choose three moments from your record of enquiries (such as just after the start, a change of contact person, before renewal) and write the messages',
          'b2c-membership':
            'Choose three moments from your record of enquiries (such as the first visit, the third month, the end of a course) and write the messages',
          'usage-based':
            'Choose three moments from your record of enquiries (such as just after sign-up, going live, a sudden change in usage) and write the messages',
          'repeat-purchase':
            'Choose three moments from your record of enquiries (such as just after delivery, once in regular use, when it is about to run out) and write the messages',
        },
        days60: 'Contact everyone concerned and record how they respond',
        days90:
          'Keep only the moments that helped, and automate what you can; agree how to break awkward news such as price rises and faults',
      },
    },
    proof: 'Share contacted at the chosen moment (contacted ÷ due to be contacted), and enquiries per customer',
    because:
      'If people keep stumbling at the same moment over the same thing, telling them first saves effort on both sides. We cannot promise how many fewer people will leave.',
    smallTeam: 'Start with one moment and ten people or companies. A phone call or a word at the counter will do.',
    caution: 'Too many messages become a burden. Count how many each person receives, and say how to opt out.',
  },
  'reachability-standard': {
    title: 'Set a standard for being easy to reach',
    reason:
      'Getting through to you when something goes wrong is the basis on which people can stay with you without worry.',
    stages: {
      establish: {
        aim: 'Missed contacts and time to reply are known as figures every month',
        firstStep:
          'Count what slipped through this week: calls not answered, messages not replied to by the next working day',
        days30: 'Count missed contacts for each channel and settle on one way to measure them every month',
        days60: 'Set a provisional target; try call-backs, chat or frequently asked questions (FAQs) at busy times',
        days90: 'Review the provisional target for both cost and satisfaction, and keep the figure as a monthly one',
      },
      widen: {
        aim: 'Set a target, and change the staffing or channel at one time of the week that misses it',
        firstStep:
          'Split last month’s figures by weekday and time of day, and mark where people are least likely to get through',
        days30: 'Set a target each channel can sustain',
        days60: 'Change staffing or channel at the worst of these times',
        days90: 'Compare before and after; choose what to keep',
      },
      refine: {
        aim: 'Make past contacts visible on every channel, so that people explain themselves less often',
        firstStep:
          'Look back over ten contacts from last week and count how often someone had to explain the same thing twice',
        days30: 'Choose which past contacts staff need to see',
        days60: 'Share one history across the main channels',
        days90: 'Compare repeated questions; extend to other channels',
      },
    },
    proof: 'Answer rate (calls answered ÷ calls received), or time to first reply',
    because:
      'Problems that arise while nobody can be reached leave no record and tend to turn into discontent. Speed alone does not decide satisfaction, so look at whether the problem was solved as well.',
    smallTeam:
      'Start with one week on one channel. For hours when nobody can answer, a promise of when you will call back is a standard too.',
    caution:
      'The higher the target, the more staff it takes. No figure suits every company, so weigh cost and satisfaction together.',
  },
  'categorise-and-prevent': {
    title: 'Sort enquiries and stop them recurring',
    reason:
      'When the same enquiry comes less often, fewer people are in difficulty, answering takes less work, and it is easier to find time to act ahead.',
    stages: {
      establish: {
        aim: 'You know what comes in and how often, and it is answered in a consistent way',
        firstStep: 'Sort the latest thirty enquiries into ten categories or fewer',
        days30: 'Agree ten categories or fewer, with a procedure for each, and start using them',
        days60:
          'Ask those concerned to tackle the top three causes; also agree that nobody faces a harsh complaint alone',
        days90: 'Add up the drop in enquiries and the time saved, and show everyone involved',
      },
      widen: {
        aim: 'Review the three most frequent causes every month with the departments concerned',
        firstStep: 'Read five enquiries from last month’s largest category and write one line on what caused each',
        days30: 'Name one person to fix each of the three causes',
        days60: 'Check progress at the monthly review',
        days90: 'Finish one fix and see how the count changes',
      },
      refine: {
        aim: 'Show how many enquiries and hours were saved, and decide how to use that time',
        firstStep: 'Choose one cause you have tackled and set out the counts for three months before and after',
        days30: 'List counts and hours before and after each fix',
        days60: 'Fix one stubborn cause in the product or process',
        days90: 'Decide on one use for the time saved',
      },
    },
    proof:
      'Enquiries from the top three causes, enquiries per customer, and first contact resolution (share solved in one exchange)',
    because:
      'If many enquiries share a cause, it is easier to fix that cause while answering each one. Having no enquiries at all is not the aim.',
    smallTeam:
      'Thirty recent enquiries in a table are enough to start. If the person who answers is also the one who fixes, put time for fixing in the diary first.',
    caution:
      'With harsh complaints, protect whoever answers: nobody faces one alone, there is a point at which to end the conversation, and there is someone to turn to. Do not use the records to blame individuals.',
  },
  'two-satisfaction-measures': {
    title: 'Measure satisfaction after enquiries and overall',
    reason:
      'People can be happy with a reply and still unhappy overall. Looking at the two separately makes it easier to notice before they leave.',
    stages: {
      establish: {
        aim: 'Satisfaction after enquiries and satisfaction overall are both measured regularly',
        firstStep: 'Word one question to ask after an enquiry, and add it from your next reply',
        days30: 'Ask one or two questions after each enquiry and summarise them monthly',
        days60: 'Ask 20 to 30 main companies or people how satisfied they are overall (then every six months)',
        days90: 'Begin to contact those who gave low ratings, and see whether they have stayed',
      },
      widen: {
        aim: 'Contact those who gave low ratings within three working days, and share the reasons',
        firstStep: 'Read three low ratings from last month and write one line on the likely reason for each',
        days30: 'Agree which ratings prompt contact, and by whom',
        days60: 'Get in touch within three working days; note reasons',
        days90: 'Fix one frequent reason at the monthly review',
      },
      refine: {
        aim: 'Compare satisfaction with who is still with you six months later, and decide what to fix first',
        firstStep: 'Take ten low ratings from six months ago and find out whether those people are still with you',
        days30: 'Put ratings then and retention now in one table',
        days60: 'Compare retention for high and low ratings',
        days90: 'Decide what to fix first, largest gap at the top',
      },
    },
    proof: 'Satisfaction after enquiries and overall (satisfied ÷ replies), and response rate (replies ÷ asked)',
    because:
      'A view of the reply and a view of the outcome are different things, and one question tends to blend them. Satisfied people sometimes leave too, so read the results alongside retention.',
    smallTeam:
      'One question and one table are enough. While numbers are small, read each reason rather than the percentages.',
    caution:
      'Do not use low ratings to appraise the person who replied. Set a minimum interval so that nobody is asked again and again.',
  },
  'support-signals': {
    title: 'Refresh frequently asked questions (FAQs) and pass on signs',
    reason:
      'Enquiries often hold clues that help the next person, and signs that someone needs to hear from you first.',
    stages: {
      establish: {
        aim: 'FAQs follow what people most often ask, and the signs you notice are passed on',
        firstStep: 'Rewrite the answer to the most frequent question (or write it, if there is none)',
        days30: 'Rewrite the answers to the ten most frequent questions and set the date of the next review',
        days60: 'Choose three signs in all, worrying and good, and pass them to whoever looks after customers',
        days90: 'Check what came of acting on the signs passed on',
      },
      widen: {
        aim: 'Put the pattern of enquiries where sales, development and others can see it at any time',
        firstStep:
          'Put last month’s five most frequent enquiries on one page and show it to one colleague in another role',
        days30: 'Agree what to show and one place to keep it',
        days60: 'Post counts by category there every month',
        days90: 'Ask what people changed; adjust what is shown',
      },
      refine: {
        aim: 'Use enquiries in judging who needs attention, and check what came of contacting them first',
        firstStep: 'For three people or companies that left recently, reread the enquiries that came before',
        days30: 'Choose three signs to use in judging',
        days60: 'Contact people who show a sign, and record it',
        days90: 'Review the results and adjust the signs',
      },
    },
    proof: 'Enquiries per customer, and share of signs acted on (acted on ÷ passed on)',
    because:
      'Difficulties tend to reach support first. Signs can be wrong, which is why you check what came of acting on them.',
    smallTeam:
      'Start with three questions and one sign. If the same person replies and reaches out, a one-line note is handover enough.',
    caution:
      'However many FAQs you add, keep it easy to find a way to contact you. Before other departments see enquiries, check the stated purpose of use of personal data and who will have access.',
  },
} satisfies RecommendationWordsOf<typeof serviceRecommendations>
