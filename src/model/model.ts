/** What do we believe, all of it in one place? */
import type { Model } from '../core/vocabulary/model.ts'
import { concepts } from './concepts.ts'
import { figures } from './figures.ts'
import { findings } from './findings.ts'
import { fit } from './fit.ts'
import { gates, levels } from './levels.ts'
import { questionnaire } from './questionnaire.ts'
import { supportMetrics } from './questions/support.ts'
import { recommendations } from './recommendations.ts'
import { roleOf } from './roles.ts'
import { balance, rules } from './rules.ts'

export const model = {
  ...questionnaire,
  levels,
  gates,
  derived: [supportMetrics],
  balance,
  recommendations,
  findings,
  figures,
  fit,
  rules,
  roleOf,
  concepts,
} as const satisfies Model
