/** How does what a page includes become files of their own? */
import { build } from 'vite'

const parts = {
  /** What a page includes: a classic script. */
  loader: { entry: 'src/embed/host/loader.ts', format: 'iife' },
  /** What the loader fetches for a popup: a module. */
  popup: { entry: 'src/embed/host/popup.ts', format: 'es' },
} as const

export type EmbedPart = keyof typeof parts

/** One file without imports; the same bytes for the same source, wherever it is served. */
export async function bundled(part: EmbedPart): Promise<string> {
  const { entry, format } = parts[part]
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      rolldownOptions: { output: { minify: true } },
      lib: { entry, formats: [format], name: 'csDiagnosisLoader' },
    },
  })
  const outputs = Array.isArray(built) ? built : [built]
  const [chunk] = outputs.flatMap((one) => ('output' in one ? one.output : []))
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script`)
  // In whatever encoding a page reads its scripts, these bytes mean the same.
  return chunk.code.replace(/[^\n\t -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The name of a part's file in a release. */
export function fileNameOf(part: EmbedPart, version: string): string {
  return part === 'loader' ? `${version}.js` : `${part}-${version}.js`
}

export const embedParts = Object.keys(parts) as readonly EmbedPart[]
