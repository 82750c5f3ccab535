/** What do we say, in English, when a file or a link holds something we cannot read? */
import type { ProblemWords } from '../../core/vocabulary/problem-words.ts'

export const problemWords = {
  problems: {
    'unknown-question': '{at}: this edition has no such question. It was skipped.',
    'unknown-option': '{at}: there is no option {found}. Only this option was skipped.',
    'unknown-row': '{at}: this edition has no such row. It was skipped.',
    'unknown-field': '{at}: this edition has no such field. It was skipped.',
    'unknown-dimension': '{at}: this edition has no such dimension. It was skipped.',
    'malformed-answer': '{at}: {found} cannot be read as an answer to this question. It counts as unanswered.',
    'malformed-context': '{at}: {found} cannot be read as a value of this field. It was skipped.',
    'malformed-evidence': '{at}: {found} is not a kind of evidence. It was skipped.',
    'malformed-figure': '{at}: {found} cannot be read as a figure. It was skipped.',
    'missing-figure': '{at}: this amount is needed for the calculation and not given yet.',
    'figure-out-of-range': '{at}: {found} is outside what the calculation can use. Nothing was reckoned from it.',
    'malformed-part': '{at}: {found} is not what belongs here. It was read as empty.',
    'unknown-business-model': '{at}: there is no business model {found}. It was scored as business subscription.',
    'missing-business-model': '{at}: no business model is given. It was scored as business subscription.',
    'unknown-track': '{at}: there is no track {found}. It was scored as the full diagnosis.',
    'other-edition': '{at}: these answers were made with another edition ({found}). They were read by the present one.',
    'newer-version': '{at}: this version of the format ({found}) is unknown. What could be read was read.',
    'newer-part': '{at}: something here is too new for this edition. What could be read was read.',
    moved: '{at}: this question has a new name. It was read as {found}.',
    'more-problems': 'There is more that cannot be read; it is not listed here.',
  },
  errors: {
    'not-an-object': 'This is not a set of answers (a JSON object).',
    'other-format': 'This is not an answers file of the maturity diagnosis.',
    'invalid-json': 'This cannot be read as JSON. It may be cut off, or hold stray characters.',
    'too-large':
      'This is too large to read. One document or one array may have up to 64 MB; give many answers one per line (NDJSON).',
    'unreadable-file': 'The file cannot be opened. Check its name and place.',
    'empty-file': 'There is nothing in it.',
  },
} satisfies ProblemWords
