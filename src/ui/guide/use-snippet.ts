/** Which code belongs into a form, as things are chosen and where one stands? */
import { useEffect } from 'preact/hooks'
import { snippetOf } from '../../core/embedding/snippet.ts'
import type { EmbedChoices, SnippetForm } from '../../core/vocabulary/snippet.ts'
import { $chosen, $origin, addressAt, choicesIn, findOrigin } from '../../state/snippet.ts'
import { useStore } from '../use-store.ts'
import type { PublishedSite } from './guide-words.ts'

interface Found {
  readonly choices: EmbedChoices
  /** The site's address under the origin that the page was opened at. */
  readonly address: string
  readonly codeFor: (form: SnippetForm) => string
}

export function useSnippet(language: string, { address: published, languages, release }: PublishedSite): Found {
  const chosen = useStore($chosen, { ssr: 'initial' })
  const origin = useStore($origin, { ssr: 'initial' })
  useEffect(findOrigin, [])
  const choices = choicesIn(language, chosen)
  const address = addressAt(origin, published)
  const texts = Object.fromEntries(languages.map(({ id, brand, start }) => [id, { name: brand, start }]))
  return { choices, address, codeFor: (form) => snippetOf(form, choices, { address, texts, release }) }
}
