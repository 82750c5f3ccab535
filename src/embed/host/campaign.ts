/** What of the page's address and cookies goes to the frame, and only then to a lead or a call to action? */
import { campaignName, clickIdName, type Init } from '../protocol.ts'
import type { Options } from './options.ts'

/** The parts of `init` that tell where the visitor comes from. Without consent to marketing: `utm_*` and nothing else. */
export function trackingOf(options: Options): Pick<Init, 'campaign' | 'consent' | 'clickIds' | 'hubspotCookie'> {
  const { consent, takesCampaign } = options
  const query = new URLSearchParams(takesCampaign ? location.search : '')
  return {
    campaign: picked(query, campaignName),
    consent,
    clickIds: consent.marketing ? picked(query, clickIdName) : {},
    hubspotCookie: consent.marketing && takesCampaign ? cookieOfHubspot() : null,
  }
}

function picked(query: URLSearchParams, known: RegExp): Record<string, string> {
  return Object.fromEntries([...query].filter(([name, value]) => known.test(name) && value.length <= 200))
}

function cookieOfHubspot(): string | null {
  try {
    return /(?:^|;\s*)hubspotutk=([\da-f]{1,64})(?:;|$)/i.exec(document.cookie)?.[1] ?? null
  } catch {
    // A page in a sandbox may not look at cookies.
    return null
  }
}
