/** How does the page around the frame hear that the frame could not fetch what it needs? */
import { tell } from '../../state/surroundings.ts'

/** The person is told on the page itself, with a way to try again. */
export function tellMissing(): void {
  tell({ kind: 'error', code: 'words', isFatal: false })
}
