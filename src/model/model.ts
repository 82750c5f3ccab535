/** What do we believe, all of it in one place? */
import type { Model } from '../core/vocabulary/model.ts'
import { businessModels } from './business-models.ts'
import { concepts } from './concepts.ts'
import { context } from './context.ts'
import { dimensions } from './dimensions.ts'
import { figures } from './figures.ts'
import { findings } from './findings.ts'
import { fit } from './fit.ts'
import { gates, levels } from './levels.ts'
import { moved } from './moved.ts'
import { supportMetrics } from './questions/support.ts'
import { questions } from './questions.ts'
import { recommendations } from './recommendations.ts'
import { roleOf } from './roles.ts'
import { balance, readiness, rules, tracks } from './rules.ts'

export const model = {
  edition: '2026-11',
  businessModels,
  context,
  dimensions,
  levels,
  gates,
  questions,
  derived: [supportMetrics],
  tracks,
  readiness,
  balance,
  recommendations,
  findings,
  figures,
  fit,
  rules,
  roleOf,
  moved,
  concepts,
} as const satisfies Model
