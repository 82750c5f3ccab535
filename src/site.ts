/** Whose site is this? Change it here, or lay a file of your own over it (`SITE=my-site.json npm start`). */
import { env } from 'node:process'
import { type Site, siteFrom } from './site/site-shape.ts'

export const site: Site = siteFrom(
  {
    origin: 'https://example.com',
    brand: { ja: 'CS成熟度診断', en: 'CS Maturity Diagnosis' },
    operator: { ja: 'CS成熟度診断 運営事務局', en: 'The CS Maturity Diagnosis team' },
    address: {
      ja: '東京都(設置した会社の所在地をここに書きます)',
      en: 'Tokyo (the address of the operating company)',
    },
    contact: 'mailto:contact@example.com',
    privacyPolicy: null,
    embed: { hosts: '*', lead: null, cta: null },
  },
  env['SITE'],
)
