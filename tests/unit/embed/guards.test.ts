/** Where does a page stop taking what a frame sends? */
import { describe, expect, test } from 'vitest'
import { guards } from '../../../src/embed/host/guards.ts'

/** Guards, with a clock that stands until it is set. */
function guarded() {
  const clock = { at: 0 }
  return { ...guards(() => clock.at), clock }
}

const times = <T>(count: number, act: (time: number) => T) => Array.from({ length: count }, (_, time) => act(time))

describe('messages', () => {
  test('the sixty-first within a second is dropped, and the first of the next second is taken', () => {
    const { takes, clock } = guarded()
    expect(times(60, () => takes(false))).not.toContain(false)
    expect(takes(false)).toBe(false)
    clock.at = 999
    expect(takes(false)).toBe(false)
    clock.at = 1000
    expect(takes(false)).toBe(true)
  })

  test('the four hundred and first event is dropped, however slowly they come; other messages are not', () => {
    const { takes, clock } = guarded()
    const slowly = (isEvent: boolean) => {
      clock.at += 1000
      return takes(isEvent)
    }
    expect(times(400, () => slowly(true))).not.toContain(false)
    expect(slowly(true)).toBe(false)
  })
})

describe('heights', () => {
  test('the forty-first that rises within two seconds is a loop', () => {
    const { isLoop, clock } = guarded()
    const rising = (time: number) => {
      clock.at += 40
      return isLoop(500 + time, 600)
    }
    expect(times(40, rising)).not.toContain(true)
    expect(rising(40)).toBe(true)
  })

  test('rising on for more than two seconds, or falling in between, is none', () => {
    const slow = guarded()
    const slowly = times(200, (time) => {
      slow.clock.at += 50
      return slow.isLoop(500 + time, 600)
    })
    expect(slowly).not.toContain(true)
    const falling = guarded()
    expect(times(200, (time) => falling.isLoop(time % 30 === 0 ? 500 : 500 + time, 600))).not.toContain(true)
  })

  test('text that grows because the window is made narrower is none', () => {
    const { isLoop, clock } = guarded()
    const narrower = times(100, (time) => {
      clock.at += 16
      return isLoop(500 + time, 900 - time)
    })
    expect(narrower).not.toContain(true)
  })
})
