/** Which day is it where the person is, and how is a day counted and written? */

const firstDay = Date.UTC(2025, 0, 1)
const oneDay = 86_400_000

/** Whole days from 1 January 2025 to the day of this moment, by the person's own calendar. */
export function dayNumberOf(at: number): number {
  const date = new Date(at)
  return Math.round((Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) - firstDay) / oneDay)
}

/** Noon of that day by the person's own calendar, so that no shift of the clock moves it to another. */
export function momentOfDay(day: number): number {
  const date = new Date(firstDay + day * oneDay)
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12).getTime()
}

/** `2026-11-22`, by the person's own calendar. */
export function isoDayOf(at: number): string {
  const date = new Date(at)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Noon of a day written `2026-11-22`; `null` for one that no calendar has. */
export function momentOfIsoDay(day: string): number | null {
  const at = new Date(`${day}T12:00:00`).getTime()
  return Number.isNaN(at) ? null : at
}

/** The same day so many months later; the last of the month where that month is shorter. */
export function monthsLater(at: number, months: number): number {
  const date = new Date(at)
  const last = new Date(date.getFullYear(), date.getMonth() + months + 1, 0).getDate()
  return new Date(date.getFullYear(), date.getMonth() + months, Math.min(date.getDate(), last), 12).getTime()
}
