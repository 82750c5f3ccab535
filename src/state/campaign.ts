/** How does the campaign that brought a visitor travel on to where they go next? */
import type { Surroundings } from '../core/vocabulary/embedded.ts'

/** The address with the campaign's parameters, where it has none of that name; mail and telephone stay as they are. */
export function withCampaign(address: string, { campaign, clickIds }: Surroundings): string {
  if (!address.startsWith('https:') || !URL.canParse(address)) return address
  const url = new URL(address)
  for (const [name, value] of Object.entries({ ...campaign, ...clickIds })) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, value)
  }
  return url.href
}
