/** What does not go together in what a company says, and which step does it point to? */
import { figureFindings } from './findings/figures.ts'
import { practiceFindings } from './findings/practice.ts'

export const findings = [...practiceFindings, ...figureFindings] as const

export type FindingId = (typeof findings)[number]['id']
