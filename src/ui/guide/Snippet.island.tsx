/** The code for one place to paste it into: follows what is chosen in the builder. */
import type { SnippetForm } from '../../core/vocabulary/snippet.ts'
import { CodeBox } from './CodeBox.tsx'
import type { CodeWords, PublishedSite } from './guide-words.ts'
import { useSnippet } from './use-snippet.ts'

interface Props {
  readonly form: SnippetForm
  readonly language: string
  readonly site: PublishedSite
  /** Of the place. */
  readonly name: string
  readonly words: CodeWords
}

export function Snippet({ form, language, site, name, words }: Props) {
  const { codeFor } = useSnippet(language, site)
  return <CodeBox code={codeFor(form)} words={words} name={name} />
}
