/** How do we advise a company to define, pair and reckon, in English? */
import type { aimsRecommendations } from '../../../model/recommendations/aims.ts'
import type { RecommendationWordsOf } from '../../../model/words-for.ts'

export const aimsWords = {
  'define-success': {
    title: 'Define success on one page',
    reason:
      'The clearer the outcome, the more support, promises and products all pull the same way. Many other recommendations build on it.',
    stages: {
      establish: {
        aim: 'Everyone describes the outcome your main segment wants in the same words',
        firstStep: {
          'b2b-subscription':
            'Think of one customer company and write one line: what would have to happen for them to say they chose well? (for example, “month-end takes half a day”)',
          'b2c-membership':
            'Think of one member and write one line: what would have to happen for them to say they chose well? (for example, “I speak English with confidence”)',
          'usage-based':
            'Think of one customer and write one line: what would have to happen for them to say they chose well? (for example, “we no longer worry about it stopping”)',
          'repeat-purchase':
            'Think of one customer and write one line: what would have to happen for them to say they chose well? (for example, “it saves me trouble, and I would tell a friend”)',
        },
        days30:
          'For one main segment, write one outcome in figures and one in feelings; ask five of its customers and revise',
        days60: 'Extend to the other segments and add a question about the outcome wanted at sign-up or purchase',
        days90: 'Agree how, and how often, to check whether it is reached, and work out the share for the first time',
      },
      widen: {
        aim: 'Extend to the remaining segments, and agree how, and how often, to check whether the outcome is reached',
        firstStep: 'Check in the records you have whether three recent customers reached the written outcome',
        days30: 'Write the remaining segments’ outcomes in figures and in feelings',
        days60: 'Decide whom to check with, how and how often',
        days90: 'Work out, for the first time, the share in each segment who reach it',
      },
      refine: {
        aim: 'Show management every month what share reach the outcome, and improve one point of product or support where it fell',
        firstStep: 'Pick a segment with a low share and write one line on where people probably get stuck',
        days30: 'Put the share on one page and show it to management every month',
        days60: 'Ask three customers in a segment where it fell; choose one point to improve',
        days90: 'Improve it, and compare the share before and after',
      },
    },
    proof:
      'Share who reach the outcome (reached ÷ due by now), and how often answers to “What is success?”, written separately by colleagues, agree (guide: 80%)',
    because:
      'Once the outcome is set, you can work back to the experience that needs improving. Writing it down does not by itself make people stay; it starts to help once you check whether it was reached.',
    smallTeam: 'Half a page for one main segment is enough. Start by showing it to three customers you talk to anyway.',
    caution:
      'The outcome is not a guarantee, so take care that it is not read as a promise. A customer who leaves because the goal was reached is a good result, not a loss.',
  },
  'role-sheet': {
    title: 'A role sheet for support and customer success',
    reason:
      'Answering problems (support) and acting ahead towards outcomes (customer success) belong together. Looking at them separately shows gaps and overlaps.',
    stages: {
      establish: {
        aim: 'One page shows the purpose, roles and figures of both kinds of work',
        firstStep:
          'List ten things you did last week and mark each “answering a problem” or “helping towards an outcome”',
        days30: 'List the main work under the same two headings, and mark what nobody owns',
        days60: 'Put the purpose, roles, figures and handover of each on one page',
        days90: 'Bring both sides to a monthly review and fix gaps and overlaps',
      },
      widen: {
        aim: 'Agree three signs that support passes on, and check monthly whether they were used',
        firstStep: 'Go through ten recent enquiries and mark those that whoever acts ahead would have wanted to know',
        days30: 'Agree three signs to pass on, and how',
        days60: 'Show the plans for acting ahead to support as well',
        days90: 'Review monthly how many were passed on and acted on',
      },
      refine: {
        aim: 'Choose one figure for the whole experience and agree when to help the busier side',
        firstStep: 'Name a day last month when only one side was busy, and one task the other could have taken on',
        days30: 'Choose one figure for the experience as a whole',
        days60: 'Agree when to help and with what, and try it',
        days90: 'Look at the figure and at both workloads, and adjust the rule',
      },
    },
    proof: 'Tasks without an owner (aim for none), and whether both responding and retention figures are watched',
    because:
      'Neither is newer or better than the other; lean to one side, and either problems linger or signs are noticed late. A sheet goes out of date, so the monthly review is part of it.',
    smallTeam:
      'One person may hold both roles. Separate the time in the calendar and keep an hour a week for acting ahead.',
    caution: 'Do not rush to cut the people or hours that answer customers to make room for acting ahead.',
  },
  'paired-kpis': {
    title: 'Read responding and retention figures together',
    reason:
      'Responding figures alone hide why people leave; retention figures alone hide who is kept waiting. Side by side they give you something to decide on.',
    stages: {
      establish: {
        aim: 'Responding and retention figures are read monthly in one table',
        firstStep:
          'List the figures you watch now and note beside each what you decided because of it (if there are none, write down two you would like to watch)',
        days30:
          'Choose two on each side (for example, time to first reply and satisfaction after an enquiry; retention and overall satisfaction)',
        days60: 'Write each formula in one line, set a target and an owner, and read them together monthly',
        days90: 'Log what was decided and drop figures nobody uses',
      },
      widen: {
        aim: 'Give two on each side a target and an owner, and read them monthly in one table',
        firstStep: 'Pick one figure without a target and answer in one line: “At what value would we act?”',
        days30: 'Set targets and owners for two on each side',
        days60: 'Put them in one table for the monthly review',
        days90: 'Take one action on a figure that misses its target',
      },
      refine: {
        aim: 'Record what changed because of a figure, and drop figures nobody uses',
        firstStep: 'List up to three things you changed in the last three months because of a figure',
        days30: 'Give every figure you keep a target and an owner',
        days60: 'Note in the table what each figure led you to change',
        days90: 'Drop unused figures and review the targets',
      },
    },
    proof: 'Number of figures with a target and an owner (guide: two or more on each side)',
    because:
      'Volume and speed show whether you responded; retention and satisfaction show whether people want to stay. Neither tells you the other, and no figure gives the reason, so treat them as material for discussion.',
    smallTeam:
      'Start with one on each side. One person may own both; half an hour a month and one sheet of paper will do.',
  },
  'kpi-definitions': {
    title: {
      'b2b-subscription': 'Calculate churn and renewal rates in one way',
      'b2c-membership': 'Calculate cancellation and retention rates in one way',
      'usage-based': 'Calculate dormancy and retention rates in one way',
      'repeat-purchase': 'Calculate lapse and repeat rates in one way',
    },
    reason:
      'Figures of the same name cannot be compared if denominator or period differ. The more they agree, the sooner you can talk about why they moved.',
    stages: {
      establish: {
        aim: 'Whoever calculates it gets the same figure',
        firstStep: {
          'b2b-subscription':
            'Find the churn rate in two meeting papers and see if they agree (if there is none, count last month’s cancelled contracts)',
          'b2c-membership':
            'Find the cancellation rate in two meeting papers and see if they agree (if there is none, count last month’s cancellations, keeping apart members who left with their goal reached)',
          'usage-based':
            'Find the dormancy rate in two meeting papers and see if they agree (if there is none, count customers with no use last month)',
          'repeat-purchase':
            'Find the lapse rate in two meeting papers and see if they agree (if there is none, count customers who are past their usual interval without a purchase)',
        },
        days30: {
          'b2b-subscription': 'Put denominator, period, who is counted and who is not (such as trials) on one page',
          'b2c-membership':
            'Put denominator, period, who is counted and what is kept apart (such as goals reached or failed payments) on one page',
          'usage-based':
            'Put denominator, period, who is counted and what is kept apart (such as seasonal pauses) on one page',
          'repeat-purchase':
            'Put denominator, period, who is counted and what is kept apart (such as gift-only purchases) on one page',
        },
        days60: 'Recalculate the past twelve months on that basis',
        days90: 'Look at it by segment, and by the month of first use or purchase',
      },
      widen: {
        aim: 'Move every department’s papers to the same source data',
        firstStep: 'Pick one paper, recalculate one of its rates by the definition, and note the difference',
        days30: 'List the papers that carry the figures, and their sources',
        days60: 'Choose one source and move the papers to it',
        days90: 'Check that no figures from other sources remain',
      },
      refine: {
        aim: 'Produce figures by segment and starting month automatically; log when and why definitions change',
        firstStep: 'Pick one table you make by hand each month and note the steps and the time it takes',
        days30: 'Choose the tables to automate, and their splits',
        days60: 'Automate one table and compare it with the manual one',
        days90: 'Add a place to note when and why a definition changes',
      },
    },
    proof: 'Figures of the same name and month that differ between papers (aim for none)',
    because:
      'When departments count differently, meetings stall on whose figure is right. Agreeing does not by itself make fewer people leave, but it lets you compare what you try.',
    smallTeam:
      'Three lines of formula and one spreadsheet will do. Name one person to calculate and one to check, on the same day each month.',
  },
  'economic-case': {
    title: 'Weigh winning new customers against keeping existing ones',
    reason:
      'How much to do is easier to discuss in amounts of money. The answer may even be that winning new customers comes first.',
    stages: {
      establish: {
        aim: 'What you invest in new and in existing customers can be compared in money',
        firstStep:
          'Write down last year’s cost of acquisition, revenue lost with customers who left, and revenue added by existing ones, as roughly as you know them (if you have not started, what you expect in the first year)',
        days30: 'Estimate the three amounts and check them against the accounts',
        days60: 'Choose a small group and plan how to test the expected effect',
        days90: 'Update the estimate with the measured effect; decide on people and spending',
      },
      widen: {
        aim: 'Put the three amounts in the budget form and use them every time',
        firstStep: 'Take one amount you compared before; note what it rested on and what has probably changed',
        days30: 'Agree how and by whom the three amounts are produced',
        days60: 'Add three lines to the budget form',
        days90: 'Decide headcount or spending with all three in view',
      },
      refine: {
        aim: 'Set the cost of activities beside the gross profit gained every half-year and shift one allocation',
        firstStep: 'Pick the activity that took most time last month and estimate its hours and cost',
        days30: 'Collect hours and cost for each main activity',
        days60: 'Set a cautious estimate of profit gained beside them',
        days90: 'Shift one allocation and fix the next review date',
      },
    },
    proof:
      'Number of decisions taken on the estimate, and the gap between the expected and the actual change in the share who leave',
    because:
      'Acting ahead costs money. Whether fewer people leaving, fewer enquiries and more added use or purchases pay for it differs from company to company, so compare amounts. An estimate promises nothing.',
    smallTeam:
      'A rough estimate for ten main customers and the hours spent on them is enough. If you have no accountant, write it down in an hour with the head of the company.',
    caution:
      'First check who inside the company may see margins and acquisition costs. It is reassuring to run the estimate with low expectations as well.',
  },
} satisfies RecommendationWordsOf<typeof aimsRecommendations>
