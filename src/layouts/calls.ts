/** To what does the result in the frame lead, in one language? */
import { site } from '../site.ts'
import type { FrameSetup } from '../ui/frame/frame-setup.ts'
import type { Language } from '../words/languages.ts'

/** `null` where the operator has set none. Addresses that differ by level tell their owner the level of who comes. */
export function callsIn(language: Language): FrameSetup['calls'] {
  if (site.embed.cta === null) return null
  const calls = Object.entries(site.embed.cta.byLevel)
  const byLevel = Object.fromEntries(calls.map(([level, { text, href }]) => [level, { text: text[language], href }]))
  return { byLevel, tellsLevel: new Set(calls.map(([, { href }]) => href)).size > 1 }
}
