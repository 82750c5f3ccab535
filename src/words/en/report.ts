/** Which sentences make up a report, in English? */
import type { ReportWords } from '../../core/vocabulary/report-words.ts'

export const reportWords = {
  comma: '; ',
  colon: ': ',
  quoted: '“{text}”',
  levelName: 'Level {level}: {name}',
  summary: '{level} ({score} points)',
  title: 'You are at level {level}: {name}',
  titleQuick: 'You are at about level {level}: {name}',
  titleWithoutLevel: 'There is no level yet',
  titleReadiness: 'Getting ready: {ready} of {of} are in place',
  lineReadiness:
    'You have not started yet, so there is no level. Here is what is worth preparing first, because it makes everything after it easier.',
  lineWithoutLevel:
    'Answers in {missing} more dimension(s) will give you a level. What your answers already say, and what you can start with, is set out below.',
  meaningAtGate:
    'Your points already lie higher. A few conditions that the next level stands on are still missing, so we place you here for now. Once they are met, you move on at once.',
  basis: '{score} of 100 points, from {answered} of {of} questions.',
  range: 'Depending on the open questions, it lies between {low} and {high} points.',
  levelRange: 'Depending on the open questions, the level lies between {low} and {high} (to be confirmed).',
  firm: 'No open question could change the level.',
  byPoints: 'By points alone: level {level}, {name}.',
  borderline: 'The score is close to the edge of a level. A single answer may tip it.',
  confidence: { high: 'high', medium: 'moderate', low: 'low' },
  confidenceWhy:
    'Confidence in this result is {confidence}: one person answered, and {completeness} of the weight has an answer. Checking with others raises it.',
  quickLimit:
    'Ten questions give an outline. Twenty more (about ten minutes) give the detail of every dimension. Your answers are kept.',
  answers: {
    unknown: 'Don’t know',
    unanswered: 'Not answered yet',
    notApplicable: 'Does not apply',
    none: 'None of these is recorded',
    rows: '{watched} of {of} figures are watched ({owned} with a target and an owner)',
    rowStates: {
      'not-watched': 'Not watched',
      watched: 'Watched at set times',
      owned: 'Has a target and an owner',
      unknown: 'Don’t know',
    },
  },
  strengths: {
    none: 'All of it is still ahead of you. Below are three things you can start small.',
  },
  holding: {
    conditions: 'Level {next}, {name}, has {of} condition(s); {met} of them are met.',
    allMet: 'Every condition of level {next}, {name}, is met.',
    pointsOnly: 'By points, {missing} more would bring you into level {next}.',
    highest: 'This is the highest level. Keep trying and mending, and pick from the refinements below.',
    gateCap:
      'Your points lie in level {points}, but these conditions are still missing, so the level is {level} for now.',
    spreadCap:
      'Where dimensions lie far apart, the level goes no further than two above the lowest one. “{dimension}” is low at present, so the level is {level}.',
    trackCap: 'The ten-question diagnosis goes up to about level {level}.',
    failed: 'Still ahead',
    pending: 'To be confirmed',
    dimensionNeeds: 'This dimension at {score} points or more',
    oneFigureWatched: 'At least one figure on whether customers stay is watched at set times',
    either: 'Either {needed}',
    move: 'If “{title}” moves from “{from}” to “{to}”, the level becomes {level}, {name}.',
  },
  steps: {
    yourAnswer: '{title}: “{answer}”',
    finding: 'Two of your answers raise a question worth checking: {question}',
    opensGate: 'It meets a condition of level {level}.',
    lift: 'By our reckoning it raises the overall score by {lift} points.',
    liftSmall: 'It adds few points by itself, but other steps rest on it.',
    fromLevel: 'It is open to you because so much is already in place.',
    readiness: 'Preparing this before you start makes everything after it easier.',
    after: 'It is easier once this is under way: {titles}.',
  },
  balance: {
    both: { name: 'Both at work', line: 'You respond when customers call, and you also move first.' },
    'defence-led': {
      name: 'Support leads',
      line: 'You respond well to those who contact you. Seeing how the quiet customers fare would add to that strength.',
    },
    'offence-led': {
      name: 'Success leads',
      line: 'You move first. A footing that never keeps those who contact you waiting lets you go on with confidence.',
    },
    starting: { name: 'Setting out', line: 'Start from either side. Why not put one thing in place?' },
  },
  onBorder: 'You are close to the border between two types.',
} satisfies ReportWords
