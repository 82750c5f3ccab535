/** How do we tell, in English, what leads a customer from the start to lasting results? */
import type { journeyRecommendations } from '../../../model/recommendations/journey.ts'
import type { RecommendationWordsOf } from '../../../model/words-for.ts'

export const journeyWords = {
  'standard-onboarding': {
    title: 'Reduce stumbles at the start',
    reason: 'A stumble at the start tends to affect what follows. The sooner you notice it, the easier it is to help.',
    stages: {
      establish: {
        aim: 'Nothing is missed at the start, whoever gives the help',
        firstStep:
          'Watch your best person guide someone once, and note the order they follow (if you have not started, write down the order you would follow)',
        days30: {
          'b2b-subscription':
            'Write the onboarding steps and what counts as complete, such as “used once through in daily work”',
          'b2c-membership':
            'Set the guidance for the first month and what counts as complete, such as “first session done, next one arranged”',
          'usage-based':
            'Write the steps to live use and what counts as complete, such as “first live job went through”',
          'repeat-purchase':
            'Put the guidance on one page and agree the sign that how to choose or use the product has been understood',
        },
        days60: 'Use it for everyone new, and count the share who get as far as you agreed',
        days90: 'Contact those who are late or stuck, and improve the places where people stop',
      },
      widen: {
        aim: 'See whether first use went well, and contact anyone who is late or stuck',
        firstStep: 'Pick five new customers and look up in your records how far each has got',
        days30: 'Agree after how many days to contact, and who does it',
        days60: 'Check every week and contact those past that day',
        days90: 'Pick the three most common stumbles and improve the steps',
      },
      refine: {
        aim: 'Separate the steps by segment, and revise them each quarter on how well use takes hold',
        firstStep: 'Pick one case the standard did not suit and write down where it differed',
        days30: 'Choose two segments that need steps of their own',
        days60: 'Write the steps for each and start using them',
        days90: 'Compare how use took hold in each, and improve one point',
      },
    },
    proof: {
      'b2b-subscription':
        'Onboarding completion rate (completed ÷ those whose target day has passed), and the share who cancel within 90 days',
      'b2c-membership':
        'Completion rate of the first guidance (completed ÷ those whose target day has passed), and the share who leave within 90 days, not counting those who reached their goal',
      'usage-based':
        'Share who reach live use (reached ÷ those whose target day has passed), and the share whose use stops within 90 days',
      'repeat-purchase':
        'Share who buy a second time (second purchases within the set number of days ÷ first-time buyers)',
    },
    because:
      'If the first guidance differs from person to person, you cannot compare where people stumble. It does not, however, make up for what the product itself lacks.',
    smallTeam:
      'One side of A4 and one completion criterion are enough. If one person looks after everyone, they write down their own guidance in order.',
  },
  'time-to-first-value': {
    title: 'Bring the first result sooner',
    reason:
      'The longer people go without a result, the weaker the reason to continue. The clues lie in how they use the product day to day.',
    stages: {
      establish: {
        aim: 'You can tell from facts whether the first result has been reached',
        firstStep: 'Ask three people who are doing well what first pleased them',
        days30: {
          'b2b-subscription':
            'Define the “first result” as an event anyone can see (for example, month-end figures finished on the day for the first time)',
          'b2c-membership':
            'Define the “first result” as an event anyone can see (for example, the first goal a member set and reached)',
          'usage-based':
            'Define the “first result” as an event anyone can see (for example, the first full day of live processing)',
          'repeat-purchase':
            'Define the “first result” as an event anyone can see (for example, a customer telling you they are glad they bought it)',
        },
        days60: 'For your main segment, find how many days it takes and where people stop',
        days90: 'Improve one point, and compare the days and the share who get there, before and after',
      },
      widen: {
        aim: 'See the share who get there in every segment, and decide how to help where it is low',
        firstStep:
          'Pick three customers from a segment you have not checked, and see whether they reached a first result',
        days30: 'Define the “first result” for the remaining segments',
        days60: 'Work out the share who get there in each segment',
        days90: 'Decide the plan and the help for segments that struggle',
      },
      refine: {
        aim: 'Turn ways of using that work into a pattern, try it in another segment and compare',
        firstStep: 'Take three who got there early and list what they did first',
        days30: 'Put what they share on one page, as a pattern',
        days60: 'Try the pattern with a few customers in another segment',
        days90: 'Compare with before, and decide whether to spread it',
      },
    },
    proof: 'Days to the first result (the middle value when put in order), and the share who get there within 90 days',
    because:
      'When the hoped-for result does not come, it is natural to look elsewhere. This cuts hesitation and waiting on the way; it does not promise that people will stay afterwards.',
    smallTeam: 'Take the ten most recent and keep two columns: the day they started and the day of the first result.',
  },
  'starter-health-score': {
    title: 'Watch for signs of how customers are doing',
    reason:
      'Before people leave, the way they use the product or get in touch may change. The sooner you notice, the more you can do.',
    stages: {
      establish: {
        aim: 'You notice a change without waiting to be told',
        firstStep: 'Take three who left recently and write down what had changed a month earlier',
        days30: {
          'b2b-subscription':
            'Choose three or four signs and the rule for three colours (for example, falling use, more enquiries, a new contact person)',
          'b2c-membership':
            'Choose three or four signs and the rule for three colours (for example, the gap between visits or lessons, cancelled bookings, last use)',
          'usage-based':
            'Choose three or four signs and the rule for three colours (for example, falling volume, rising errors, last use)',
          'repeat-purchase':
            'Choose three or four signs and the rule for three colours (for example, last purchase, number of purchases, amount spent)',
        },
        days60: 'Keep to your main segment and update the colours on the same day each week',
        days90: 'Check against people who left in the past, and replace signs that missed',
      },
      widen: {
        aim: 'Extend the watch from the main customers to everyone',
        firstStep: 'Count those not yet watched, and list the figures you already hold about them',
        days30: 'Choose two or more figures you have for everyone',
        days60: 'Set the rule for each state and apply it to all',
        days90: 'Name the day and the person for updates, and keep going',
      },
      refine: {
        aim: 'Have changes reported automatically, and correct wrong judgements each quarter',
        firstStep: 'Take five who left recently and see how they had been judged beforehand',
        days30: 'Decide which changes to report, and to whom',
        days60: 'Automate one report and count what it missed',
        days90: 'Gather the wrong judgements and correct one rule',
      },
    },
    proof:
      'Of those who left, the share whose signs you had noticed beforehand, and the number of signs that proved needless',
    because:
      'Watching the same figures over time makes change easier to see. This is often called a health score: it does not foretell anything, it helps you decide whom to speak to first.',
    smallTeam:
      'Start with your ten main customers, a row each, and colour them once a week in 15 minutes. A table that changes colour by itself will do as an automatic warning.',
    caution:
      'While you have fewer than 30 past losses, use a plain list rather than a score. Use records only for the purposes people were told about.',
  },
  'signal-plays': {
    title: 'Reach out when signs appear',
    reason:
      'When it is settled what to do once you notice something, help gets through more easily even on busy days. You can also check whether it worked.',
    stages: {
      widen: {
        aim: 'Settle three signs, and record whether you acted on them',
        firstStep: {
          'b2b-subscription':
            'Pick one sign (for example, falling use) and settle in one line who does what, within how many days',
          'b2c-membership':
            'Pick one sign (for example, a longer gap between visits or lessons) and settle in one line who does what, within how many days',
          'usage-based':
            'Pick one sign (for example, falling volume) and settle in one line who does what, within how many days',
          'repeat-purchase':
            'Pick one sign (for example, no purchase past the usual interval) and settle in one line who does what, within how many days',
        },
        days30: 'Make it three signs, each with action, person and deadline',
        days60: 'Act when a sign appears; note the date and the response',
        days90: 'See how often you acted in time, and ease any rules that ask too much',
      },
      refine: {
        aim: 'Stagger the start to compare the effect, and rebalance what people and automation do',
        firstStep: 'Sort the last ten times you acted by whether things recovered',
        days30: 'Choose one action to compare, and form two groups',
        days60: 'Start with the first group; record changes in both',
        days90: 'Start the second group too, and rebalance people and automation from the difference',
      },
    },
    proof: 'Of those who showed a sign, the share you acted on in time, and the share whose use or purchases recovered',
    because:
      'A sign is of use only once someone acts on it. Some people come back without any action, so staggering the start keeps you from overrating the effect.',
    smallTeam:
      'Start with one sign and add more as you get used to it. Once a week, for 30 minutes, the person in charge goes through everyone who showed it.',
    caution:
      'Do not keep anyone in difficulty waiting for the sake of a comparison: leave urgent signs out of the groups and get in touch at once. Choose words that do not make people feel watched.',
  },
  'renewal-review': {
    title: {
      'b2b-subscription': 'Review results before renewal',
      'b2c-membership': 'Review results at milestones',
      'usage-based': 'Review use at regular times',
      'repeat-purchase': 'Reach out as the next need nears',
    },
    reason:
      'Checking in before people consider whether to choose you again makes both reasons to stay and worries easier to find.',
    stages: {
      establish: {
        aim: {
          'b2b-subscription': 'Results and worries have been talked over before renewal',
          'b2c-membership': 'At each milestone, the results so far and the next goal are in view',
          'usage-based': 'You talk with your main customers regularly about their use',
          'repeat-purchase': 'Useful suggestions arrive about when the next need does',
        },
        firstStep: {
          'b2b-subscription': 'List the customers whose renewal falls in the next 90 days',
          'b2c-membership':
            'List the members who reach a milestone, such as the third month or the end of a course, in the next 90 days',
          'usage-based': 'Pick ten customers with the highest use and set out their last three months side by side',
          'repeat-purchase':
            'From the date of their last purchase, list the customers likely to need something again in the next 90 days',
        },
        days30: {
          'b2b-subscription':
            'Settle when to review (about 90 days before), who does it and what to check, such as changes of staff on their side',
          'b2c-membership': 'Choose two milestones; prepare what to ask and examples of a next goal',
          'usage-based':
            'Settle whom to review with and when, and make a one-page format that shows use beside results',
          'repeat-purchase': 'From what it is for and when it runs out, settle two combinations of timing and content',
        },
        days60: {
          'b2b-subscription':
            'Work down the list: results reached, how evenly it is used, and whether they mean to continue',
          'b2c-membership': 'Look back on results with members at a milestone, and suggest a next goal',
          'usage-based': 'Review use with your main customers, and suggest one helpful way to use it',
          'repeat-purchase': 'When the time comes, send suggestions suited to what each customer uses it for',
        },
        days90: {
          'b2b-subscription': 'Record renewals and reasons, and improve what you review',
          'b2c-membership':
            'Record separately who stayed, reached their goal, paused or left, and improve the milestones',
          'usage-based': 'Record how use changed afterwards and why, and improve the format',
          'repeat-purchase': 'Record whether a purchase followed, and change one thing: timing or content',
        },
      },
      widen: {
        aim: {
          'b2b-subscription': 'Sort the risk of not renewing into three grades, and settle action and owner',
          'b2c-membership':
            'From how use falls, sort difficulty in continuing into three grades, and settle what to do',
          'usage-based': 'Sort falling use into three grades, and settle action and owner',
          'repeat-purchase': 'Fit timing and content to what each customer buys and does',
        },
        firstStep: {
          'b2b-subscription': 'Take the next five renewals and add one line to each about what worries you',
          'b2c-membership': 'Name five members whose use has fallen, and note when it began',
          'usage-based': 'Name five customers whose use has fallen, and note when it began',
          'repeat-purchase':
            'Look up how often five frequent buyers purchase, and compare it with when you write to them',
        },
        days30: {
          'b2b-subscription': 'Define the three grades by facts anyone can see',
          'b2c-membership': 'Define the three grades by facts anyone can see',
          'usage-based': 'Define the three grades by facts anyone can see',
          'repeat-purchase': 'Make three versions, by purchase interval and product',
        },
        days60: {
          'b2b-subscription': 'Settle the action and the owner for each grade',
          'b2c-membership': 'Settle the action and the owner for each grade',
          'usage-based': 'Settle the action and the owner for each grade',
          'repeat-purchase': 'Send each to those it suits, at the time that suits',
        },
        days90: {
          'b2b-subscription': 'Review grades weekly and record what was done',
          'b2c-membership': 'Review grades weekly and record what was done',
          'usage-based': 'Review grades weekly and record what was done',
          'repeat-purchase': 'Look at the response and change what does not fit',
        },
      },
      refine: {
        aim: {
          'b2b-subscription': 'See the gap between forecast and outcome each month, and improve what you do',
          'b2c-membership':
            'See each month why members pause or leave and what your action achieved, and improve how you work',
          'usage-based': 'See the gap between forecast and actual use each month, and improve what you do',
          'repeat-purchase': 'Learn why some feel nowhere else will do, and check the effect of what you send',
        },
        firstStep: {
          'b2b-subscription':
            'For the last five renewals, compare the forecast of three months earlier with the outcome',
          'b2c-membership': 'For the last five who paused or left, go back over when you noticed and what you did',
          'usage-based': 'For five main customers, compare last month’s expected use with the actual',
          'repeat-purchase': 'Ask three people who buy again and again why they choose you and not another',
        },
        days30: {
          'b2b-subscription': 'Put forecast, outcome and reason in one table',
          'b2c-membership': 'Put reason, action and outcome in one table',
          'usage-based': 'Put forecast, outcome and reason in one table',
          'repeat-purchase': 'Sum the reasons up in three, and use them in what you send',
        },
        days60: {
          'b2b-subscription': 'From wrong forecasts, list the signs you missed',
          'b2c-membership': 'From cases you could not help, list the signs you missed',
          'usage-based': 'From wrong forecasts, list the signs you missed',
          'repeat-purchase': 'Stagger the timing in two groups and compare purchases',
        },
        days90: {
          'b2b-subscription': 'Change one action and see whether the gap narrows',
          'b2c-membership': 'Change one action and see who continues',
          'usage-based': 'Change one action and see whether the gap narrows',
          'repeat-purchase': 'Keep what worked, and send less of what is too much',
        },
      },
    },
    proof: {
      'b2b-subscription':
        'Renewal rate (contracts renewed ÷ contracts due for renewal), and its distance from the forecast',
      'b2c-membership':
        'Member retention rate (members still here after the set number of months ÷ members who joined at the same time; those who reached their goal counted separately)',
      'usage-based':
        'Active retention rate (active a year ago and still active ÷ active a year ago), and its distance from the forecast',
      'repeat-purchase': 'Repeat rate (of first-time buyers, the share who bought again within the set period)',
    },
    because:
      'We think more can be done before the decision to leave than after it. The point is to look together at the reasons to stay, not to make leaving hard or to hold on to those it does not suit.',
    smallTeam:
      'Keep to ten within the next three months. A short talk by phone or in the shop can take the place of a meeting.',
    caution: {
      'b2b-subscription':
        'Do not hold customers back by making cancellation hard to understand. Tell those who are leaving just as clearly how to do so and how to get their data.',
      'b2c-membership':
        'Do not make it hard to understand how to leave. In Japan, the Act on Specified Commercial Transactions requires the final screen of a distance-selling order to show terms such as those of renewal and cancellation. “Specified continuous services” (certain paid services that run over a long period, such as language schools and matchmaking) come with rules on cancelling midway, depending on length and price. This is not legal advice; please check with a specialist.',
      'usage-based':
        'Do not hold customers back by making it hard to understand how to stop. Tell those who are leaving just as clearly how to do so and how to get their data.',
      'repeat-purchase':
        'Do not keep writing to people who do not want it. In Japan, where subscription orders are taken by distance selling, the Act on Specified Commercial Transactions requires the final order screen to show terms such as those of cancellation. This is not legal advice; please check with a specialist.',
    },
  },
  'loyal-and-lost-traits': {
    title: 'Learn from who stays and who leaves',
    reason:
      'When you see who benefits most from what you offer, it is easier to point your help and your new sales in the same direction.',
    stages: {
      establish: {
        aim: 'You can speak of why people leave from facts, not impressions',
        firstStep: 'Take the last ten who left and separate the reasons into “facts we heard” and “our guesses”',
        days30: {
          'b2b-subscription': 'List the customers who cancelled in the last year, with reasons as far as you know them',
          'b2c-membership':
            'List the members who left in the last year, set apart those who reached their goal, and write the reasons',
          'usage-based': 'List the customers whose use stopped in the last year, with reasons as far as you know them',
          'repeat-purchase':
            'List the customers whose purchases stopped in the last year, with reasons as far as you know them',
        },
        days60: 'Compare who they are, what they did and how you dealt with them, against those who stay long',
        days90: 'Draft one segment to focus on, and one condition under which you would not press a sale',
      },
      widen: {
        aim: 'Find three differences between the two, and decide which segment to focus on',
        firstStep: 'Take five from the side you have not yet summed up (stayed or left) and note what they share',
        days30: 'Narrow what you compare to ten points or fewer',
        days60: 'Compare both on the same points; find three differences',
        days90: 'Decide the segment to focus on, and tell those concerned',
      },
      refine: {
        aim: 'Use one trait in choosing who to win, and check whether they stay',
        firstStep: 'See whether the traits of your focus segment show in your present advertising and descriptions',
        days30: 'Put one trait into the criteria for new customers',
        days60: 'Record separately those who fit and those who do not',
        days90: 'Compare how they start, and set a day to check who stays',
      },
    },
    proof:
      'The difference in retention between those with and without the traits you named, and the focus segment’s share of revenue',
    because:
      'A trait common among those who left is no difference if those who stay have it just as often; only comparing both gives a clue. What they share is not necessarily the cause.',
    smallTeam:
      'Put ten who left and ten who stayed in one table and compare them for 30 minutes. Leave out percentages; note the differences in words.',
    caution:
      'With few cases, some differences are chance. Do not prejudge people by who they are, and use records only for the purposes they were told about.',
  },
  'expansion-rules': {
    title: 'Offer more once results are confirmed',
    reason:
      'To someone who already feels the benefit, an offer of more is often welcome news. Much depends on whom you ask, and when.',
    stages: {
      establish: {
        aim: 'Everyone knows by the same rule when to offer and when to hold back',
        firstStep: 'Take one offer that was welcomed and one that was declined, and write down how they differed',
        days30: 'Settle one condition for offering, such as “results have been reached”, and one for holding back',
        days60: 'Choose those who meet the conditions, agree who makes each offer, and make them',
        days90: 'See who accepted, and whether they are still with you',
      },
      widen: {
        aim: 'Choose whom to offer to, and when, from use and results',
        firstStep: 'Set beside your last five offers what the records show of use and results just before',
        days30: 'Settle two figures for choosing whom and when',
        days60: 'Choose from the figures, and make the offers',
        days90: 'Compare the responses and change one figure or the timing',
      },
      refine: {
        aim: 'Look at retention and satisfaction six months after the offer, and revise the conditions',
        firstStep: 'Find out how five who accepted about six months ago are doing now',
        days30: 'List those who accepted and those who declined',
        days60: 'Add whether they stayed and how satisfied they are',
        days90: 'Learn from offers that did not suit, and revise one condition',
      },
    },
    proof:
      'Share who added or moved up (added or moved ÷ customers at the start of the period), and the share of those who are still with you',
    because:
      'A badly timed offer can cost trust already earned. Even when the conditions are met, what they have now is right for some.',
    smallTeam:
      'Two conditions are enough: results have been reached, and no problem is left open. If the same person helps and sells, finish the help before making an offer.',
  },
  'touch-model-design': {
    title: 'Engage with each segment in the way that fits',
    reason:
      'There are only so many hands. Choosing the way to engage by need makes it easier to keep up without strain.',
    stages: {
      establish: {
        aim: 'How to engage with whom is settled, not left to the moment',
        firstStep: {
          'b2b-subscription': 'Try sorting your customers into four by revenue and by help needed',
          'b2c-membership': 'Try sorting your members into four by months of membership and by help needed',
          'usage-based': 'Try sorting your customers into four by amount of use and by help needed',
          'repeat-purchase':
            'Try sorting your customers into four by how often or how much they buy and by guidance needed',
        },
        days30: 'From that, settle on three or so segments you can keep up',
        days60: 'For each, settle the channel, how often, and who does it',
        days90: 'Set up one automatic message and watch the response',
      },
      widen: {
        aim: 'Put content, frequency and goal for each segment on one page, and watch how it goes',
        firstStep: 'Pick one segment and list what you in fact sent or said last month, and how often',
        days30: 'Write content, frequency and goal per segment on one page',
        days60: 'Engage as the page says, and watch how it goes',
        days90: 'Where it does not fit, change content or frequency',
      },
      refine: {
        aim: 'Compare cost and retention per segment every half-year, and reallocate',
        firstStep: 'Pick one segment and write down the time you spent on it last month',
        days30: 'Gather time and cost for each segment',
        days60: 'Set cost beside retention; find where they do not match',
        days90: 'Change one allocation, and set the month to compare again',
      },
    },
    proof: 'Cost per customer and retention rate, segment by segment',
    because:
      'Giving everyone the same attention can cost more than it returns, or leave no hands for those in a hurry. There is no one right division; you try one and improve it.',
    smallTeam:
      'Keep to two segments: ten you deal with in person, and those supported by automatic messages. Supporting everyone automatically is a choice too.',
    caution: 'Leave those served mainly by automatic messages a way to reach a person when they are in difficulty.',
  },
} satisfies RecommendationWordsOf<typeof journeyRecommendations>
