/** How do we advise a company to join its data and its departments, in English? */
import type { connectionRecommendations } from '../../../model/recommendations/connection.ts'
import type { RecommendationWordsOf } from '../../../model/words-for.ts'

export const connectionWords = {
  'customer-id-map': {
    title: 'Agree one customer number and map your data',
    reason:
      'With records kept apart, every look at the history takes effort. A single number is the basis for analysis and for acting ahead.',
    stages: {
      establish: {
        aim: 'Two departments’ data can be matched monthly by one number',
        firstStep:
          'Choose one customer and count in how many places, and under which numbers, their information is kept',
        days30: 'List systems, fields and who looks after them, and draw what is where',
        days60: 'Agree one customer number and clear up duplicates',
        days90: 'Match two departments’ data monthly and note why records do not match',
      },
    },
    proof: 'Share of customers matched between two systems (90% is a guide)',
    because:
      'Scattered records hide why people stay and why they leave. One number does not lower churn by itself; it helps once there is a question to answer.',
    smallTeam:
      'Begin with a spreadsheet of ten main customers: number, person in charge, where records are. With one department, match between colleagues.',
    caution:
      'Before joining personal data, check that it stays within the purpose stated when it was collected and that access can be limited. The same goes for outside services. (This is not legal advice.)',
  },
  'link-systems': {
    title: 'Link data, starting from the questions',
    reason:
      'Linked data that answers no question goes unused. Linking in the order of the questions helps to keep wasted cost down.',
    stages: {
      widen: {
        aim: 'Automate only the one link whose question has proved answerable',
        firstStep: 'Write down three questions you could answer if only the data were linked',
        days30: 'Gather the fields and cost estimates that three questions need',
        days60: 'Match by hand first to see if they can be answered',
        days90: 'Start automating the one link that proved useful',
      },
      refine: {
        aim: 'Add contracts and revenue; check duplicates, gaps and access monthly',
        firstStep: 'Check ten records on the screen you use most and count duplicates and gaps',
        days30: 'Choose what to add next: usage, contracts or revenue',
        days60: 'Add it and fix duplicates and gaps',
        days90: 'Check monthly, including who can see what',
      },
    },
    proof:
      'Share of customers whose contacts with three or more departments show in one place, and the time it takes to say what the latest contact was',
    because:
      'Contacts in one place make badly timed messages and repeated explanations easier to notice. Linking is not cheap, so go where the question is clear.',
    smallTeam:
      'If everyone records in one system, nothing needs linking. See first whether the export and import of your present tools will do.',
    caution:
      'Spend money only after matching by hand has given an answer. For personal data, check purpose of use and access first. (This is not legal advice.)',
    warning: 'Do this alongside agreeing a shared goal. While aims differ, the cost is hard to earn back.',
  },
  'shared-goal-map': {
    title: 'Join departments and handovers by a shared goal',
    reason:
      'Departments that follow only their own goals easily duplicate contacts and lose promises on the way. A shared goal and shared information help them move together.',
    stages: {
      establish: {
        aim: 'Department goals and what is handed over lead to one goal',
        firstStep: 'Set your department’s goals beside a neighbour’s and find one pair that clashes',
        days30:
          'Agree the shared goal in one sentence with a figure to check it; every department brings its own figures',
        days60:
          'Draw how they connect, settle clashes, and agree what is handed over (purpose, outcome wanted, promises made)',
        days90:
          'Review map and handovers monthly; executives decide on a proposal to put one shared figure into the next period’s appraisal or budget',
      },
      widen: {
        aim: 'Review the map of goals and the handovers every month',
        firstStep: 'Pick one recent contact that was duplicated or badly timed and write which goals clashed',
        days30: 'Connect every department’s figure to the shared goal on one map',
        days60: 'Agree to check history before contact, and when not to press a sale',
        days90: 'Revise map and rules at the monthly review',
      },
      refine: {
        aim: 'Propose one shared figure for the next period’s appraisal or budget',
        firstStep:
          'Pick one shared figure and write what is good and what is worrying about using it in appraisal or budget',
        days30: 'Record and count lost information and badly timed contacts',
        days60: 'Try one way to reduce them; draft the figure to use',
        days90: 'Executives decide how next period’s appraisal or budget uses it',
      },
    },
    proof:
      'Share of departments that can say how their figures connect to the shared goal, times executives discussed a shared figure, and handovers that lost something',
    because:
      'Departments may well have different figures. Without a shared goal, moves that are each right tend to collide in front of the customer. The map is a basis for talk, not the answer.',
    smallTeam:
      'With no departments, think of the people in charge instead. The owner states the goal in one sentence; start with half an hour a month and put one recent mix-up right.',
    caution:
      'Bring a figure into appraisal only once you know what moves it. Never aim to improve figures by making it hard to leave.',
  },
} satisfies RecommendationWordsOf<typeof connectionRecommendations>
