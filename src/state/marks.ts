/** What does this entry of the browser's history show, and how does a shared link leave the address? */

/**
 * What is shown: one's own answers, a code as it came, the inside of a file, or an earlier one of this device.
 * It stands in the entry of the history, so that reload, Back and Forward keep it and no address holds it.
 */
export type Mark =
  | { readonly kind: 'own' }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly text: string }
  | { readonly kind: 'kept'; readonly id: string }

export const own: Mark = { kind: 'own' }

/**
 * What a shared link leaves after `#`, with the signs that mails put before it: taken out here, and before any script
 * by the one in the head of the page.
 */
export const sharedHash = /^#(?:%[\da-f]{2}|[^a-z\d%])*[a-z]\d/i

/** The mark of the entry that stands before the person. */
let present: Mark = own

/** What this entry shows. A link in the address is taken out of it and becomes the entry's mark. */
export function readMark(): Mark {
  const isLink = sharedHash.test(location.hash)
  // An entry that only leads elsewhere on the page shows what was shown before it.
  const mark = isLink ? { kind: 'code' as const, text: location.hash } : (markIn(history.state) ?? present)
  present = mark
  history.replaceState(stateWith(mark), '', isLink ? addressWithoutHash() : location.href)
  return mark
}

/** Makes an entry in the history that shows this. */
export function writeMark(mark: Mark): void {
  present = mark
  try {
    history.pushState(stateWith(mark), '', addressWithoutHash())
  } catch {
    // Too large for this browser's history: shown until the page is left; whoever opened it still has it.
  }
}

/** Calls back when the person goes to an entry that shows something else, or pastes another link. */
export function onMark(listener: (mark: Mark) => void): () => void {
  const moved = () => {
    const before = present
    const isLink = sharedHash.test(location.hash)
    const mark = readMark()
    // One move can be told twice; a pasted link is always meant.
    if (isLink || JSON.stringify(mark) !== JSON.stringify(before)) listener(mark)
  }
  addEventListener('popstate', moved)
  addEventListener('hashchange', moved)
  return () => {
    removeEventListener('popstate', moved)
    removeEventListener('hashchange', moved)
  }
}

function stateWith(mark: Mark): object {
  return { csd: mark }
}

function addressWithoutHash(): string {
  return location.pathname + location.search
}

function markIn(state: unknown): Mark | null {
  if (typeof state !== 'object' || state === null || !('csd' in state)) return null
  const { csd } = state
  if (typeof csd !== 'object' || csd === null || !('kind' in csd)) return null
  const text = (name: string) => {
    const found: unknown = Object.hasOwn(csd, name) ? Reflect.get(csd, name) : undefined
    return typeof found === 'string' ? found : ''
  }
  switch (csd.kind) {
    case 'own':
      return own
    case 'code':
      return { kind: 'code', text: text('text') }
    case 'file':
      return { kind: 'file', name: text('name'), text: text('text') }
    case 'kept':
      return { kind: 'kept', id: text('id') }
    default:
      return null
  }
}
