/** What do we advise on revenue, pricing, loyalty and steady improvement, in English? */
import type { growthRecommendations } from '../../../model/recommendations/growth.ts'
import type { RecommendationWordsOf } from '../../../model/words-for.ts'

export const growthWords = {
  'first-nrr': {
    title: 'Work out net revenue retention',
    reason:
      'Net revenue retention looks only at those who were already with you last year. It helps you notice changes that new sales hide.',
    stages: {
      establish: {
        aim: 'Net revenue retention is worked out at set times and someone is responsible for it',
        firstStep: {
          'b2b-subscription': 'List last year’s top twenty customers by revenue and what each brings in this year',
          'b2c-membership':
            'Choose twenty members enrolled in this month last year, and set what they paid then beside what they pay now',
          'usage-based': 'List last year’s top twenty customers by revenue and what each brings in this year',
          'repeat-purchase': 'List last year’s top twenty customers by revenue and what each brings in this year',
        },
        days30:
          'Set last year’s revenue beside this year’s from the same people or companies, and reach one overall figure',
        days60:
          'Split it into lost, reduced and increased, by segment; note separately any single account that moves the total',
        days90: 'Take one action on the largest drop; set the next review date and who is responsible',
      },
      widen: {
        aim: 'Split decreases from increases, and decide what to do for each segment',
        firstStep: 'From the last figure, list the five largest decreases and the five largest increases',
        days30: 'Split lost, reduced and increased by segment',
        days60: 'Choose an action and an owner for the segment with the largest decrease',
        days90: 'Compare before and after; choose the next segment',
      },
    },
    proof:
      'Net revenue retention (this year’s revenue from those already with you last year ÷ last year’s revenue × 100)',
    because:
      'When the part from existing customers shrinks, new sales go into filling the gap. A figure above 100 can still hide many departures, so look at the reasons and not only the percentage.',
    smallTeam:
      'Ten main customers in a table, last year beside this, will do. Begin with half an hour alongside whoever keeps the books.',
    caution: {
      'b2b-subscription':
        'A few large accounts or a price rise can move it a great deal, so read it alongside the number who left. If you started less than a year ago, keeping monthly revenue is enough for now.',
      'b2c-membership':
        'Count members who leave because they reached their goal separately, as a good result. If you started less than a year ago, keeping monthly revenue is enough for now.',
      'usage-based':
        'A few large accounts or seasonal swings can move it a great deal, so read it alongside the number who left. If you started less than a year ago, keeping monthly revenue is enough for now.',
      'repeat-purchase':
        'A few large customers or the replacement cycle can move it a great deal, so read it alongside the number who left. If you started less than a year ago, keeping monthly revenue is enough for now.',
    },
  },
  'retention-led-pricing': {
    title: 'Rethink prices and products in the light of use',
    reason: 'When a plan or product fits the way people use it, they may choose again instead of leaving.',
    stages: {
      establish: {
        aim: 'Prices and products are considered once a year, in the light of use and reasons for leaving',
        firstStep: 'Write down one option for people who would like to use more',
        days30: {
          'b2b-subscription':
            'Draft three options from usage and reasons for cancelling (such as plans by number of users, paid onboarding)',
          'b2c-membership':
            'Draft three options from usage and reasons for leaving (such as a plan with more sessions, in-person plus online, a short intensive course, study materials)',
          'usage-based':
            'Draft three options from usage and reasons for stopping (such as a flat fee plus usage, lower rates for committed volume)',
          'repeat-purchase':
            'Draft three options from buying patterns and reasons for not buying again (such as regular delivery, bulk packs, consumables or maintenance)',
        },
        days60:
          'Ask five to ten customers; estimate the effect on retention and spend; check contracts, published terms and notices',
        days90:
          'Decide whether to try one with some newcomers or volunteers, and first write down when to go on and when to stop',
      },
      widen: {
        aim: 'Try one option with volunteers or some of your newcomers',
        firstStep: 'Pick one option you have considered and write three lines on who would welcome it and why',
        days30: 'Decide who, how long and when to stop',
        days60: 'Start with volunteers or some newcomers',
        days90: 'Ask why people chose it, or did not',
      },
      refine: {
        aim: 'Roll out only what held up on retention, spend and satisfaction, and tie it to a company goal',
        firstStep: 'Choose one option you tried (or your latest price change) and find out who stayed afterwards',
        days30: 'Set out retention, spend and satisfaction, before and after, on one page',
        days60: 'Have management decide: extend, change or stop',
        days90: 'Make net revenue retention the next review’s goal',
      },
    },
    proof:
      'Net revenue retention; retention, spend and satisfaction of those who chose the option (change from before)',
    because:
      'When prices or products no longer fit how people use them, extra help can hardly make up for it. This is not a call for frequent changes, and a lower price does not mean that people stay.',
    smallTeam:
      'One option and five conversations are enough. The head of the company may decide the price, but someone else can listen and take notes.',
    caution: {
      'b2b-subscription':
        'Check first that nothing conflicts with current contracts, and announce changes early, with the reason.',
      'b2c-membership':
        'Check first that nothing conflicts with your terms, and announce changes early. In Japan, some long-running services such as language schools and matchmaking (“specified continuous services”) come under rules on cancelling mid-term, depending on length and price. This is not legal advice: please ask a specialist.',
      'usage-based':
        'Check first that nothing conflicts with current contracts, and announce changes early, with the reason. Work out whose bill would go up.',
      'repeat-purchase':
        'Announce changes early, with the reason. For regular deliveries, ask a specialist how to state the number of deliveries, the total price and how to stop. This is not legal advice.',
    },
  },
  'grow-fans': {
    title: 'Deepen ties with those who recommend you',
    reason:
      'The words of someone who has felt the benefit help the next person to choose. This is about taking care of goodwill that is already there.',
    stages: {
      widen: {
        aim: 'Invite people to share their story or join events, saying what it takes and how it will be used',
        firstStep: 'Name three people who have recommended you, and thank them',
        days30: 'Keep thanking; list those who recommend you',
        days60: 'Ask for their stories, saying what it takes and how they will be used',
        days90: 'Set up one way to refer people; start counting referrals',
      },
      refine: {
        aim: 'Follow those who came by referral, and see whether they stay',
        firstStep: 'Name three people or companies that came by referral and find out whether they are still with you',
        days30: 'Add a field that records a referral',
        days60: 'Compare retention with and without referral',
        days90: 'Improve one thing about asking or referring',
      },
    },
    proof: 'Share of newcomers by referral (referred ÷ all newcomers), and retention of those referred',
    because:
      'People sent by someone who has had good results tend to start with expectations closer to what they will find. Asking alone does not produce referrals: results and satisfaction come first.',
    smallTeam:
      'Personal thanks from the head of the company or the manager to one person a month are plenty to begin with. A referral scheme can wait.',
    caution:
      'Use names and words only with consent, having said for what and for how long. If there is a reward for a referral or a comment, be open about it.',
  },
  'experiment-rhythm': {
    title: 'Keep a monthly review and small experiments going',
    reason:
      'What people need keeps changing, so reviewing once may not be enough. Try small things and build up what you learn.',
    stages: {
      establish: {
        aim: 'The same figures are reviewed in the same table once a month',
        firstStep: 'Fix the date of the next review and narrow the figures down to three',
        days30: 'Start a monthly review around the same table',
        days60: 'Start a log of what you notice and of hunches: “this might change if we…”',
        days90: 'Run two small experiments and carry the results into your procedures',
      },
      widen: {
        aim: 'Log insights, hypotheses, trials and results, and work through them with those concerned',
        firstStep: 'Choose one insight from the last review and write one line on how to test it',
        days30: 'Keep one log, with owner and due date',
        days60: 'Try two things and record how they ended',
        days90: 'Read the results together; choose what is next',
      },
      refine: {
        aim: 'Put what two small experiments taught you into the standard procedures',
        firstStep: 'Find one thing in the log that worked but is not in the procedures',
        days30: 'Set how to compare and when to stop, then try',
        days60: 'Finish two experiments; write down the lessons',
        days90: 'Update the procedures; see if they are used',
      },
    },
    proof:
      'Number of experiments per quarter that ended in a decision to go on or stop, and how many changed a procedure',
    because:
      'Looking alone changes nothing, and changing alone does not tell you what worked. A failed experiment is useful too if the reason is kept. We cannot promise quick results.',
    smallTeam: 'Two people, half an hour a month, one table for a log and one experiment at a time will do.',
    caution:
      'Even in a bad month, do not turn the review into a search for someone to blame. Never delay help to those in difficulty for the sake of a comparison.',
  },
} satisfies RecommendationWordsOf<typeof growthRecommendations>
