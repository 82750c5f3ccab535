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
  titleReadiness: 'Getting ready: {ready} of {of} in place',
  lineReadiness:
    'You have not started yet, so we give no level. Below is what is worth preparing, beginning with whatever makes the rest easier.',
  lineNothingKnown: 'More dimensions needed for a level: {missing}. Below is who could tell you the rest.',
  lineWithoutLevel:
    'A level needs answers in more dimensions (still missing: {missing}). What your answers already show, and what you can start on, is set out below.',
  meaningAtGate:
    'What you have built up shows in your points. Why the level is where it is, and the way on from here, is set out below under “To the next level”.',
  basis: '{score} points out of 100, from answers to {answered} of {of} questions.',
  range: 'Depending on the questions still open, the score lies between {low} and {high} points.',
  rangeTitle: 'between levels {low} and {high}, to be confirmed',
  levelRange: 'The level may still change, between {low} and {high} (to be confirmed).',
  firm: 'Whatever the answers to the questions still open, the level stays the same.',
  byPoints: 'By points alone: level {level}, {name}.',
  borderline: 'The score is close to the edge of a level, so one different answer could change the level.',
  confidence: { high: 'high', medium: 'moderate', low: 'low' },
  confidenceWhy:
    'Confidence in this result is {confidence}: one person answered, covering {completeness} of the questions (counted by weight). Checking with others or with records raises it.',
  quickLimit:
    'This is an outline, from ten questions. Twenty more (about ten minutes) show every dimension in detail. Your answers are kept.',
  answers: {
    unknown: 'Don’t know',
    unanswered: 'Not answered yet',
    notApplicable: 'Does not apply',
    rows: 'Watching {watched} of {of} figures ({owned} with a target and an owner)',
    rowsNoneOwned: 'Watching {watched} of {of} figures',
    rowStates: {
      'not-watched': 'Not watched',
      watched: 'Watched at set times',
      owned: 'Has a target and an owner',
      unknown: 'Don’t know',
    },
  },
  strengths: {
    noneKnown: 'This fills in as more questions are answered.',
    none: 'It is all still ahead of you. Below we have picked what you can start small.',
  },
  holding: {
    conditions: 'Conditions of level {next}, {name}: {met} of {of} met.',
    allMet: 'Conditions of level {next}, {name}: all met.',
    pointsOnly: 'On points, you need {missing} more to reach level {next}.',
    highest:
      'This is the highest level. Keep trying things out and improving them, and choose from the recommendations marked “Refine” below.',
    gateCap:
      'Your points lie in level {points}, but what is listed below is still missing, so the level is {level} for now.',
    gateCapPending:
      'Your points lie in level {points}, but some conditions are not confirmed yet, so the level is {level} for now.',
    orMore: '{step}, or further',
    spreadCap:
      'When dimensions lie far apart, the level goes no higher than two above the lowest one. At present the score of “{dimension}” sets it at level {level}.',
    trackCap: 'The ten-question diagnosis goes no higher than about level {level}.',
    failed: 'Not yet',
    pending: 'To be confirmed',
    dimensionNeeds: 'This dimension at {score} points or more',
    oneFigureWatched: 'At least one figure on whether customers stay is watched at set times',
    either: 'At least one of these: {needed}',
    move: 'One step up in “{title}” takes you to level {level}, {name}. Now: {from}. Next: {to}.',
  },
  steps: {
    yourAnswer: '{title}: {answer}',
    finding: 'Comparing your answers raised something worth checking: {question}',
    opensGate: 'It would meet at least one condition of level {level}.',
    lift: 'By our calculation it would raise the overall score by {lift} points.',
    liftSmall: 'It adds few points by itself, but other recommendations build on it.',
    fromLevel: 'With so much already in place, this can now bear fruit.',
    after: 'It is easier once this is under way: {titles}.',
  },
  balance: {
    both: { name: 'Both at work', line: 'You respond when customers contact you, and you also act before they do.' },
    'defence-led': {
      name: 'Support leads',
      line: 'You respond well to those who contact you. Seeing how the quiet customers are doing would add to that strength.',
    },
    'offence-led': {
      name: 'Success leads',
      line: 'You act first. Once nobody who contacts you is kept waiting, you can go on with confidence.',
    },
    starting: { name: 'Setting out', line: 'You can begin on either side. Why not put one thing in place first?' },
  },
  onBorder: 'You are close to the border between two types.',
} satisfies ReportWords
