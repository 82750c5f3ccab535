/** How much does a page take from a frame that has gone wrong? */

const messagesASecond = 60
const eventsInAll = 400
const growingHeights = 40
const growingWithin = 2000

export interface Guards {
  /** Whether one more message is taken. */
  readonly takes: (isEvent: boolean) => boolean
  /**
   * Whether this height is one of so many rising ones that the content must be following its own frame. Not where the
   * width changes: text grows by itself while a window is made narrower.
   */
  readonly isLoop: (height: number, width: number) => boolean
}

/** `now`: milliseconds of any clock that only goes forward. */
export function guards(now: () => number): Guards {
  let since = Number.NEGATIVE_INFINITY
  let count = 0
  let events = 0
  let last = 0
  let lastWidth = 0
  let rises = 0
  let risingSince = 0
  return {
    takes: (isEvent) => {
      const at = now()
      if (at - since >= 1000) {
        since = at
        count = 0
      }
      count += 1
      if (isEvent) events += 1
      return count <= messagesASecond && events <= eventsInAll
    },
    isLoop: (height, width) => {
      const at = now()
      if (height <= last || width !== lastWidth || at - risingSince >= growingWithin) {
        risingSince = at
        rises = 0
      }
      last = height
      lastWidth = width
      rises += 1
      return rises > growingHeights
    },
  }
}
