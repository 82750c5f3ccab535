/** The loader at its lasting address, and every release of it and of what it fetches, as they were released. */
import type { APIRoute } from 'astro'
import { embedFiles } from '../../layouts/embed-files.ts'

export const getStaticPaths = () => embedFiles.map(({ name, text }) => ({ params: { file: name }, props: { text } }))

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
