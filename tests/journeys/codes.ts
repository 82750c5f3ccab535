/** Which code opens some answers? */
import { writeResultCode } from '../../src/core/share/result-code.ts'
import { registry } from '../../src/model/registry.ts'
import { assessmentOf, model } from './reckoned.ts'
import type { Answered } from './storage.ts'

/** What follows `#` in the link; the answers are of 1 November 2026. */
export function codeOf(given: Answered): string {
  return writeResultCode(model, registry, assessmentOf(given), 669)
}
