/** How do words reach the browser that stand in a file of their own? */
import { unpackWords } from '../core/text/packed-words.ts'
import { businessModels } from '../model/business-models.ts'

const businessModelIds = businessModels.map(({ id }) => id)

/** Milliseconds after which the words are no longer waited for. */
const mostWait = 20_000

/** The unpacked words at this address of ours. Fails where there is no connection, too slow a one, or no such file. */
export async function fetchWords(address: string): Promise<unknown> {
  const response = await fetch(address, { signal: AbortSignal.timeout(mostWait) })
  if (!response.ok) throw new Error(`words: ${response.status}`)
  return unpackWords(await response.json(), businessModelIds)
}
