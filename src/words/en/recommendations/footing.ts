/** What do we advise on the footing everything else stands on, in English? */
import type { footingRecommendations } from '../../../model/recommendations/footing.ts'
import type { RecommendationWordsOf } from '../../../model/words-for.ts'

export const footingWords = {
  'check-the-offer': {
    title: 'Check why your offer is, or is not, chosen',
    reason:
      'It is reassuring to look as well at why you were not chosen. You may find things that no amount of help for customers can put right.',
    stages: {
      establish: {
        aim: 'Reasons for not being chosen are laid out as facts, not guesses',
        firstStep:
          'Take the last five who did not choose you or who left, and sort the reasons into price, features or content, help, and timing',
        days30: 'Lay out on one page whom you were compared with, and why customers chose you, did not, or left',
        days60: 'Narrow down to three gaps that extra help cannot fill, with how often each came up',
        days90: 'For each gap, management decides: fix it, serve different customers, or stop',
      },
      widen: {
        aim: 'Narrow down to three gaps that extra help cannot fill, and discuss them with management',
        firstStep:
          'Choose one reason you were not chosen and write in one line whether extra help could make up for it',
        days30: 'Split reasons into those help can make up for and those it cannot',
        days60: 'Narrow the second group to three, with counts and quotes',
        days90: 'Take them to management and settle which to look at first',
      },
      refine: {
        aim: 'Decide to fix, serve different customers or stop, and set the next check',
        firstStep: 'Choose one gap found earlier and ask the person in charge how it stands now',
        days30: 'Set out the benefit and burden of fixing each gap',
        days60: 'Decide for each: fix, serve different customers, or stop',
        days90: 'See how you have been chosen since then; set the next check',
      },
    },
    proof:
      'How often you were and were not chosen, with reasons, and of the reasons for leaving, the share where the offer did not suit',
    because:
      'Better onboarding or contact cannot always remove dissatisfaction with the product or service itself. A check may not give an answer at once, but it helps you not to expect too much of help alone.',
    smallTeam:
      'The head of the company and whoever listens to customers most can begin by going through the last five together in half an hour.',
    caution:
      'Do not use it to blame sales or support staff. Someone who leaves because they reached their goal is not counted among the reasons for leaving.',
  },
  'involuntary-loss': {
    title: 'Reduce losses from failed payments',
    reason:
      'Cards expire, and so some customers may be lost without meaning to leave. Why not begin by just counting them?',
    stages: {
      establish: {
        aim: 'You know how many losses were not the customer’s choice',
        firstStep: 'Count last month’s failed payments and what became of each',
        days30:
          'Count failed payments over three months by reason: expired card, limit reached, card changed and so on',
        days60: 'Decide when to give notice before a card expires, and the steps for notice and retry after a failure',
        days90: 'Once a month, in the same table, look at the share whose payment came through and who stayed',
      },
      widen: {
        aim: 'Settle the notice before expiry and the steps for retrying',
        firstStep: 'Count how many customers have a card that expires next month',
        days30: 'Decide the timing, wording and channel of the notice',
        days60: 'Write down on which days to retry, how often, and when to stop',
        days90: 'Run it as written for a month; fix what proved awkward',
      },
      refine: {
        aim: 'Look monthly at the share who stayed, and adjust when you give notice',
        firstStep: 'For the last ten whose payment came through, find out after how many notices it did',
        days30: 'Work out the share who stayed for each reason of failure',
        days60: 'Change the timing of notice for one weak reason',
        days90: 'Compare before and after; keep the timing and wording that worked',
      },
    },
    proof:
      'Share of losses caused by failed payments, and share of failed payments that later came through with the customer staying',
    because:
      'If people who mean to stay are lost to a formality, you can act on it before you change the help you give. Some failed payments, though, may conceal a wish to leave.',
    smallTeam:
      'Begin with half an hour a month in the payment provider’s screens, for whoever keeps the accounts or runs the shop. Notice before expiry comes first.',
    caution:
      'Check your contract terms and your payment provider’s rules on when and how often to retry. Do not retry for anyone who has said they want to leave, and never ask for card numbers by email or the like.',
  },
  'name-an-owner': {
    title: 'Name someone to look after customers, with time for it',
    reason:
      'The clearer it is who looks after customers and how much time they have, the easier it is to keep other efforts going.',
    stages: {
      establish: {
        aim: 'It is always clear who looks after existing customers',
        firstStep:
          'The head of the company chooses one person to look after existing customers and agrees weekly hours with them (two is enough to begin)',
        days30:
          'Put owner, role (what it includes and what not) and weekly hours on one page; the head of the company announces it, and one task is dropped to make room',
        days60: {
          'b2b-subscription':
            'Divide customers by person, segment or period; close gaps and overlaps; name a stand-in for holidays and job changes',
          'b2c-membership':
            'Group members by when they joined and give each group an owner; name a stand-in for holidays and job changes',
          'usage-based':
            'A person looks after the heaviest users and sudden drops; one person owns automated guidance for the rest; name a stand-in',
          'repeat-purchase':
            'Nobody is assigned to individual customers: name one person for “the second purchase”, and a stand-in for holidays and job changes',
        },
        days90:
          'Review hours used and what was done; adjust time, authority and numbers; management decides on the next half-year’s staffing',
      },
      widen: {
        aim: 'Estimate the time needed from customers and revenue, and plan training',
        firstStep: 'Write down the time you had for customers last week and the work you could not get to',
        days30: 'Estimate monthly hours needed from customers and revenue',
        days60: 'Decide how to cover the shortfall and which skills to build',
        days90: 'Put staffing and training on one page; management decides',
      },
      refine: {
        aim: 'Look at the cost and effect of people and tools each half-year, and adapt',
        firstStep: 'List, roughly, what you spend on people and tools for existing customers',
        days30: 'Put costs beside retention and satisfaction in one table',
        days60: 'Review what people do and what is left to tools',
        days90: 'Change one thing in the set-up; set a day to check in half a year',
      },
    },
    proof:
      'Share of customers with an owner, share of weeks in which the agreed time was used (guide: 80%), and how many of your first three recommendations have an owner and a date',
    because:
      'We think that work without an owner tends to be put off on busy days. Naming someone is of little use without time and authority, which is why one task is dropped as well.',
    smallTeam:
      'No dedicated post is needed: the head of the company or the shop manager blocks out two hours a week first. By day 30, the ten main customers each have someone; by day 60, the main points of what was said are kept in one place; by day 90, someone else has stood in for a week.',
    caution: 'Do not simply add to someone’s workload, and do not use it to judge individual ability.',
  },
  'executive-rhythm': {
    title: 'Talk about customers in regular management meetings',
    reason:
      'When staying and leaving are part of monthly decisions, and not only a topic after trouble, issues that cross departments are dealt with sooner.',
    stages: {
      establish: {
        aim: 'Figures on staying, leaving and satisfaction are part of monthly management talks',
        firstStep: {
          'b2b-subscription':
            'Take ten minutes at the next management meeting and bring one figure you have (say, how many customers cancelled last month, and why)',
          'b2c-membership':
            'Take ten minutes at the next management meeting and bring one figure you have (say, how many members left last month, not counting those who reached their goal)',
          'usage-based':
            'Take ten minutes at the next management meeting and bring one figure you have (say, the ten customers whose use fell most)',
          'repeat-purchase':
            'Take ten minutes at the next management meeting and bring one figure you have (say, the share who went on to a second purchase)',
        },
        days30: {
          'b2b-subscription':
            'Fix one page (renewals, cancellations, satisfaction, two customer comments, one decision) and hold the first; write “not yet counted” where there is no figure',
          'b2c-membership':
            'Fix one page (retention by joining month, members who left, members who reached their goal, satisfaction, two customer comments, one decision) and hold the first; write “not yet counted” where there is no figure',
          'usage-based':
            'Fix one page (who stayed, ten largest falls in use, satisfaction, two customer comments, one decision) and hold the first; write “not yet counted” where there is no figure',
          'repeat-purchase':
            'Fix one page (second purchases, lapses, satisfaction, two customer comments, one decision) and hold the first; write “not yet counted” where there is no figure',
        },
        days60:
          'Add reasons to changes; give one issue that crosses departments an owner and a date on the spot; management hears one customer directly each month',
        days90:
          'Check what became of decisions, choose which figures to keep and drop, and settle one item for the next business plan',
      },
      widen: {
        aim: 'Management hears customers every month and gives issues that cross departments an owner',
        firstStep: 'Choose one remark you would like management to hear and write it down in the customer’s own words',
        days30: 'Add one recording or quote to the regular meeting',
        days60: 'Management hears at least one customer a month directly, in a meeting or in the shop',
        days90: 'Give each issue that crosses departments an owner and a date',
      },
      refine: {
        aim: 'Give business plans and investment papers a field for the outlook for customers’ success',
        firstStep: 'Open a recent business plan and try adding one line on the outlook for customers’ success',
        days30: 'Settle on up to three figures and questions for the field',
        days60: 'Fill in the field for one coming plan or investment',
        days90: 'Compare the outlook with what happened; add the field for good',
      },
    },
    proof:
      'Times on the agenda in three months (guide: three), decisions given an owner and a date on the spot, and times management heard a customer directly',
    because:
      'Reasons for leaving often run across product, selling and help, and no single department can settle them. More reports change little unless something is decided, so each meeting decides one thing.',
    smallTeam:
      'If you hold no such meetings, set half an hour a month to talk only about customers. It is enough if the head of the company talks and one person takes notes.',
    caution: 'Do not make it a place to question individual mistakes. Keep it on the agenda in bad months too.',
  },
  'journey-map': {
    title: 'Draw the customer journey back from the outcome',
    reason:
      'Thinking in the order of the customer’s state, not of departments, makes gaps, overlaps and stumbling points easier to find.',
    stages: {
      establish: {
        aim: 'The way from the start to staying is on one page',
        firstStep:
          'Write one outcome customers want at the right edge of a sheet, then go back to the left three times: “What can they do just before that?”',
        days30: {
          'b2b-subscription':
            'Work back from renewal through expansion, everyday use and onboarding to signing; write the customer’s state, your action and the stumbling point; show it to three to five customers',
          'b2c-membership':
            'Work back from staying or reaching the goal through milestones, habit and first visit to joining; write the member’s state, your action and the stumbling point; show it to three to five members',
          'usage-based':
            'Work back from reviewing use through growth and live use to registration; write the customer’s state, your action and the stumbling point; show it to three to five customers',
          'repeat-purchase':
            'Work back from buying again through “here again”, first success and explanation to the order or visit; write the customer’s state, your action and the stumbling point; show it to three to five customers',
        },
        days60:
          'Add owners, mark gaps and overlaps, and change the content or timing of one contact at the hardest stage',
        days90:
          'Compare before and after, update the map, and set the next stage to fix and a review date within six months',
      },
      widen: {
        aim: 'Extend to the other segments, and use the target states and channels in several departments',
        firstStep: 'Choose one stage of your map and add the customer state you aim for, as a fact one can observe',
        days30: 'Rework the main segment’s map back from the outcome',
        days60: 'Add target states and channels for the other segments',
        days90: 'Use the map across departments and close one gap',
      },
      refine: {
        aim: 'Redraw at least once a year from response and outcome data',
        firstStep: 'Choose one stage and find, in the records you have, what share went on to the next',
        days30: 'Set out, for each stage, the share moving on and the response',
        days60: 'Choose one stage where people stall and try a change',
        days90: 'Redraw from the results and set the next review date',
      },
    },
    proof:
      'Share of stages whose state is written as a fact, number of gaps without an owner, and share moving on to the next stage before and after a change',
    because:
      'A map drawn in the order of your own work easily hides that customers have not reached their outcome yet. A map is a first guess; it becomes useful when you show it to customers, change one place and check.',
    smallTeam: 'One A4 sheet, four stages at most, one hour. Keep to one segment; one person may own several stages.',
    caution: 'Do not draw it in the order of your own tasks. Improving one place matters more than a perfect map.',
  },
} satisfies RecommendationWordsOf<typeof footingRecommendations>
