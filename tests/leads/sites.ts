/** How are the sites set up on which leads are tried? One for each kind of sink, each with a port of its own. */
import type { Settings } from '../../src/site/site-shape.ts'

export const kinds = ['json', 'hubspot', 'form', 'host', 'mail'] as const

export type SiteKind = (typeof kinds)[number]

type Lead = NonNullable<NonNullable<Settings['embed']>['lead']>

const ports = (process.env['LEAD_PORTS'] ?? '4601,4602,4603,4604,4605').split(',').map(Number)

export function portOf(kind: SiteKind): number {
  return ports[kinds.indexOf(kind)] ?? 0
}

/** Our own site, and under another name the same server as somebody else's: another origin, and another site. */
export const ourOrigin = (kind: SiteKind) => `http://127.0.0.1:${portOf(kind)}`
export const theirOrigin = (kind: SiteKind) => `http://localhost:${portOf(kind)}`

export const outDir = (kind: SiteKind) => `tests/.output/leads/${kind}`

export const texts = {
  purpose: { ja: '診断結果についてのご質問への回答', en: 'To answer questions about the result' },
  consent: { ja: '上の使いみちのために連絡先を取り扱うこと', en: 'Use of my details for that purpose' },
  marketing: { ja: '月に一度のお知らせを受け取る', en: 'Send me news once a month' },
  note: null,
}

const names = {
  email: 'email',
  company: 'company',
  marketing: 'news',
  consent: 'agreed',
  'consent-text': 'agreed_text',
  'consent-version': 'agreed_version',
  'consent-language': 'agreed_language',
  'consent-at': 'agreed_at',
  utm_source: 'utm_source',
}

function sinkOf(kind: SiteKind): Lead['sink'] {
  switch (kind) {
    case 'json':
      return { kind, endpoint: `${theirOrigin(kind)}/sink`, isIdempotent: true }
    case 'hubspot':
      return {
        kind,
        portal: '123456',
        form: '1a2b3c4d-0000-4000-8000-123456789abc',
        endpoint: theirOrigin(kind),
        fields: { email: 'email', company: '0-2/name', marketing: 'news', utm_source: 'utm_source', level: 'cs_level' },
      }
    case 'form':
      return { kind, action: `${theirOrigin(kind)}/sink`, fields: names, fixed: [{ name: 'form-name', value: 'cs' }] }
    case 'host':
      return { kind }
    case 'mail':
      return { kind, to: 'leads@example.com' }
    default:
      return kind satisfies never
  }
}

/** What an operator would write into a file of settings. */
export function settingsOf(kind: SiteKind): Pick<Settings, 'embed'> {
  const isAfter = kind === 'json' || kind === 'hubspot'
  const call = (level: string) => ({
    text: { ja: `レベル${level}の方へ`, en: `For level ${level}` },
    href: kind === 'json' ? 'https://www.example.com/talk' : `https://www.example.com/talk-${level}`,
  })
  return {
    embed: {
      hosts: kind === 'host' ? [theirOrigin(kind)] : '*',
      lead: {
        when: isAfter ? 'after' : 'before',
        fields: [
          { id: 'email', isRequired: true },
          { id: 'company', isRequired: false },
        ],
        sink: sinkOf(kind),
        level: isAfter,
        link: kind === 'json',
        consentVersion: '2026-11',
        texts,
        privacyPolicy: { ja: 'https://www.example.com/privacy', en: 'https://www.example.com/privacy' },
      },
      cta: { byLevel: { 1: call('1'), 2: call('2'), 3: call('3'), 4: call('4'), 5: call('5'), none: call('x') } },
    },
  }
}
