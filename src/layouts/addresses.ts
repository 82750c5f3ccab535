/** At which address does each page stand, under whatever base path? Addresses are promises. */
import { type BusinessModelId, businessModels } from '../model/business-models.ts'
import type { Language } from '../words/languages.ts'

/** The sheet of one business model. */
export type SheetName = `worksheet/${BusinessModelId}`

/** Pages that islands lead to. */
type IslandPage = 'landing' | 'diagnosis' | 'results' | 'figures' | 'calculator' | 'method' | 'privacy' | 'about'

export type PageName = IslandPage | 'worksheet' | 'embed-guide' | SheetName

const paths: Readonly<Record<Exclude<PageName, SheetName>, string>> = {
  landing: '',
  diagnosis: 'diagnosis/',
  results: 'results/',
  figures: 'figures/',
  calculator: 'calculator/',
  method: 'method/',
  privacy: 'privacy/',
  about: 'about/',
  worksheet: 'worksheet/',
  'embed-guide': 'embed-guide/',
}

/** The base path, always with a slash at its end. */
export const base = import.meta.env.BASE_URL.replace(/\/*$/, '/')

/** `addressOf('ja', 'results')` → `/ja/results/` below the base path. */
export function addressOf(language: Language, page: PageName): string {
  return `${base}${language}/${isSheet(page) ? `${page}/` : paths[page]}`
}

/** The sheet of each business model, in the order of the model. */
export const sheets: readonly { readonly id: BusinessModelId; readonly page: SheetName }[] = businessModels.map(
  ({ id }) => ({ id, page: `worksheet/${id}` }),
)

/** The addresses an island may lead to, in one language, as it cannot know the base path. */
export function addressesIn(language: Language): Readonly<Record<IslandPage, string>> {
  return {
    landing: addressOf(language, 'landing'),
    diagnosis: addressOf(language, 'diagnosis'),
    results: addressOf(language, 'results'),
    figures: addressOf(language, 'figures'),
    calculator: addressOf(language, 'calculator'),
    method: addressOf(language, 'method'),
    privacy: addressOf(language, 'privacy'),
    about: addressOf(language, 'about'),
  }
}

function isSheet(page: PageName): page is SheetName {
  return page.startsWith('worksheet/')
}
