/** Where is the record kept? The only file that touches storage; failing means keeping less long, not crashing. */

/**
 * `device`: found again after the browser is closed. `tab`: only as long as this tab is open, because the device
 * refused. `full`: the same, because the device has no room left.
 */
export type Keeping = 'device' | 'tab' | 'full'

const key = `cs-diagnosis:${import.meta.env.BASE_URL}:assessments`
const damagedKey = `${key}:damaged`
const trialKey = `${key}:trial`
const tabPrefix = `${key}=`

/** What this tab has noted because the device would not take it; `null` for nothing. Anyone can name a tab: check it. */
export function readTab(): string | null {
  return window.name.startsWith(tabPrefix) ? window.name.slice(tabPrefix.length) : null
}

/** Whether the device would take a text of this length now. */
export function takes(text: string): boolean {
  const isTaken = failureOf(() => localStorage.setItem(trialKey, text)) === null
  tried(() => localStorage.removeItem(trialKey))
  return isTaken
}

/** What this device holds; `null` for nothing or no access. */
export function readDevice(): string | null {
  return tried(() => localStorage.getItem(key))
}

/** Keeps the text in the best place that takes it, and says which. */
export function writeKept(text: string): Keeping {
  const failure = failureOf(() => localStorage.setItem(key, text))
  if (failure === null) {
    leaveTab()
    return 'device'
  }
  // The tab's own name outlives a change of page and nothing else: the answers reach the result without any storage.
  window.name = tabPrefix + text
  return failure instanceof DOMException && failure.name === 'QuotaExceededError' ? 'full' : 'tab'
}

/** Keeps the text for this tab only, where the device holds something that must not be overwritten. */
export function writeToTab(text: string): void {
  window.name = tabPrefix + text
}

/** Puts aside a text that could not be read, so that it is not lost by the next save. */
export function putAside(text: string): void {
  tried(() => localStorage.setItem(damagedKey, text))
}

/** Removes everything this site keeps under this address; says how many entries went. */
export function forgetKept(): number {
  const wasInTab = window.name.startsWith(tabPrefix)
  leaveTab()
  const keys = tried(() => Object.keys(localStorage).filter((name) => name.startsWith(key))) ?? []
  for (const name of keys) tried(() => localStorage.removeItem(name))
  return keys.length + (wasInTab ? 1 : 0)
}

/** Calls back with what another tab has kept; returns how to stop. */
export function onKeptElsewhere(listener: (text: string | null) => void): () => void {
  const heard = (event: StorageEvent) => {
    if (event.key === key || event.key === null) listener(event.newValue)
  }
  addEventListener('storage', heard)
  return () => removeEventListener('storage', heard)
}

function leaveTab(): void {
  if (window.name.startsWith(tabPrefix)) window.name = ''
}

function tried<T>(access: () => T): T | null {
  try {
    return access()
  } catch {
    // Refused: private windows, blocked storage, framed by another site.
    return null
  }
}

function failureOf(access: () => void): unknown {
  try {
    access()
    return null
  } catch (failure) {
    return failure
  }
}
