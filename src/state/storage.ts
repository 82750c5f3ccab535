/** Where is the record kept? The only file that touches storage; failing means keeping less long, not crashing. */

/**
 * `device`: found again after the browser is closed. `tab`: only as long as this tab is open, because the device
 * refused. `full`: the same, because the device has no room left.
 */
export type Keeping = 'device' | 'tab' | 'full'

const key = `cs-diagnosis:${import.meta.env.BASE_URL}:assessments`
const tabPrefix = `${key}=`

/** Places for texts that could not be read. None is ever written over; where all are taken, a text stays where it is. */
const damagedKeys = [
  `${key}:damaged`,
  ...Array.from({ length: 8 }, (_, place) => `${key}:damaged-${place + 2}`),
] as const

/** Lets nothing outlive this page, and nothing that is kept be seen: for trying out. To be called before anything is read. */
export function keepNothing(): void {
  isForgetful = true
}

let isForgetful = false

/** Whether the window's name is left alone: a page that holds this one may give that name, and can come to read it. */
function isNameless(): boolean {
  return isForgetful || window.parent !== window
}

/** What this tab has noted because the device would not take it; `null` for nothing. Anyone can name a tab: check it. */
export function readTab(): string | null {
  if (isNamed()) {
    noted = window.name.slice(tabPrefix.length)
    // Chromium leaves a tab its name when it goes to another site; from here on the entry of its history holds it.
    if (moves !== undefined) writeTab(noted)
  }
  noted ??= inEntry()
  return noted
}

/** Keeps the text for this tab only. It outlives a change of page: answers reach the result without storage. */
export function writeTab(text: string): void {
  noted = text
  if (moves === undefined) {
    if (!isNameless()) window.name = tabPrefix + text
  } else {
    unname()
    noteInEntry()
  }
}

/** Takes back what the tab was given to note; a name that is not ours stays. */
export function leaveTab(): void {
  noted = null
  unname()
  if (inEntry() !== null) history.replaceState({ ...history.state, kept: null }, '')
}

/** What this page has noted for its tab. */
let noted: string | null = null

/** Tells where the tab is about to go; absent in browsers that take the name away by themselves. */
const moves = globalThis.navigation

moves?.addEventListener('currententrychange', noteInEntry)
moves?.addEventListener('navigate', ({ destination: { sameDocument, url } }) => {
  // The name is given only on the way to a page of ours, and taken back where the tab did not go after all.
  const isOurs = url.startsWith(location.origin + import.meta.env.BASE_URL)
  if (noted === null || isNameless() || sameDocument || !isOurs) return
  window.name = tabPrefix + noted
  setTimeout(unname, mostWay)
})

/** Milliseconds after which the tab has surely gone or stayed. */
const mostWay = 10_000

/** A reload finds it here, and no other site can. */
function noteInEntry(): void {
  if (noted !== null && !isForgetful && inEntry() !== noted) history.replaceState({ ...history.state, kept: noted }, '')
}

function inEntry(): string | null {
  const kept: unknown = moves === undefined ? null : history.state?.kept
  return typeof kept === 'string' ? kept : null
}

function isNamed(): boolean {
  return !isNameless() && window.name.startsWith(tabPrefix)
}

function unname(): void {
  if (isNamed()) window.name = ''
}

/** What this device holds: `null` for nothing, `undefined` where it refuses to say. */
export function readDevice(): string | null | undefined {
  return read(key)
}

/** Whether this device holds anything of ours from before. */
export function hasKept(): boolean {
  return typeof readDevice() === 'string' || readTab() !== null
}

/** Keeps the text on this device, wholly or not at all; anything but `device` says why not. */
export function writeDevice(text: string): Keeping {
  return write(key, text)
}

/** Puts aside a text that could not be read; anything but `device`: it is not safe there, do not write over it. */
export function putAside(text: string): Keeping {
  const place = damagedKeys.find((name) => [text, null, undefined].includes(read(name)))
  return place === undefined ? 'full' : write(place, text)
}

/** The texts put aside, first come first, so that the person can have them as they were. */
export function damagedTexts(): readonly string[] {
  return damagedKeys.map(read).filter((text) => typeof text === 'string')
}

/** Removes the texts put aside. */
export function removeDamaged(): void {
  for (const name of damagedKeys) remove(name)
}

/** Keeps the text of an older version as it was, before the new one is written over it. */
export function keepOriginal(version: number, text: string): Keeping {
  return write(originalKey(version), text)
}

/** The text kept from an older version; `null` for none. */
export function readOriginal(version: number): string | null {
  return read(originalKey(version)) ?? null
}

/** Removes the text kept from an older version. */
export function removeOriginal(version: number): void {
  remove(originalKey(version))
}

/** Removes everything this site keeps under this address; says how many entries went. */
export function forgetKept(): number {
  const wasInTab = readTab() !== null
  leaveTab()
  const names = tried(() => Object.keys(localStorage).filter((name) => name.startsWith(key))) ?? []
  // The record last: broken off half-way, what is left is still shown and can be deleted again.
  for (const name of names.toSorted((one, other) => other.length - one.length)) remove(name)
  return names.length + (wasInTab ? 1 : 0)
}

/** Calls back with what another tab has kept, `null` for removed; returns how to stop. */
export function onKeptElsewhere(listener: (text: string | null) => void): () => void {
  const heard = (event: StorageEvent) => {
    if (event.key === key || event.key === null) listener(event.newValue)
  }
  addEventListener('storage', heard)
  return () => removeEventListener('storage', heard)
}

function originalKey(version: number): string {
  return `${key}:v${version}`
}

function read(name: string): string | null | undefined {
  return tried(() => localStorage.getItem(name))
}

function write(name: string, text: string): Keeping {
  if (isForgetful) return 'tab'
  try {
    localStorage.setItem(name, text)
    return 'device'
  } catch (failure) {
    return failure instanceof DOMException && failure.name === 'QuotaExceededError' ? 'full' : 'tab'
  }
}

function remove(name: string): void {
  tried(() => localStorage.removeItem(name))
}

function tried<T>(access: () => T): T | undefined {
  if (isForgetful) return undefined
  try {
    return access()
  } catch {
    // Refused: private windows, blocked storage, framed by another site.
    return undefined
  }
}
