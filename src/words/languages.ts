/** Which languages are offered, each by its own name and with its own dates? */
export const languages = [
  { id: 'ja', name: '日本語', locale: 'ja-JP' },
  { id: 'en', name: 'English', locale: 'en-GB' },
] as const

export type Language = (typeof languages)[number]['id']
