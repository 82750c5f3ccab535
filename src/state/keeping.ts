/** What does this tab know of the record, and how is a change kept without losing what others have kept? */
import { atom, computed } from 'nanostores'
import { joined } from './joining.ts'
import { emptyRecord, type KeptRecord, type ReadRecord, readRecord } from './record.ts'
import {
  forgetKept,
  type Keeping,
  keepOriginal,
  leaveTab,
  onKeptElsewhere,
  putAside,
  readDevice,
  readOriginal,
  readTab,
  removeDamaged,
  removeOriginal,
  writeDevice,
  writeTab,
} from './storage.ts'
import { recordVersion } from './upgrades.ts'

/** Everything kept, as this tab knows it. */
export const $record = atom<KeptRecord>(emptyRecord)

/** The entry being worked on; `null` before anything was begun. */
export const $current = computed(
  $record,
  ({ current, assessments }) => assessments.find(({ id }) => id === current) ?? null,
)

/** Where the last change was kept; `null` before the first one. */
export const $keeping = atom<Keeping | null>(null)

/** Whether the record was found written by a later edition, or damaged in whole or in part and put aside. */
export const $found = atom<'newer' | 'damaged' | null>(null)

/** Names of fields that another tab has just changed. */
export const $changedElsewhere = atom<readonly string[]>([])

const olderVersions = Array.from({ length: recordVersion - 1 }, (_, place) => place + 1)

/** Whether the device was seen to hold a record: if it then holds none, it was removed. */
let isOnDevice = false

/** Reads what is kept and listens to other tabs; returns how to stop. To be called once the page is alive. */
export function open(): () => void {
  reread()
  const returned = (event: PageTransitionEvent) => {
    // Pages kept alive behind the Back button come back as they were left.
    if (event.persisted) reread()
  }
  addEventListener('pageshow', returned)
  const stop = onKeptElsewhere(takeOver)
  return () => {
    removeEventListener('pageshow', returned)
    stop()
  }
}

/** Changes the record, together with whatever another tab has written meanwhile; the same record means no change. */
export function keep(change: (record: KeptRecord) => KeptRecord): void {
  const text = readDevice()
  const found = readRecord(text)
  note(text, found)
  // It may be that this tab has not heard of it yet.
  if (text === null) removedElsewhere()
  const known = found.kind === 'read' ? joined($record.get(), found.record) : $record.get()
  const next = change(known)
  if (next === known) $record.set(known)
  else put(next, text, found)
  $changedElsewhere.set([])
}

/** Removes everything from this device; returns how many assessments went. */
export function forgetEverything(): number {
  const count = $record.get().assessments.length
  const removed = forgetKept()
  empty()
  $keeping.set(null)
  $found.set(null)
  return removed === 0 ? 0 : Math.max(count, 1)
}

/** Removes the texts that could not be read; what of them could be read stays. */
export function forgetDamaged(): void {
  // Written first, so that the damaged text does not stand where the record stands, to be found again.
  if ($found.get() === 'damaged') keep((record) => ({ ...record }))
  removeDamaged()
  if ($found.get() === 'damaged') $found.set(null)
}

/** Nothing of what was removed comes back; what never stood on the device was not removed. */
function removedElsewhere(): void {
  if (isOnDevice) empty()
}

function empty(): void {
  leaveTab()
  isOnDevice = false
  $record.set(emptyRecord)
}

function put(record: KeptRecord, text: string | null | undefined, found: ReadRecord): void {
  const written = JSON.stringify(record)
  const safe = madeSafe(text, found)
  const keeping = safe === 'device' ? writeDevice(written) : safe
  if (keeping === 'device') {
    leaveTab()
    isOnDevice = true
  } else writeTab(written)
  $record.set(record)
  $keeping.set(keeping)
}

/** Makes what stands on the device safe before it is written over; anything but `device`: it has to stay there. */
function madeSafe(text: string | null | undefined, found: ReadRecord): Keeping {
  // Where reading is refused nobody knows what stands there; a later edition's record is never written over.
  if (text === undefined || found.kind === 'newer') return 'tab'
  const aside = isDamaged(found) ? putAside(text ?? '') : 'device'
  if (aside !== 'device' || found.kind !== 'read' || found.version === recordVersion) return aside
  return keepOriginal(found.version, text ?? '')
}

/** A damaged text is put aside as soon as it is found. */
function note(text: string | null | undefined, found: ReadRecord): void {
  if (found.kind === 'newer') $found.set('newer')
  else if (isDamaged(found)) {
    putAside(text ?? '')
    $found.set('damaged')
  } else if ($found.get() === 'newer') $found.set(null)
}

function isDamaged(found: ReadRecord): boolean {
  return found.kind === 'damaged' || (found.kind === 'read' && !found.isWhole)
}

function reread(): void {
  const text = readDevice()
  const found = readRecord(text)
  note(text, found)
  isOnDevice = found.kind === 'read'
  const record = found.kind === 'newer' ? emptyRecord : withOriginals(found)
  const inTab = readRecord(readTab())
  if (inTab.kind !== 'read') {
    $record.set(record)
    return
  }
  // Whoever opens a tab can name it, but not with an id of this device: only we decide what is shown.
  const ids = new Set(record.assessments.map(({ id }) => id))
  const isOurs = inTab.record.assessments.some(({ id }) => ids.has(id))
  const { current } = isOurs ? inTab.record : record
  put(joined({ ...record, current }, inTab.record), text, found)
}

/** What the device holds, joined with the original of an older version; that goes once all of it was written anew. */
function withOriginals(found: ReadRecord): KeptRecord {
  const onDevice = found.kind === 'read' ? found.record : emptyRecord
  const originals = olderVersions.map((version) => readRecord(readOriginal(version)))
  const record = originals.reduce((all, one) => (one.kind === 'read' ? joined(all, one.record) : all), onDevice)
  const isWrittenAnew = found.kind === 'read' && found.version === recordVersion && found.isWhole
  if (isWrittenAnew && JSON.stringify(record) === JSON.stringify(onDevice)) olderVersions.forEach(removeOriginal)
  return record
}

/** Another tab has written: what is later there stands here too, and the person is told. */
function takeOver(text: string | null): void {
  const found = readRecord(text)
  note(text, found)
  if (text === null) removedElsewhere()
  if (found.kind !== 'read') return
  isOnDevice = true
  const mine = $record.get()
  const next = joined(mine, found.record)
  const fieldsIn = (record: KeptRecord) => record.assessments.find(({ id }) => id === next.current)?.fields ?? {}
  const before = fieldsIn(mine)
  $record.set(next)
  $changedElsewhere.set(
    Object.entries(fieldsIn(next)).flatMap(([name, [given]]) =>
      JSON.stringify(before[name]?.[0]) === JSON.stringify(given) ? [] : [name],
    ),
  )
}
