/** Which languages are offered, each by its own name? */
export const languages = [
  { id: 'ja', name: '日本語' },
  { id: 'en', name: 'English' },
] as const

export type Language = (typeof languages)[number]['id']
