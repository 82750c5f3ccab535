/** How high is what the frame shows? Measured on the one element that holds it all. */

const root = 'frame-root'

/** In CSS pixels, rounded up; 0 before there is anything. */
export function heightNow(): number {
  return Math.ceil(document.getElementById(root)?.getBoundingClientRect().height ?? 0)
}

/** Calls back with every new height, at most once for each time the page is drawn. */
export function watchHeight(listener: (height: number) => void): void {
  const element = document.getElementById(root)
  if (element === null) return
  let last = heightNow()
  new ResizeObserver(() => {
    const height = heightNow()
    if (height === last) return
    last = height
    listener(height)
  }).observe(element)
}
