/** Which releases of the loader can a page stay with? */
import type { LoaderRelease } from '../core/vocabulary/snippet.ts'

/** Looked for rather than imported: before the first release there is no such file. */
const files = import.meta.glob<readonly LoaderRelease[]>('../embed/releases.json', { eager: true, import: 'default' })

/** The newest one; `null` before the first. */
export const newestRelease: LoaderRelease | null =
  Object.values(files)
    .flat()
    .toSorted((one, other) => one.version.localeCompare(other.version, 'en', { numeric: true }))
    .at(-1) ?? null
