/** What would a browser make of a piece of code? Just enough of HTML for the codes we hand out. */

export interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** What stands behind it, up to the next tag. */
  readonly text: string
}

/** Every tag, closing ones with their slash. What stands in a script or a style is text up to its end. */
export function readTags(html: string): readonly Tag[] {
  const tags: Tag[] = []
  let at = 0
  while (at < html.length) {
    const start = html.indexOf('<', at)
    if (start === -1) break
    const name = /^<(\/?[a-z-]+)/.exec(html.slice(start))?.[1]
    if (name === undefined) throw new Error(`no tag: ${html.slice(start, start + 20)}`)
    at = start + 1 + name.length
    const attributes: Record<string, string> = {}
    for (;;) {
      const found = /^\s+([a-z-]+)(?:="([^"]*)")?/.exec(html.slice(at))
      if (found === null) break
      const [whole, attribute = '', value = ''] = found
      if (Object.hasOwn(attributes, attribute)) throw new Error(`said twice: ${attribute}`)
      attributes[attribute] = unescaped(value)
      at += whole.length
    }
    const end = /^\s*>/.exec(html.slice(at))?.[0]
    if (end === undefined) throw new Error(`does not end: ${html.slice(start, at + 20)}`)
    at += end.length
    const isRaw = name === 'script' || name === 'style'
    const next = html.indexOf(isRaw ? `</${name}` : '<', at)
    const text = html.slice(at, next === -1 ? undefined : next)
    tags.push({ name, attributes, text: isRaw ? text : unescaped(text) })
    at = next === -1 ? html.length : next
  }
  return tags
}

function unescaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#123;': '{',
    '&amp;': '&',
  }
  return text.replace(/&[^;\s]*;?/g, (entity) => {
    const character = entities[entity]
    if (character === undefined) throw new Error(`an entity that nobody writes: ${entity}`)
    return character
  })
}
