/** Is a code understood however it was typed, sent, quoted or printed? */
import { expect, test } from 'vitest'
import { spelledCode } from '../../../src/core/share/result-code.ts'
import { squeezed } from '../../../src/core/share/squeezed.ts'
import { codeOf, fullest, readCode, someCodes } from './codes.ts'

const fullWidth = (text: string) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
const each = (text: string, put: (one: string, place: number) => string) => [...text].map(put).join('')

const spellings: Readonly<Record<string, (code: string) => string>> = {
  'as it is': (code) => code,
  spelled: spelledCode,
  'in small letters': (code) => code.toLowerCase(),
  'in capitals': (code) => code.toUpperCase(),
  'spelled in small letters': (code) => spelledCode(code).toLowerCase(),
  'O for 0, and I and l for 1': (code) =>
    each(code, (one, place) => (one === '0' ? 'oO'[place % 2] : one === '1' ? 'Il'[place % 2] : one) ?? ''),
  'in full width': fullWidth,
  'spelled in full width': (code) => fullWidth(spelledCode(code)),
  'in bold mathematics': (code) =>
    each(code.toUpperCase(), (one) =>
      /[A-Z]/.test(one) ? String.fromCodePoint(0x1d400 + one.charCodeAt(0) - 65) : one,
    ),
  'with spaces for hyphens': (code) => spelledCode(code).replaceAll('-', ' '),
  'with wide spaces for hyphens': (code) => spelledCode(code).replaceAll('-', '\u3000'),
  'with the long vowel for hyphens': (code) => spelledCode(code).replaceAll('-', 'ー'),
  'with half-width long vowels': (code) => spelledCode(code).replaceAll('-', 'ｰ'),
  'with every kind of dash': (code) =>
    spelledCode(code).replace(/-/g, (_hyphen, place: number) => '‐‑‒–—―−－﹣─〜～'[place % 12] ?? '-'),
  'with dashes between spaces': (code) => spelledCode(code).replaceAll('-', ' – '),
  'with nothing between': (code) => spelledCode(code).replaceAll('-', ''),
  'without its full stop': (code) => code.replace('.', ''),
  'with a Japanese full stop': (code) => code.replace('.', '。'),
  'with a space at every place': (code) => each(code, (one) => `${one} `).replace('r 1 .', 'r1.'),
  'with a line break in it': (code) => `${code.slice(0, 12)}\r\n${code.slice(12)}`,
  'with a tab and a no-break space in it': (code) => `${code.slice(0, 12)}\t\u00a0${code.slice(12)}`,
  'quoted by a mail': (code) => `> > ${code.slice(0, 12)}\n> > ${code.slice(12)}\n> > `,
  'quoted after a space': (code) => `> ${code.slice(0, 12)} \n>${code.slice(12)}`,
  'with soft hyphens': (code) => each(code, (one) => `${one}\u00ad`),
  'with zero-width spaces': (code) => each(code, (one) => `\u200b${one}`),
  'with marks of direction': (code) => `\u202a\u2066${code}\u2069\u202c`,
  'with a byte order mark': (code) => `\ufeff${code}`,
  'in a link': (code) => `https://cs-maturity.example.co.jp/ja/results/#${code}`,
  'in a link with a query': (code) => `https://example.com/ja/results/?utm_source=mail#${code}`,
  'in a link that was written again': (code) => `https://example.com/ja/results/%23${code}&data=05`,
  'in a link that was written again twice': (code) =>
    `https://safe.example.com/?url=https%253A%252F%252Fexample.com%252F%2523${code}%26data`,
  'in a link that was broken before it': (code) => `https://example.com/ja/results/#%20${code}`,
  'in a link with Japanese brackets written again': (code) =>
    `https://example.com/#${encodeURIComponent(`「${code}」`)}`,
  'in pointed brackets': (code) => `<https://example.com/#${code}>`,
  'in a link of Markdown': (code) => `[結果](https://example.com/#${code})を見てください`,
  'before a Japanese full stop': (code) => `https://example.com/#${code}。`,
  'before a full stop': (code) => `See https://example.com/#${code}. Thank you`,
  'before a comma': (code) => `${code}, as of today`,
  'before a bracket': (code) => `(${code})`,
  'in Japanese brackets': (code) => `「${spelledCode(code)}」です`,
  'right before Japanese': (code) => `コードは${code}です`,
  'right before Japanese, spelled': (code) => `コード：${spelledCode(code)}ーよろしく`,
  'before other words': (code) => `Code ${spelledCode(code).replaceAll('-', ' ')} from Akari`,
  'before a signature': (code) => `${code}\n\nAkari Cloud\nSales`,
  'before a dash and a name': (code) => `${code} - Akari`,
  'in quotation marks': (code) => `"${code}"`,
  'as JSON': (code) => JSON.stringify({ code }),
  'as code of Markdown': (code) => `**\`${code}\`**`,
  twice: (code) => `${code} ${code}`,
  'after one that was cut off': (code) => `${code.slice(0, 20)}\n\n${spelledCode(code)}`,
  'after one of another kind': (code) => `p1.0A1B2C3D4E5F and ${code}`,
}

test.each(Object.entries(spellings))('%s', (_name, spell) => {
  for (const code of someCodes) {
    const outcome = readCode(spell(code))
    expect(outcome.ok).toBe(true)
    expect(outcome).toEqual(readCode(code))
  }
})

test('of two codes the first is read, and one that was clearly meant before one that only could be', () => {
  const [one = '', other = ''] = someCodes
  expect(readCode(`${one} ${other}`)).toEqual(readCode(one))
  expect(readCode(`${other} ${one}`)).toEqual(readCode(other))
  expect(readCode(`see ${one.replace('.', '')}, then ${other}`)).toEqual(readCode(other))
})

test('is spelled in groups of four', () => {
  expect(spelledCode('r1.0A1B2C3D4E')).toBe('R1-0A1B-2C3D-4E')
  expect(spelledCode(codeOf(fullest))).toMatch(/^R1(-[0-9A-HJKMNP-TV-Z]{4}){13}$/)
})

test('what stands between characters becomes one mark, whatever it was', () => {
  expect(squeezed('a-b \u2010 c\u3000d\ne\r\n> f\n\ng\n>\n> hーi\u00adj')).toBe('a-b c d\ne\nf\fg\fh-ij')
})

test('what is no spelling of anything stays as it is', () => {
  expect(squeezed('あ.é>Ω🍵\ud800%23')).toBe('あ.é>Ω🍵\ud800%23')
})
