/** Are the kept assessments listed, taken up, brought in and removed as the person means it? */
import { beforeEach, expect, test, vi } from 'vitest'
import type { Assessment } from '../../../src/core/vocabulary/answer.ts'
import { readRecord } from '../../../src/state/record.ts'
import { Device, Tab } from './browser.ts'

const key = 'cs-diagnosis:/:assessments'

let device: Device
let tab: Tab

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 })
  device = new Device()
  tab = await new Tab(device).load()
})

/** Lets some time pass. */
const later = () => vi.setSystemTime(Date.now() + 1000)

const list = (one = tab) => one.do(({ $keptList }) => $keptList.get())

/** Begins a quick assessment and gives one answer; its id. */
function started(step: number): string {
  later()
  tab.do(({ begin, setBusinessModel, answer }) => {
    begin('quick')
    setBusinessModel('b2b-subscription')
    answer('onboarding', step)
  })
  return tab.do(({ $current }) => $current.get()?.id ?? '')
}

const assessment: Assessment = {
  edition: '2026-11',
  track: 'full',
  businessModel: 'usage-based',
  context: { stage: 'first-year', contactChannels: ['email'] },
  answers: { onboarding: 4, 'metrics-in-use': { 'churn-rate': 'owned' } },
  evidence: { success: 'records' },
  figures: {},
  economics: null,
}

function adopted(at = 500_000, given = assessment): string {
  later()
  tab.do(({ adopt }) => adopt(given, at))
  return tab.do(({ $current }) => $current.get()?.id ?? '')
}

test('what has an answer that its track asks is listed, the latest change first', () => {
  tab.do(({ begin }) => begin('quick'))
  expect(list()).toEqual([])
  const first = started(3)
  const second = adopted(Number.NaN)
  expect(list().map(({ id, isCurrent }) => [id, isCurrent])).toEqual([
    [second, true],
    [first, false],
  ])
  tab.do(({ makeCurrent, answer }) => {
    makeCurrent(first)
    later()
    answer('ownership', 2)
  })
  expect(list().map(({ id, isCurrent }) => [id, isCurrent])).toEqual([
    [first, true],
    [second, false],
  ])
})

test('an answer that the track does not ask makes no entry of the list', () => {
  tab.do(({ begin, answer }) => {
    begin('quick')
    // Asked by the thirty questions only.
    answer('expansion', 3)
  })
  expect(list()).toEqual([])
  tab.do(({ setTrack }) => setTrack('full'))
  expect(list()).toHaveLength(1)
})

test('an entry says when it was begun and last changed; ticks are no change', () => {
  const id = started(3)
  const begun = Date.now()
  later()
  tab.do(({ answer }) => answer('onboarding', 4))
  const changed = Date.now()
  later()
  tab.do(({ choose }) => choose('name-an-owner', true))
  expect(list()).toMatchObject([{ id, startedAt: begun, changedAt: changed }])
})

test('what is brought in is read back as it was, under the time at which it was changed', () => {
  const id = adopted()
  expect(list()).toEqual([{ id, assessment, startedAt: 500_000, changedAt: 500_000, isCurrent: true }])
  expect(tab.do(({ $own }) => $own.get())).toEqual(assessment)
  expect(tab.do(({ $changedAt }) => $changedAt.get())).toBe(500_000)
  expect(tab.do(({ $isModelChosen }) => $isModelChosen.get())).toBe(true)
})

test('what is brought in leaves the half-finished one before it in the record', () => {
  const before = started(3)
  adopted()
  expect(list().map(({ id }) => id)).toContain(before)
})

test('what is brought in can be changed like any other, later than it came', () => {
  adopted()
  tab.do(({ answer }) => answer('onboarding', 5))
  expect(list()[0]).toMatchObject({ assessment: { answers: { onboarding: 5 } }, changedAt: Date.now() })
})

test.each([Number.NaN, 0, -5, Number.POSITIVE_INFINITY, 9e15, 1_000_000_000])(
  'a time of change that is none, or yet to come, is now: %s',
  (at) => {
    adopted(at)
    expect(list()[0]).toMatchObject({ startedAt: Date.now(), changedAt: Date.now() })
    expect(readRecord(device.kept.get(key))).toMatchObject({ kind: 'read', isWhole: true })
  },
)

test('figures and economics are kept with all that stands beside them', () => {
  const given: Assessment = {
    ...assessment,
    figures: { 'usage-nrr': { value: 1.04, asOf: '2026-09', previous: 1, parts: { thisYear: 104, lastYear: 100 } } },
    economics: { customers: 40, annualChurn: 0.2 },
  }
  adopted(500_000, given)
  expect(tab.do(({ $own }) => $own.get())).toEqual(given)
  expect(readRecord(device.kept.get(key))).toMatchObject({ kind: 'read', isWhole: true })
})

test('going on with another leaves the one before as it is, half-finished or not', async () => {
  const other = adopted()
  tab.do(({ makeCurrent }) => makeCurrent('nobody'))
  expect(tab.do(({ $current }) => $current.get()?.id)).toBe(other)
  const second = adopted(600_000)
  tab.do(({ makeCurrent }) => makeCurrent(other))
  expect(tab.do(({ $current }) => $current.get()?.id)).toBe(other)
  await tab.load()
  expect(tab.do(({ $current }) => $current.get()?.id)).toBe(other)
  expect(list().map(({ id }) => id)).toEqual([second, other])
})

test('one that is removed is gone, here and in every tab, and the others stay', async () => {
  const first = adopted()
  const second = adopted()
  const other = await new Tab(device).load()
  expect(tab.do(({ remove }) => remove(first))).toBe(true)
  expect(tab.do(({ $current }) => $current.get()?.id)).toBe(second)
  other.hear()
  expect(list(other).map(({ id }) => id)).toEqual([second])
  expect(tab.do(({ remove }) => remove(first))).toBe(false)
  expect(tab.do(({ remove }) => remove('nobody'))).toBe(false)
  expect(JSON.parse(device.kept.get(key) ?? '').gone).toEqual([first])
})

test('when the current one is removed none is current', async () => {
  const first = adopted()
  const second = adopted()
  tab.do(({ remove }) => remove(second))
  expect(tab.do(({ $current }) => $current.get())).toBeNull()
  expect(list()).toMatchObject([{ id: first, isCurrent: false }])
  await tab.load()
  expect(tab.do(({ $assessment }) => $assessment.get())).toBeNull()
})

test('beginning anew removes what holds no answer and nothing else', () => {
  const first = adopted()
  const second = adopted()
  tab.do(({ begin }) => begin('quick'))
  const empty = tab.do(({ $record }) => $record.get()).current
  const third = started(3)
  expect(
    list()
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual([first, second, third].toSorted())
  expect(JSON.parse(device.kept.get(key) ?? '').gone).toEqual([empty])
})
