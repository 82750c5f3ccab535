/** What do we believe, all of it? Pages that ask do without: they have `questionnaire` of `assessments.ts`. */
import type { Model } from '../core/vocabulary/model.ts'
import { model as ourModel } from '../model/model.ts'

/** The one model of this edition. */
export const model: Model = ourModel
