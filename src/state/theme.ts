/** Stand-in. */
export function applyTheme(given: unknown): { readonly isRepaired: boolean } {
  return { isRepaired: given === null }
}
