/** Which leads do the tests speak of? An invented operator, visitor and page. */
import type { LeadFacts, LeadGiven } from '../../../src/core/lead/lead-entries.ts'
import type { Surroundings } from '../../../src/core/vocabulary/embedded.ts'
import type { LeadLabels, LeadMailWords, LeadSetup } from '../../../src/core/vocabulary/lead.ts'

export const setup: LeadSetup = {
  when: 'after',
  fields: [
    { id: 'email', isRequired: true },
    { id: 'company', isRequired: false },
  ],
  sink: { kind: 'json', endpoint: 'https://leads.example.com/in', isIdempotent: false, fields: null },
  level: true,
  link: true,
  hasMarketing: true,
  consentVersion: '2026-11',
}

export const surroundings: Surroundings = {
  track: 'quick',
  isTest: false,
  lead: 'frame',
  campaign: { utm_source: 'newsletter' },
  clickIds: { gclid: 'Cj0' },
  consent: { analytics: true, marketing: true },
  hubspotCookie: '0123456789abcdef0123456789abcdef',
  page: { title: 'あかりクラウドの診断', address: 'https://akari.example.com/check' },
}

export const facts: LeadFacts = {
  setup,
  consentText: 'お返事のために使うことに同意します。',
  marketingText: '月に一度のお知らせを受け取ります。',
  language: 'ja',
  level: { value: 3, name: '仕組みがある' },
  link: 'https://example.com/ja/results/#r1.ABC',
  surroundings,
  key: 'k'.repeat(32),
}

export const given: LeadGiven = {
  fields: { email: 'hana@akari.example.com', company: 'あかりクラウド' },
  consentAt: '2026-11-20T09:00:00.000Z',
  isMarketingWanted: false,
  isLinkWanted: true,
  isTrapFilled: false,
  isQuick: false,
}

const labels: LeadLabels = {
  ours: {
    email: 'メールアドレス',
    company: '会社名',
    name: 'お名前',
    role: '役職',
    phone: '電話番号',
    level: 'レベル',
    'level-name': 'レベルの名前',
    link: 'リンク',
    consent: '同意',
    'consent-text': '同意の文',
    'consent-version': '同意の文の版',
    'consent-language': '同意の文の言語',
    'consent-at': '同意した時刻',
    marketing: 'お知らせ',
    'marketing-text': 'お知らせの文',
    'page-title': 'ページ',
    'page-address': 'ページの場所',
    'hubspot-cookie': 'Cookie',
    check: '確かめ',
    key: '番号',
  },
  campaign: '紹介元（{name}）',
  click: '広告（{name}）',
  fixed: '目印（{name}）',
}

export const mail: LeadMailWords = { subject: '診断', line: '{label}：{value}', labels }
