/** Which code opens some answers? */
import type { Extension } from '../core/share/container.ts'
import { writeResultCode } from '../core/share/result-code.ts'
import type { Assessment } from '../core/vocabulary/answer.ts'
import { registry } from '../model/registry.ts'
import { dayNumberOf } from './days.ts'
import { model } from './model.ts'

/**
 * What follows `#` in the link that opens these answers, without any figure unless `extensions` hold them. `at`: when
 * they were given, in milliseconds; `null`: nobody knows.
 */
export function codeOf(assessment: Assessment, at: number | null, extensions: readonly Extension[] = []): string {
  return writeResultCode(model, registry, assessment, at === null ? null : dayNumberOf(at), extensions)
}
