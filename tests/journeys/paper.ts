/** What can be read on printed pages? */
import { spawnSync } from 'node:child_process'

/** Part of poppler-utils. */
const reader = 'pdftotext'

/** Lines are broken anywhere in Japanese, and hyphens and spaces differ on paper: only the letters are compared. */
export function letters(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b‐-–-]/g, '')
}

/** The letters of each printed page; `null` where the tool that reads them is missing. */
export function pagesIn(pdf: Buffer): readonly string[] | null {
  const { status, stdout, error } = spawnSync(reader, ['-raw', '-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (error !== undefined || status !== 0) return null
  return stdout.split('\f').slice(0, -1).map(letters)
}
