/** How does a shared link leave the address before anything else on the page can read it? */

import { sharedHash } from '../state/marks.ts'

/**
 * Stands inline, first in the head of the result page, and is allowed there by its hash. What it takes becomes the mark
 * of the entry in the browser's history, which `state/marks.ts` reads.
 */
export const takeLink = `if(${sharedHash}.test(location.hash))history.replaceState({csd:{kind:"code",text:location.hash}},"",location.pathname+location.search)`
