/** What do the parts of the guide need to be told? */
import type { LoaderRelease } from '../../core/vocabulary/snippet.ts'
import type { embedGuideWords } from '../../words/ja/embed-guide.ts'
import type { SameShape } from '../../words/same-shape.ts'

type Words = SameShape<typeof embedGuideWords>

export type BuilderWords = Words['builder']
export type CodeWords = Words['code']

/** The site as it is published. */
export interface PublishedSite {
  /** Where it stands, base path and slash included. */
  readonly address: string
  readonly languages: readonly {
    readonly id: string
    readonly name: string
    /** What the diagnosis is called. */
    readonly brand: string
    /** What a link to it says. */
    readonly start: string
    /** What a button that opens it says where nothing else is wanted. */
    readonly label: string
  }[]
  readonly release: LoaderRelease | null
}
