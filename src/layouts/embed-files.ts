/** Which scripts stand under /embed/? The releases as they were released, and the newest one under its lasting name. */
import { version } from '../embed/version.ts'

const released: Readonly<Record<string, string>> = import.meta.glob('../embed/releases/*.js', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const files = Object.entries(released).map(([path, text]) => ({
  name: path.slice(path.lastIndexOf('/') + 1, -'.js'.length),
  text,
}))

const newest = files.find(({ name }) => name === version)
if (newest === undefined) throw new Error(`src/embed/releases has no ${version}.js: run npm run release-embed`)

export const embedFiles: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'v1', text: newest.text },
  ...files,
]
