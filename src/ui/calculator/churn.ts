/** What brings the churn what-if onto the page, with its words, once it is near? */
import { ChurnPart } from './ChurnPart.tsx'
import { laterWords } from './later-words.ts'

/** `laterAt`: the address of the words. */
export async function churn(laterAt: string) {
  return { said: await laterWords(laterAt), Part: ChurnPart }
}
