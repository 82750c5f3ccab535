/** Which moment does a date in a header name? */

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `Sun, 06 Nov 1994 08:49:37 GMT` → 784111777000, milliseconds since 1970; `null` for anything else. */
export function httpDate(text: string): number | null {
  const found = /^[A-Z][a-z]{2}, (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/.exec(text)
  if (found === null) return null
  const month = months.indexOf(found[2] ?? '') + 1
  if (month === 0) return null
  const [day, year, hour, minute, second] = [found[1], found[3], found[4], found[5], found[6]].map(Number)
  const time = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000
  return daysFrom1970(Number(year), month, Number(day)) * 86_400_000 + time
}

/** The year is taken to begin in March, so that the day that is sometimes there comes last. */
function daysFrom1970(year: number, month: number, day: number): number {
  const years = month <= 2 ? year - 1 : year
  const monthFromMarch = (month + 9) % 12
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  return years * 365 + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1 - 719_468
}
