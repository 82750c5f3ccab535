/** How high is what the frame shows? Measured on the one element that holds it all. */

const root = 'frame-root'

/** In CSS pixels, rounded up; 0 before there is anything. */
export function heightNow(): number {
  return Math.ceil(document.getElementById(root)?.getBoundingClientRect().height ?? 0)
}

/** Milliseconds between two heights that are told, at least: fast screens draw more often than a page listens. */
const leastBetween = 25

/** Calls back with new heights: at once where it has been calm, and always with the last one. */
export function watchHeight(listener: (height: number) => void): void {
  const element = document.getElementById(root)
  if (element === null) return
  let last = heightNow()
  let toldAt = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    const height = heightNow()
    if (height === last) return
    last = height
    toldAt = performance.now()
    listener(height)
  }
  new ResizeObserver(() => {
    clearTimeout(timer)
    const wait = toldAt + leastBetween - performance.now()
    if (wait > 0) timer = setTimeout(look, wait)
    else look()
  }).observe(element)
}
