/** What is said, by language? A language that is offered and not here does not compile. */
import { en } from './en/words.ts'
import { ja } from './ja/words.ts'
import type { Language } from './languages.ts'

export const words = { ja, en } satisfies Readonly<Record<Language, object>>
