/** How does a shared link leave the address before anything else on the page can read it? */

/**
 * Stands inline, first in the head of the result page, and is allowed there by its hash. What it takes becomes the mark
 * of the entry in the browser's history (`state/marks.ts`, which takes later links out by the same rule).
 */
export const takeLink =
  'if(/^#(?:%[\\da-f]{2}|[^a-z\\d%])*[a-z]\\d/i.test(location.hash))history.replaceState({csd:{kind:"code",text:location.hash}},"",location.pathname+location.search)'
