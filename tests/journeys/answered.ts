/** Which answers do the browser tests seed and give? */
import { exampleReport } from '../../src/layouts/example-report.ts'
import { hanareTea } from '../companies/invented/hanare-tea.ts'
