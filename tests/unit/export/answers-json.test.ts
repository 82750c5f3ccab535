/** Are answers written so that reading them again gives the same? */
import { expect, test } from 'vitest'
import { readAnswers } from '../../../src/core/answers/read-answers.ts'
import { answersJson } from '../../../src/core/export/answers-json.ts'
import { invented, shop } from '../invented-model.ts'

const assessment = shop(
  { 'reply-speed': 3, 'root-causes': 'unknown', notes: [], 'figures-watched': { spend: 'unknown' } },
  { track: 'quick', context: { stage: 'open', channels: [] }, evidence: { knowing: 'records' } },
)

test('writes the object of the contract', () => {
  expect(answersJson({ ...assessment, figures: { 'loss-rate': { value: 0.1 } } })).toEqual({
    format: 'cs-maturity/answers',
    version: 1,
    edition: 'spring',
    track: 'quick',
    businessModel: 'shop',
    context: { stage: 'open', channels: [] },
    answers: { 'reply-speed': 3, 'root-causes': 'unknown', notes: [], 'figures-watched': { spend: 'unknown' } },
    evidence: { knowing: 'records' },
    numbers: { 'loss-rate': { value: 0.1 } },
  })
})

test('reads it again without a problem and without a difference', () => {
  const again = readAnswers(invented, JSON.parse(JSON.stringify(answersJson(assessment))))
  expect(again).toEqual({ ok: true, value: assessment, problems: [] })
})
