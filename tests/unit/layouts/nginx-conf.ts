/** What would nginx send with an address, going by the text of our configuration alone? */

interface Choice {
  readonly from: string
  readonly name: string
  /** What is looked for, or `default`, and what it gives. */
  readonly rows: readonly (readonly [key: string, value: string])[]
}

interface Configuration {
  readonly choices: readonly Choice[]
  readonly added: readonly (readonly [name: string, value: string])[]
}

export function readNginxConf(text: string): Configuration {
  const code = text.replace(/#.*$/gm, '')
  const choices = [...code.matchAll(/\bmap\s+\$(\w+)\s+\$(\w+)\s*\{([^{}]*(?:\{[^{}]*\}[^{}]*)*?)\n\}/g)].map(
    ([, from = '', name = '', body = '']) => ({ from, name, rows: rowsOf(body) }),
  )
  const added = [...code.matchAll(/\badd_header\s+(\S+)\s+("[^"]*"|\S+)\s+always;/g)].map(
    ([, name = '', value = '']) => [name, unquoted(value)] as const,
  )
  return { choices, added }
}

/** The headers of one address, such as `/ja/results/`. */
export function sentBy({ choices, added }: Configuration, uri: string): Readonly<Record<string, string>> {
  const known: Record<string, string> = { uri }
  for (const choice of choices) Object.assign(known, chosen(choice, known[choice.from] ?? ''))
  const all = added.map(([name, value]) => [name, value.startsWith('$') ? (known[value.slice(1)] ?? '') : value])
  return Object.fromEntries(all.filter(([, value]) => value !== ''))
}

function chosen({ name, rows }: Choice, given: string): Record<string, string> {
  for (const [key, value] of rows) {
    if (key === 'default') continue
    if (!key.startsWith('~')) {
      if (key === given) return { [name]: value }
      continue
    }
    const found = new RegExp(key.slice(1)).exec(given)
    if (found !== null) return { [name]: value.startsWith('$') ? (found.groups?.[value.slice(1)] ?? '') : value }
  }
  return { [name]: rows.find(([key]) => key === 'default')?.[1] ?? '' }
}

function rowsOf(body: string): readonly (readonly [string, string])[] {
  return [...body.matchAll(/("[^"]*"|[^\s;]+)\s+("[^"]*"|[^\s;]+);/g)].map(
    ([, key = '', value = '']) => [unquoted(key), unquoted(value)] as const,
  )
}

function unquoted(text: string): string {
  return text.replace(/^"(.*)"$/, '$1')
}
