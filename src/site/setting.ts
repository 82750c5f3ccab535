/** What are settings made of, and what is safe to lead to? */
import * as v from 'valibot'

export const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'write something here'))

/** What is shown and sent as one line. */
export const line = v.pipe(
  text,
  v.check(
    (given) => !/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(given),
    'keep it to one line, without control characters',
  ),
)

export const inBoth = v.strictObject({ ja: text, en: text })

export const lineInBoth = v.strictObject({ ja: line, en: line })

/** A link that a visitor may follow: nothing that could run. */
export const link = v.pipe(line, v.check(isSafeLink, 'only https:, mailto: and tel: links are taken'))

function isSafeLink(given: string): boolean {
  return isSafePlace(given) || /^mailto:[^\s@]+@[^\s@]+$/.test(given) || /^tel:\+?[\d().-]+$/.test(given)
}

/** A server over https, or one on this very machine, as tests use it. */
export function isSafePlace(given: string): boolean {
  if (!/^https?:\/\//.test(given) || !URL.canParse(given)) return false
  const { protocol, hostname, username, password } = new URL(given)
  if (username !== '' || password !== '') return false
  return protocol === 'https:' || ['127.0.0.1', 'localhost'].includes(hostname)
}
