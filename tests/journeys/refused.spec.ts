/** Is everything that cannot be opened refused in words, with one’s own answers left as they are? */
import { spelledCode } from '../../src/core/share/result-code.ts'
import { fill } from '../../src/core/text/fill.ts'
import { words } from '../../src/words/words.ts'
import { full, quick } from './answered.ts'
import { codeOf } from './codes.ts'
import { openLink, paste, showsOwn } from './opening.ts'
import { expect, mainHeading, test, visit } from './page.ts'
import { shows } from './shown.ts'
import { seed } from './storage.ts'

const { keeping, results: ui } = words.ja

const damaged = (code: string) => `${code.slice(0, -3)}${code.at(-3) === '7' ? '8' : '7'}${code.slice(-2)}`

const wrongTexts = {
  empty: '',
  'no-code': 'https://example.org/somewhere/#else',
  'other-kind': codeOf(quick).replace(/^r/, 'p'),
  'newer-code': codeOf(quick).replace(/^r1/, 'r7'),
  'strange-character': `${codeOf(quick).slice(0, 20)}U${codeOf(quick).slice(21)}`,
  'cut-off': codeOf(quick).slice(0, -6),
  damaged: damaged(codeOf(quick)),
  'not-json': '{"format":"cs-maturity/answers",',
  several: '[{},{}]',
  'no-answers': '{"name":"x"}',
  'other-format': '{"format":"cs-maturity/session"}',
  'result-file': '{"score":3,"scoreRange":[3,3]}',
  'too-deep': '['.repeat(5000),
} as const

/** The whole sentence, with what stood there. */
function sentence(reason: keyof typeof wrongTexts): string {
  return fill(keeping.refused.reasons[reason], { found: reason === 'other-kind' ? 'p' : 'U' })
}

test('everything else that is pasted is refused in words, and nothing changes', async ({ page }) => {
  await seed(page, quick)
  await visit(page, 'ja/results/')
  for (const [reason, text] of Object.entries(wrongTexts)) {
    await paste(page, text)
    const alert = page.getByRole('alert').filter({ hasText: keeping.refused.heading })
    await expect(alert).toContainText(sentence(reason as keyof typeof wrongTexts))
    await expect(page.getByRole('textbox', { name: keeping.open.paste })).toBeFocused()
    await showsOwn(page, quick)
  }
  await paste(page, spelledCode(codeOf(full)))
  await shows(page, full)
  await expect(page.getByRole('alert').filter({ hasText: keeping.refused.heading })).toHaveCount(0)
})

for (const reason of ['cut-off', 'damaged', 'newer-code', 'other-kind'] as const) {
  test(`a link that cannot be read is explained, with and without own answers: ${reason}`, async ({ page }) => {
    await openLink(page, wrongTexts[reason])
    await expect(page.getByRole('alert')).toContainText(sentence(reason))
    await expect(mainHeading(page)).toHaveText(ui.none.title)
    await seed(page, quick)
    await openLink(page, wrongTexts[reason])
    await expect(page.getByRole('alert')).toContainText(sentence(reason))
    await showsOwn(page, quick)
    expect(page.url()).toMatch(/\/ja\/results\/$/)
  })
}

test('files that are no answers are refused in words', async ({ page }) => {
  await seed(page, quick)
  await visit(page, 'ja/results/')
  const files = {
    'file-too-large': Buffer.alloc(10_000_000, 'a'),
    'file-empty': Buffer.from(' \n'),
    'not-text': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]),
    'not-json': Buffer.from('{"a":'),
  } as const
  for (const [reason, buffer] of Object.entries(files)) {
    const input = page.getByLabel(keeping.open.file)
    await input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer })
    const said = keeping.refused.reasons[reason as keyof typeof files]
    await expect(page.getByRole('alert').filter({ hasText: said }), reason).toBeVisible()
    await expect(input).toHaveValue('')
    // The person is led to the field that was wrong, and no other is called wrong.
    await expect(input).toBeFocused()
    await expect(page.getByRole('textbox', { name: keeping.open.paste })).not.toHaveAttribute('aria-invalid')
    await showsOwn(page, quick)
  }
})
