/** Does the contract name every entry, and is its example taken as it stands? */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { usualNames } from '../../../src/core/lead/entry-names.ts'
import { siteFrom } from '../../../src/site/site-shape.ts'

const contract = readFileSync(new URL('../../../docs/contracts/lead.md', import.meta.url), 'utf8')

test('every entry has its line', () => {
  const named = usualNames.filter((name) => !name.startsWith('utm_'))
  expect(named.filter((name) => !contract.includes(`\`${name}\``))).toEqual([])
})

test('the example of settings is taken', () => {
  const example = /```json\n([\s\S]*?)```/.exec(contract)?.[1] ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'contract-'))
  const file = join(folder, 'site.json')
  writeFileSync(file, example)
  const both = { ja: 'あ', en: 'a' }
  const ours = {
    origin: 'https://example.com',
    brand: both,
    operator: both,
    address: both,
    contact: 'mailto:a@example.com',
    privacyPolicy: null,
  }
  expect(siteFrom(ours, file).embed.lead?.sink.kind).toBe('hubspot')
  rmSync(folder, { recursive: true })
})
