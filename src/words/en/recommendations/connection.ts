/** How do we advise a company to join its data and its departments, in English? */
import type { connectionRecommendations } from '../../../model/recommendations/connection.ts'
import type { RecommendationWordsOf } from '../../../model/words-for.ts'

export const connectionWords = {
  'customer-id-map': {
    title: 'Agree one customer number and map your data',
    reason:
      'While records are kept apart, every look at a customer’s history takes effort. A shared number is the basis for analysis and for acting ahead.',
    stages: {
      establish: {
        aim: 'Two departments’ data can be matched every month by one shared number',
        firstStep:
          'Choose one customer and count in how many places, and under which numbers, their information is kept (if you have not started, list where it will be kept)',
        days30: 'List systems, fields and who looks after them, and draw what is where',
        days60: 'Agree one customer number and clear up duplicates',
        days90: 'Match two departments’ data monthly and note why records do not match',
      },
    },
    proof: 'Share of customers matched between two systems (guide: 90%)',
    because:
      'Scattered records hide why people stay and why they leave. A shared number is not an end in itself; it helps once there is a question to answer.',
    smallTeam:
      'Begin with a spreadsheet of ten main customers: number, person in charge, where records are. If you have a single department, match records between colleagues.',
    caution:
      'Before joining personal data, check that it stays within the purpose stated when it was collected and that access can be limited. The same goes for outside services. (This is not legal advice.)',
  },
  'link-systems': {
    title: 'Link data, starting from the questions',
    reason:
      'Linked data that answers no question tends to go unused. Linking in the order of your questions helps keep wasted cost down.',
    stages: {
      widen: {
        aim: 'Automate just the one link that has answered its question',
        firstStep: 'Write down three questions of which you think, “We could answer that if only the data were linked”',
        days30: 'Gather the fields and cost estimates that three questions need',
        days60: 'Match by hand first to see if they can be answered',
        days90: 'Start automating the one link that proved useful',
      },
      refine: {
        aim: 'Add records of use and revenue, and check duplicates, gaps and access monthly',
        firstStep: 'Check ten records on the screen you use most and count duplicates and gaps',
        days30: 'Choose what to add next: records of use, revenue and so on',
        days60: 'Add it and fix duplicates and gaps',
        days90: 'Check monthly, including who can see what',
      },
    },
    proof:
      'Share of customers whose contacts with three or more departments show in one place, and the time it takes to say what the latest contact was',
    because:
      'Contacts in one place make badly timed messages and repeated explanations easier to notice. Linking is not cheap, so go ahead where the question is clear.',
    smallTeam:
      'If everyone records in one system, nothing needs linking. See first whether exporting and importing with your present tools will do.',
    caution:
      'Spend money only once matching by hand has given an answer. For personal data, check the stated purpose and who will have access first. (This is not legal advice.)',
    warning:
      'Do this alongside agreeing a shared goal. While aims differ, the results are unlikely to be worth the cost.',
  },
  'shared-goal-map': {
    title: 'Join departments and handovers by a shared goal',
    reason:
      'When departments follow only their own goals, contacts easily overlap and promises get lost on the way. A shared goal and shared information help them move together.',
    stages: {
      establish: {
        aim: 'Department goals and what is handed over lead to one goal',
        firstStep: 'Set your department’s goals beside those of the one next to it, and find a pair that clashes',
        days30:
          'Agree the shared goal in one sentence with a figure to check it; every department brings its own figures',
        days60:
          'Draw how they connect, settle clashes, and agree what is handed over (purpose, outcome wanted, promises made)',
        days90:
          'Review map and handovers monthly; management decides on a proposal to put one shared figure into the next period’s appraisal or budget',
      },
      widen: {
        aim: 'Review the map of goals and the handovers every month',
        firstStep: 'Pick one recent contact that was duplicated or badly timed and write which goals clashed',
        days30: 'Connect every department’s figure to the shared goal on one map',
        days60: 'Agree to check the history before contact, and when not to press a sale',
        days90: 'Revise map and rules at the monthly review',
      },
      refine: {
        aim: 'Propose one shared figure for the next period’s appraisal or budget',
        firstStep:
          'Pick one shared figure and write what is good and what is worrying about using it in appraisal or budget',
        days30: 'Record and count lost information and badly timed contacts',
        days60: 'Try one way to reduce them; draft the figure to use',
        days90: 'Management decides how the next period’s appraisal or budget uses it',
      },
    },
    proof:
      'Share of departments that can say how their figures connect to the shared goal, times management discussed a shared figure, and handovers in which something was lost',
    because:
      'Departments may well have different figures. Without a shared goal, moves that are each right in themselves tend to collide in front of the customer. The map is a basis for discussion, not the answer.',
    smallTeam:
      'If you have no departments, think of the people in charge instead. The head of the company states the goal in one sentence; start with half an hour a month and put one recent mix-up right.',
    caution:
      'Bring a figure into appraisal only once you know what moves it. Do not set out to improve figures by making it hard to leave.',
  },
} satisfies RecommendationWordsOf<typeof connectionRecommendations>
