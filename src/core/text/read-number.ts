/** Which number did a person type, in whatever way Japanese and English people write numbers? */

/** Why a text is no number: `commas` that group nothing, `too-large`, or anything else that does not read as one. */
export type Unread = 'letters' | 'commas' | 'too-large'

/** `empty`: nothing but blanks. `isPercent`: a percent sign stood behind it; the value is what stood before the sign. */
export type ReadNumber =
  | { readonly kind: 'number'; readonly value: number; readonly isPercent: boolean }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unread'; readonly reason: Unread }

/** Beyond this no company counts anything, and sums would lose their last digits. */
export const largestNumber = 1e15

/** Characters of the longest text that is looked at. */
const longest = 60

/** Words that people write behind a number; what they mean is said by the field. */
const units =
  /(円|社|件|人|名|日|時間|分|か月|ヶ月|カ月|ヵ月|月|年|回|倍|点|ポイント|pt|yen|jpy|days?|months?|hours?)$/i

/** Full-width digits, commas in groups of three, 千・万・億・兆, a percent sign, a unit or ¥ around it. */
export function readNumber(typed: string): ReadNumber {
  const text = [...typed.slice(0, longest + 1)]
    .map((character) => character.normalize('NFKC'))
    .join('')
    .replace(/[\s\u3000]/g, '')
    .replace(/^[−‐‑–—ー]/, '-')
    .replace(/、/g, ',')
  if (text === '') return { kind: 'empty' }
  if ([...typed].length > longest) return { kind: 'unread', reason: 'letters' }
  const percent = /^(.*?)(%|パーセント|percent)$/i.exec(text)
  const bare = (percent?.[1] ?? text).replace(/^(-?)[¥$]/, '$1').replace(units, '')
  const isNegative = bare.startsWith('-')
  const size = sizeOf(bare.replace(/^[-+]/, ''))
  if (typeof size === 'string') return { kind: 'unread', reason: size }
  if (size > largestNumber) return { kind: 'unread', reason: 'too-large' }
  return { kind: 'number', value: isNegative && size !== 0 ? -size : size, isPercent: percent !== null }
}

/** 千・百 inside a group, 兆・億・万 between groups. */
const large = [
  ['兆', 12],
  ['億', 8],
  ['万', 4],
] as const

function sizeOf(text: string): number | Unread {
  let rest = text
  let total = 0
  for (const [sign, zeros] of large) {
    const at = rest.indexOf(sign)
    if (at < 0) continue
    const group = groupOf(rest.slice(0, at), zeros)
    if (typeof group === 'string') return group
    total += group
    rest = rest.slice(at + 1)
  }
  if (rest === '' && text !== '') return total
  const last = groupOf(rest, 0)
  return typeof last === 'string' ? last : total + last
}

/** `3千5百` and plain digits, with as many zeros behind as the group has. Shifted as text, so that no digit is blurred. */
function groupOf(text: string, zeros: number): number | Unread {
  const [, thousands, hundreds, ones = ''] = /^(?:(.*)千)?(?:(.*)百)?(.*)$/.exec(text) ?? []
  const parts = [
    [thousands, 3],
    [hundreds, 2],
    [ones, 0],
  ] as const
  const isCounted = thousands !== undefined || hundreds !== undefined
  let total = 0
  for (const [digits, more] of parts) {
    if (digits === undefined || (digits === '' && more === 0 && isCounted)) continue
    // 千 alone is one thousand.
    const one = digits === '' && more > 0 ? '1' : digits
    if (/^\d+(,\d*)+(\.\d*)?$/.test(one) && !/^\d{1,3}(,\d{3})+(\.\d*)?$/.test(one)) return 'commas'
    const plain = one.replaceAll(',', '')
    if (!/^(\d+\.?\d*|\.\d+)$/.test(plain)) return 'letters'
    total += Number(`${plain}e${zeros + more}`)
  }
  return Number.isFinite(total) ? total : 'too-large'
}
