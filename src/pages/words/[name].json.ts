/** One words file a language, for the pages that need many of them. */
import type { APIRoute } from 'astro'
import { wordsFile, wordsFileName } from '../../layouts/words-file.ts'
import { type Language, languages } from '../../words/languages.ts'

export const getStaticPaths = () =>
  languages.map(({ id }) => ({ params: { name: wordsFileName(id) }, props: { language: id } }))

export const GET: APIRoute<{ language: Language }> = ({ props }) =>
  new Response(wordsFile(props.language), { headers: { 'content-type': 'application/json; charset=utf-8' } })
