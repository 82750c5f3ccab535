/** The words files of each language, for the pages that need many words. */
import type { APIRoute } from 'astro'
import { type WordsPart, wordsFile, wordsFileName, wordsParts } from '../../layouts/words-file.ts'
import { type Language, languages } from '../../words/languages.ts'

export const getStaticPaths = () =>
  languages.flatMap(({ id: language }) =>
    wordsParts.map((part) => ({ params: { name: wordsFileName(language, part) }, props: { language, part } })),
  )

export const GET: APIRoute<{ language: Language; part: WordsPart }> = ({ props }) =>
  new Response(wordsFile(props.language, props.part), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
