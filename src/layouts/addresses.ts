/** At which address does each page stand, under whatever base path? Addresses are promises. */
import type { Language } from '../words/languages.ts'

export type PageName = 'landing' | 'diagnosis' | 'results' | 'method' | 'privacy' | 'about'

const paths: Readonly<Record<PageName, string>> = {
  landing: '',
  diagnosis: 'diagnosis/',
  results: 'results/',
  method: 'method/',
  privacy: 'privacy/',
  about: 'about/',
}

/** The base path, always with a slash at its end. */
export const base = import.meta.env.BASE_URL.replace(/\/*$/, '/')

/** `addressOf('ja', 'results')` → `/ja/results/` below the base path. */
export function addressOf(language: Language, page: PageName): string {
  return `${base}${language}/${paths[page]}`
}

/** Every page's address in one language, to be handed to what cannot know the base path. */
export function addressesIn(language: Language): Readonly<Record<PageName, string>> {
  return {
    landing: addressOf(language, 'landing'),
    diagnosis: addressOf(language, 'diagnosis'),
    results: addressOf(language, 'results'),
    method: addressOf(language, 'method'),
    privacy: addressOf(language, 'privacy'),
    about: addressOf(language, 'about'),
  }
}
