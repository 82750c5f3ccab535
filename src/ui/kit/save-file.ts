/** How does a file that was made on this page reach the person's disk? */
import type { MadeFile } from '../../core/vocabulary/made-file.ts'

/** Milliseconds after which the browser has surely taken the file. */
const mostWait = 60_000

/** Hands the file to the browser, which puts it where downloads go. */
export function saveFile({ name, type, text }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), mostWait)
}
