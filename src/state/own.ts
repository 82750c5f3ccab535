/** What has the person given of their company, answers and figures together? For pages that ask, `$assessment` is enough. */
import { computed } from 'nanostores'
import type { Readable } from '../core/answers/read-answers.ts'
import { figures } from '../model/figures.ts'
import { assessmentOf } from './assessment-of.ts'
import { questionnaire } from './assessments.ts'
import { $current } from './keeping.ts'

/** What a whole assessment is read by. */
export const readable: Readable = { ...questionnaire, figures }

/** One's own assessment; `null` before anything was begun. */
export const $own = computed($current, (kept) => (kept === null ? null : assessmentOf(readable, kept)))
