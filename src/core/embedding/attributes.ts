/** Which attributes say what was chosen? */
import type { Attribute, ChoiceName, EmbedChoices } from '../vocabulary/snippet.ts'

/** What holds where nothing is chosen; of the language, that of the page the snippet is made on. */
export const standardChoices: Omit<EmbedChoices, 'lang'> = {
  track: 'quick',
  mode: 'inline',
  label: '',
  accent: '',
  'accent-text': '',
  bg: '',
  fg: '',
  muted: '',
  border: '',
  radius: '4',
  density: 'comfortable',
  font: 'system',
  scheme: 'light',
  'scroll-offset': '0',
  datalayer: 'off',
  utm: 'on',
  test: 'off',
}

/** The greatest number that each may be; the least is nought. */
export const mostOf = { radius: 24, 'scroll-offset': 400 } as const

/** Is this a colour as attributes take it? */
export function isColour(text: string): boolean {
  return /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(text.trim())
}

/** Is this a whole number from nought to that one? */
export function isNumberTo(most: number, text: string): boolean {
  return /^\d{1,3}$/.test(text.trim()) && Number(text) <= most
}

/**
 * Only what has to be said: what holds anyway is left out, and so is what an attribute would not take. The language is
 * said always, as without it that of the page around would count.
 */
export function attributesOf(choices: EmbedChoices): readonly Attribute[] {
  const written: Readonly<Record<ChoiceName, string | null>> = {
    lang: choices.lang,
    track: unlessStandard('track', choices),
    mode: unlessStandard('mode', choices),
    label: choices.mode === 'popup' && choices.label.trim() !== '' ? choices.label.trim() : null,
    accent: colour(choices.accent),
    'accent-text': colour(choices['accent-text']),
    bg: colour(choices.bg),
    fg: colour(choices.fg),
    muted: colour(choices.muted),
    border: colour(choices.border),
    radius: number('radius', choices),
    density: unlessStandard('density', choices),
    font: unlessStandard('font', choices),
    scheme: unlessStandard('scheme', choices),
    'scroll-offset': number('scroll-offset', choices),
    datalayer: { off: null, all: '', consent: 'consent' }[choices.datalayer],
    utm: unlessStandard('utm', choices),
    test: choices.test === 'on' ? '' : null,
  }
  return (Object.keys(written) as readonly ChoiceName[]).flatMap((name) => {
    const value = written[name]
    return value === null ? [] : [[name, value] as const]
  })
}

function unlessStandard(name: Exclude<ChoiceName, 'lang'>, choices: EmbedChoices): string | null {
  return choices[name] === standardChoices[name] ? null : choices[name]
}

function colour(text: string): string | null {
  return isColour(text) ? text.trim() : null
}

function number(name: keyof typeof mostOf, choices: EmbedChoices): string | null {
  if (!isNumberTo(mostOf[name], choices[name])) return null
  const given = String(Number(choices[name]))
  return given === standardChoices[name] ? null : given
}
