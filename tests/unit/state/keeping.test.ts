/** Is nothing lost and nothing brought back, whatever a device does and however many tabs are open? */
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type KeptRecord, readRecord } from '../../../src/state/record.ts'
import { Device, Tab } from './browser.ts'

const key = 'cs-diagnosis:/:assessments'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 })
})

afterEach(() => {
  vi.useRealTimers()
})

/** The record as the device keeps it. */
function keptOn(device: Device): KeptRecord {
  const read = readRecord(device.kept.get(key))
  if (read.kind !== 'read') throw new Error(read.kind)
  return read.record
}

const answers = (tab: Tab) => tab.do(({ $assessment }) => $assessment.get()?.answers)

/** A tab in which an assessment was begun and this was answered. */
async function begunTab(device: Device, step = 3): Promise<Tab> {
  const tab = await new Tab(device).load()
  tab.do(({ begin, answer }) => {
    begin('quick')
    answer('onboarding', step)
  })
  return tab
}

describe('the originals of older versions', () => {
  const first = (fields: object, id = 'a') =>
    JSON.stringify({
      v: 1,
      current: id,
      assessments: [{ id, startedAt: 1, fields: { track: ['quick', 1], ...fields } }],
    })
  const original = first({ 'answers.onboarding': [3, 2] })

  test('an original stays as long as it holds what the record does not, and its answers are shown', async () => {
    const device = new Device()
    device.kept.set(`${key}:v1`, original)
    device.kept.set(key, JSON.stringify({ ...JSON.parse(first({ 'answers.ownership': [4, 3] })), v: 2, gone: [] }))
    const tab = await new Tab(device).load()
    expect(answers(tab)).toEqual({ onboarding: 3, ownership: 4 })
    await tab.load()
    expect(device.kept.get(`${key}:v1`)).toBe(original)
    tab.do(({ answer }) => answer('ownership', 5))
    expect(device.kept.get(`${key}:v1`)).toBe(original)
    await tab.load()
    expect([...device.kept.keys()]).toEqual([key])
    expect(answers(tab)).toEqual({ onboarding: 3, ownership: 5 })
  })

  test('what was removed since does not come back from the original, and does not hold it', async () => {
    const device = new Device()
    device.kept.set(key, original)
    const tab = await new Tab(device).load()
    expect(tab.do(({ remove }) => remove('a'))).toBe(true)
    expect(device.kept.get(`${key}:v1`)).toBe(original)
    await tab.load()
    expect(answers(tab)).toBeUndefined()
    expect([...device.kept.keys()]).toEqual([key])
  })

  test('a copy for which there is no room is made as soon as there is, before the new text', async () => {
    const device = new Device()
    device.kept.set(key, original)
    const tab = await new Tab(device).load()
    device.room = original.length * 2 - 1
    tab.do(({ answer }) => answer('ownership', 4))
    expect([...device.kept]).toEqual([[key, original]])
    expect(tab.do(({ $keeping }) => $keeping.get())).toBe('full')
    await tab.load()
    expect(answers(tab)).toEqual({ onboarding: 3, ownership: 4 })
    // Room for the copy, and not for the longer new text.
    device.room = original.length * 2
    tab.do(({ answer }) => answer('shared-goal', 2))
    expect([...device.kept]).toEqual([
      [key, original],
      [`${key}:v1`, original],
    ])
    device.room = 5_000_000
    await tab.load()
    expect(tab.name).toBe('')
    expect(answers(tab)).toEqual({ onboarding: 3, ownership: 4, 'shared-goal': 2 })
    expect(keptOn(device).assessments).toHaveLength(1)
  })
})

describe('damaged texts', () => {
  test('can be had as they were, and forgotten while what reads stays', async () => {
    const device = new Device()
    const half =
      '{"v":2,"current":"a","assessments":[{"id":"a","startedAt":1,"fields":{"track":["quick",1],"x":7}}],"gone":[]}'
    device.kept.set(key, 'first')
    const tab = await new Tab(device).load()
    device.kept.set(key, half)
    await tab.load()
    expect(tab.do(({ $found }) => $found.get())).toBe('damaged')
    expect(tab.do(({ damagedTexts }) => damagedTexts())).toEqual(['first', half])
    tab.do(({ forgetDamaged }) => forgetDamaged())
    expect(tab.do(({ damagedTexts }) => damagedTexts())).toEqual([])
    expect(tab.do(({ $found }) => $found.get())).toBeNull()
    await tab.load()
    expect(tab.do(({ $found }) => $found.get())).toBeNull()
    expect(keptOn(device).assessments).toEqual([{ id: 'a', startedAt: 1, fields: { track: ['quick', 1] } }])
  })

  test('forgetting them where there are none writes nothing', async () => {
    const device = new Device()
    const tab = await new Tab(device).load()
    tab.do(({ forgetDamaged }) => forgetDamaged())
    expect([...device.kept]).toEqual([])
  })
})

describe('the name of the tab', () => {
  const planted = (id: string) =>
    `${key}=${JSON.stringify({ v: 2, current: id, assessments: [{ id, startedAt: 1, fields: { track: ['quick', 1], 'answers.onboarding': [1, 1] } }], gone: [] })}`

  test('of a stranger does not decide what is shown', async () => {
    const device = new Device()
    const tab = await begunTab(device)
    tab.name = planted('stranger')
    await tab.load()
    expect(answers(tab)).toEqual({ onboarding: 3 })
  })

  test('that knows an assessment of this device is our own, and decides', async () => {
    const device = new Device()
    const tab = await begunTab(device)
    device.room = 0
    tab.do(({ adopt, $own }) => {
      const own = $own.get()
      if (own !== null) adopt({ ...own, answers: { onboarding: 1 } }, 5)
    })
    device.room = 5_000_000
    await tab.load()
    expect(answers(tab)).toEqual({ onboarding: 1 })
    expect(keptOn(device).assessments).toHaveLength(2)
    expect(tab.name).toBe('')
  })

  test('that is not ours is left as it is', async () => {
    const device = new Device()
    const tab = new Tab(device)
    tab.name = 'of our neighbours'
    await tab.load()
    tab.do(({ begin, forgetEverything }) => {
      begin('quick')
      forgetEverything()
    })
    expect(tab.name).toBe('of our neighbours')
  })
})

describe('removed elsewhere', () => {
  test('what stood on the device goes, heard of or not', async () => {
    for (const isHeard of [true, false]) {
      const device = new Device()
      const tab = await begunTab(device)
      const other = await new Tab(device).load()
      expect(other.do(({ forgetEverything }) => forgetEverything())).toBe(1)
      if (isHeard) tab.hear()
      tab.do(({ answer }) => answer('onboarding', 5))
      expect([...device.kept]).toEqual([])
      expect(answers(tab)).toBeUndefined()
    }
  })

  test('what never stood on the device stays when a neighbour clears everything', async () => {
    const device = new Device()
    device.room = 0
    const tab = await begunTab(device)
    tab.unheard.push({ key: null, newValue: null })
    tab.hear()
    expect(answers(tab)).toEqual({ onboarding: 3 })
    device.room = 5_000_000
    tab.do(({ answer }) => answer('ownership', 4))
    expect(keptOn(device).assessments[0]?.fields).toMatchObject({ 'answers.onboarding': [3, 1_000_000] })
  })
})

/** What a person may do in one of three tabs, and what may happen around them. */
const steps = fc.record({
  tab: fc.nat(2),
  act: fc.oneof(
    { weight: 6, arbitrary: fc.constant('answer' as const) },
    { weight: 4, arbitrary: fc.constantFrom('hear' as const, 'hear' as const, 'load' as const) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('begin', 'adopt', 'makeCurrent', 'remove', 'refuse', 'allow', 'fill', 'free'),
    },
  ),
  question: fc.constantFrom('onboarding', 'ownership', 'shared-goal'),
  value: fc.constantFrom(1, 2, 3, 4, 5, null),
  which: fc.nat(9),
})

test('no answer is lost and nothing removed comes back, in three tabs of a device that refuses and fills up', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { maxLength: 60, size: 'max' }), async (sequence) => {
      const device = new Device()
      const tabs = [await new Tab(device).load(), await new Tab(device).load(), await new Tab(device).load()]
      /** What was last said of each question of each assessment, and which assessments were removed. */
      const said = new Map<string, Record<string, number | null>>()
      const removed = new Set<string>()
      for (const { tab: place, act, question, value, which } of sequence) {
        const tab = tabs[place]
        if (tab === undefined) throw new Error('there are three')
        vi.setSystemTime(Date.now() + 10)
        const before = tab.do(({ $record }) => $record.get())
        const other = before.assessments[which % Math.max(1, before.assessments.length)]?.id ?? 'nobody'
        if (act === 'answer') {
          tab.do((stores) => stores.answer(question, value))
          const after = tab.do(({ $record }) => $record.get())
          // Where another tab removed it unheard, the answer has nowhere to go.
          if (before.current !== null && after.assessments.some(({ id }) => id === before.current)) {
            said.set(before.current, { ...said.get(before.current), [question]: value })
            if (which % 3 === 0) await tab.load()
            const kept = tab.do(({ $record }) => $record.get()).assessments.find(({ id }) => id === before.current)
            expect(kept?.fields[`answers.${question}`]?.[0]).toBe(value)
          }
        }
        if (act === 'hear') tab.hear()
        if (act === 'load') await tab.load()
        if (act === 'begin') {
          tab.do(({ begin }) => begin('quick'))
          const { gone } = tab.do(({ $record }) => $record.get())
          if (before.current !== null && gone.includes(before.current)) removed.add(before.current)
        }
        if (act === 'adopt') {
          const given = { onboarding: which % 5 === 0 ? 5 : which % 5 }
          tab.do(({ adopt, questionnaire }) => {
            const businessModel = questionnaire.businessModels[0]?.id ?? ''
            const { edition } = questionnaire
            adopt(
              {
                edition,
                track: 'quick',
                businessModel,
                context: {},
                answers: given,
                evidence: {},
                figures: {},
                economics: null,
              },
              Date.now(),
            )
          })
          const id = tab.do(({ $current }) => $current.get()?.id)
          if (id !== undefined) said.set(id, given)
        }
        if (act === 'makeCurrent') tab.do(({ makeCurrent }) => makeCurrent(other))
        if (act === 'remove' && tab.do(({ remove }) => remove(other))) removed.add(other)
        if (act === 'refuse' || act === 'allow') device.isRefusing = act === 'refuse'
        if (act === 'fill') device.room = [...device.kept.values()].reduce((sum, text) => sum + text.length, 0)
        if (act === 'free') device.room = 5_000_000
      }
      device.isRefusing = false
      device.room = 5_000_000
      for (const tab of tabs) await tab.load()
      const { assessments } = said.size === 0 ? { assessments: [] } : keptOn(device)
      for (const [id, given] of said) {
        const kept = assessments.find((one) => one.id === id)
        if (removed.has(id)) expect(kept).toBeUndefined()
        else
          expect(kept?.fields).toMatchObject(
            Object.fromEntries(
              Object.entries(given).map(([name, value]) => [`answers.${name}`, [value, expect.any(Number)]]),
            ),
          )
      }
      expect(tabs.map(({ name }) => name)).toEqual(['', '', ''])
    }),
    { numRuns: 100 },
  )
})
