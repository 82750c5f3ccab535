/** How does the frame's page hand the lead step to its island, in one language? */
import { usualNames } from '../core/lead/entry-names.ts'
import type { FormSink, LeadSetup, LeadSink } from '../core/vocabulary/lead.ts'
import type { LeadConfig } from '../site/embed-shape.ts'
import { site } from '../site.ts'
import type { Language } from '../words/languages.ts'
import { base } from './addresses.ts'

/** `null` where the operator set up none: then there is no step. */
export function leadSetupIn(language: Language): LeadSetup | null {
  const { lead } = site.embed
  if (lead === null) return null
  const { when, fields, level, link, consentVersion, texts } = lead
  const hasMarketing = texts.marketing !== null
  return { when, fields, sink: sinkIn(language, lead.sink), level, link, hasMarketing, consentVersion }
}

/** The page to which a form leads that was taken; Netlify takes it at that very page. */
export function sentPageIn(language: Language): string {
  return `${base}embed/${language}/sent/`
}

function sinkIn(language: Language, sink: LeadConfig['sink']): LeadSink {
  if (sink.kind !== 'netlify') return sink
  return {
    kind: 'form',
    action: sentPageIn(language),
    fields: sink.fields,
    fixed: [{ name: 'form-name', value: sink.form }],
    honeypot: sink.honeypot,
  } satisfies FormSink
}

/** Every name under which something may be posted to Netlify, which drops what its form does not have. */
export function netlifyNames(sink: Extract<LeadConfig['sink'], { kind: 'netlify' }>): readonly string[] {
  const names = sink.fields === null ? usualNames : Object.values(sink.fields)
  return [...names, sink.honeypot]
}
