/** Whose site is this? Change it here; everything else follows. */
import * as v from 'valibot'

const text = v.pipe(v.string(), v.trim(), v.minLength(1))
const inBoth = v.object({ ja: text, en: text })

/** A link that a visitor may follow: nothing that could run. */
const link = v.pipe(
  text,
  v.check((given) => /^(https:\/\/|mailto:[^\s@]+@[^\s@]+$)/.test(given), 'only https: and mailto: links'),
)

const shape = v.strictObject({
  /** Where it is published, without a path: for canonical addresses and preview pictures. */
  origin: v.pipe(
    text,
    v.check((given) => URL.canParse(given) && new URL(given).origin === given, 'an origin such as https://example.com'),
  ),
  brand: inBoth,
  operator: inBoth,
  address: inBoth,
  contact: link,
  /** The operator's own privacy policy, beside our page on what stays on the device; `null` where there is none. */
  privacyPolicy: v.nullable(link),
})

export type Site = v.InferOutput<typeof shape>

export const site: Site = v.parse(shape, {
  origin: 'https://example.com',
  brand: { ja: 'CS成熟度診断', en: 'CS Maturity Diagnosis' },
  operator: { ja: 'CS成熟度診断 運営事務局', en: 'The CS Maturity Diagnosis team' },
  address: { ja: '東京都(設置した会社の所在地をここに書きます)', en: 'Tokyo (the address of the operating company)' },
  contact: 'mailto:contact@example.com',
  privacyPolicy: null,
})
