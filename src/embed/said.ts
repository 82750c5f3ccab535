/** What does a page say to which a service leads after it has taken a lead, or refused it? */
import type { SaidLead } from '../core/vocabulary/lead.ts'

/** Told only to a page of our own around it, which waits for it in `state/form-post.ts`. */
export function sayLead(csdLead: SaidLead['csdLead']): void {
  if (window.parent === window) return
  const said: SaidLead = { csdLead }
  window.parent.postMessage(said, location.origin)
}
