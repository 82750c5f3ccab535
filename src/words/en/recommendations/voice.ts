/** What do we advise on hearing customers and answering them, in English? */
import type { voiceRecommendations } from '../../../model/recommendations/voice.ts'
import type { RecommendationWordsOf } from '../../../model/words-for.ts'

export const voiceWords = {
  // Five: how they heard of us, whether they compared, why they chose us, what was better, what was more trouble. The outcome wanted is asked besides.
  'standing-questions': {
    title: 'Make five questions a standing habit',
    reason:
      'Who chooses you, why, and what they found troublesome: once on record, it gives everyone the same material for thinking about support and products.',
    stages: {
      establish: {
        aim: 'Reasons for choosing, and what was troublesome, are kept in a form that can be counted',
        firstStep: 'Ask the next new customer “What made you choose us?” and write the answer down word for word',
        days30: {
          'b2b-subscription':
            'At signing and at cancellation, ask how they heard of you, whether they compared, why they chose you, what was better, what was troublesome, and the outcome they want',
          'b2c-membership':
            'At joining and at leaving (including those who reached their goal), ask how they heard of you, whether they compared, why they chose you, what was better, what was troublesome, and the outcome they want',
          'usage-based':
            'When they start and when they stop using you, ask how they heard of you, whether they compared, why they chose you, what was better, what was troublesome, and the outcome they want',
          'repeat-purchase':
            'At the first purchase and when purchases cease, ask how they heard of you, whether they compared, why they chose you, what was better, what was troublesome, and the outcome they want',
        },
        days60: 'Check how often each item is filled in and turn common answers into choices; keep one free-text box',
        days90: 'Put the first tally on one page and look at it with sales, support and product',
      },
      widen: {
        aim: 'Look at how often each item is filled in, and adjust how and when you ask',
        firstStep: 'Look at the last ten records and find the item most often left blank',
        days30: 'Work out how often each item is filled in; ask why the low ones are low',
        days60: 'Change when or how you ask, and add one missing item',
        days90: 'Compare with before, and settle on the way of asking that worked',
      },
      refine: {
        aim: 'Compare with the answers of customers who left, and drop items nobody uses',
        firstStep: 'Beside each item you record, note which decision it has helped in the last three months',
        days30: 'Add one item you do not yet ask customers who leave',
        days60: 'Compare those who stay and those who left on the same items',
        days90: 'Drop items that inform no decision; state the purpose of the rest',
      },
    },
    proof: 'Share of new customers whose answers to the five questions are on record (guide: 70%)',
    because:
      'Knowing an age group or an industry does not tell you why you were chosen. Asking in the same way makes answers comparable. Stated reasons are not the whole story, so read them alongside what customers do.',
    smallTeam:
      'Begin with two: “Why did you choose us?” and “What was troublesome?” Keep one line per customer in a shared sheet; one person to write it is enough.',
    caution:
      'Say what the answers are for and ask only what you will use. Keep answering optional, and decide who may see the records.',
  },
  'one-place-for-voices': {
    title: 'Gather what customers say in one place, and count it',
    reason:
      'What customers say tends to stay scattered where it arrived. Gathered and counted, one-off remarks can be told from what many share.',
    stages: {
      establish: {
        aim: 'What customers say through two or more channels reaches one place at set times',
        firstStep:
          'List the channels through which customers speak to you (phone, counter, email) and choose one place to keep it',
        days30: 'Tell those concerned where it is kept, and copy in what arrives through two channels once a week',
        days60: 'Agree on twenty themes or fewer and tag what arrives',
        days90: 'Put monthly counts and typical quotes on one page and review it with the departments concerned',
      },
      widen: {
        aim: 'Sort by theme and importance, and produce monthly counts',
        firstStep:
          'Take ten remarks from last month from each of two channels and try giving them the same theme names',
        days30: 'Settle on one place, and the same fields for every remark',
        days60: 'Tag theme and importance; start sorting once a month',
        days90: 'Show monthly counts and typical quotes on one page',
      },
      refine: {
        aim: 'Add those who left or did not answer, and check for bias',
        firstStep: 'In your latest survey, count which customer segments most often gave no answer',
        days30: 'Choose two segments you seldom hear from; decide how to ask',
        days60: 'Ask leavers three questions at most; see what non-responders do',
        days90: 'Add one line on bias to the monthly report',
      },
    },
    proof: 'Share of remarks tagged with a theme, and days from hearing something to listing it',
    because:
      'The weight of a remark is easier to see once it stands beside the others. The most frequent is not always the most important, so mark importance too: something rare may be serious.',
    smallTeam:
      'One shared sheet and no more than five themes to begin with. Half an hour a week for one person to copy and tag is enough.',
    caution:
      'Leave names and contact details out of the list where you can. Before putting anything into an outside service or AI, check the purpose you stated and your own rules.',
  },
  'same-answer-dashboard': {
    title: 'Build one shared answer about customers, and use it',
    reason:
      'When departments differ on who chooses you, what troubles them and why they choose you, it is hard to agree what to do next.',
    stages: {
      establish: {
        aim: 'Counts are reported regularly, so people start from the same material',
        firstStep: 'Ask three people to write down, separately, the main reason customers choose you; compare',
        days30: 'Narrow down to three questions, and decide which remarks and figures answer each',
        days60: 'Answer the three on one sheet or screen and open it to the departments concerned',
        days90: 'Use that same page in the monthly review; remove charts and figures nobody looks at',
      },
      widen: {
        aim: 'Make one screen of counts that everyone can see',
        firstStep:
          'Ask someone who never sees the report for the main reason customers choose you; compare it with the counts',
        days30: 'Settle on one source table, its update day and who updates it',
        days60: 'Build one screen for three questions; open it to everyone',
        days90: 'Ask five people in different departments; fix what differs',
      },
      refine: {
        aim: 'Give proposals a field for the remarks and counts they rest on',
        firstStep: 'Take one proposal of your own and add the remarks and counts behind it',
        days30: 'Show how to fill in the field, with one good example',
        days60: 'Fill in the field for three new proposals and discuss them',
        days90: 'Compare evidence with results; adjust what you count',
      },
    },
    proof: 'Share of matching answers when people in different departments are asked the same question (guide: 80%)',
    because:
      'While what customers say stays in people’s heads, it is hard to base decisions on. Looking at the same counts, people can talk over differences by going back to the facts. A screen without an occasion to use it seldom brings answers together.',
    smallTeam:
      'No special tool is needed. Put three questions in one shared sheet and look at it together for half an hour a month.',
    caution:
      'Show counts and summaries; limit who can see anything that identifies a person. Check the stated purpose before sharing original remarks widely.',
  },
  'close-the-loop': {
    title: 'Act on what customers say, and tell them',
    reason:
      'When customers hear what became of what they said, they are readier to speak again. It also becomes easier to agree inside the company why something should change.',
    stages: {
      establish: {
        aim: 'Requests are on a list and are discussed at a set time',
        firstStep:
          'Choose one request you can decide yourself: settle on yes or no with a reason, and tell the customer',
        days30: 'List the requests and write up to three criteria for yes or no',
        days60: 'At the monthly review, decide on yes, no or later, and note the reason in the list',
        days90: 'Tell customers what was adopted; see whether satisfaction or the number of contacts changed',
      },
      widen: {
        aim: 'Decide monthly with reasons, and tell customers what was adopted',
        firstStep: 'Choose one request stuck on the list and write a proposed decision and reason in one line',
        days30: 'Put the criteria on one page; settle who decides',
        days60: 'Decide on the ten most frequent requests each month, with reasons',
        days90: 'Tell those who asked about the changes you adopted',
      },
      refine: {
        aim: 'Make what customers say part of business and product plans, and check retention after each improvement',
        firstStep: 'Choose one recent improvement and ask a customer who requested it how things are now',
        days30: 'Settle on one figure to check for each improvement',
        days60: 'Add the remarks and counts behind each item in the next plan',
        days90: 'Compare retention and satisfaction before and after; adjust the plan',
      },
    },
    proof:
      'Share of the ten most frequent requests decided, number of customers told of the result, and change in retention and satisfaction after an improvement',
    because:
      'Reducing the cause of a complaint can be easier on customers and company alike than answering it again and again. The point is not to accept every request, but to decide and give the reason.',
    smallTeam:
      'Take the five most frequent requests and decide in half an hour a month. The one who decides may also be the one who tells customers.',
    caution:
      'Promise nothing before it is decided. Ask the customer’s permission before quoting them outside the company.',
  },
} satisfies RecommendationWordsOf<typeof voiceRecommendations>
