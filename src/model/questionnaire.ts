/** What do we ask, all of it in one place? */
import type { Questionnaire } from '../core/vocabulary/model.ts'
import { businessModels } from './business-models.ts'
import { context } from './context.ts'
import { dimensions } from './dimensions.ts'
import { moved } from './moved.ts'
import { questions } from './questions.ts'
import { readiness, tracks } from './tracks.ts'

export const questionnaire = {
  edition: '2026-11',
  businessModels,
  context,
  dimensions,
  questions,
  tracks,
  readiness,
  moved,
} as const satisfies Questionnaire
