/** Is a file named, opened and kept as the house does it? */
import ts from 'typescript'
import { treesOf, walk } from './rooms.ts'
import type { SourceFile } from './tree.ts'

const longest = 300

const kebab = '[a-z0-9]+(-[a-z0-9]+)*'
const pascal = '([A-Z][a-z0-9]*)+'

/** What file names look like, by ending. */
const shapes: Readonly<Record<string, RegExp>> = {
  ts: new RegExp(`^(${kebab}(\\.d)?|(${kebab}|${pascal})\\.examples)\\.ts$`),
  tsx: new RegExp(`^${pascal}(\\.island|\\.examples)?\\.tsx$`),
  mjs: new RegExp(`^${kebab}\\.mjs$`),
  css: new RegExp(`^${kebab}\\.css$`),
  astro: new RegExp(`^(${kebab}|${pascal}|(\\[(\\.\\.\\.)?${kebab}\\]))\\.astro$`),
}

const nameless = ['index', 'utils', 'util', 'helpers', 'helper', 'common', 'types', 'misc']

/** What is wrong with one file, a sentence each. */
export function brokenHabits(file: SourceFile): readonly string[] {
  const broken = [...nameHabits(file), ...openingHabit(file), ...insideHabits(file)]
  return broken.map((what) => `${file.path}: ${what}`)
}

function nameHabits({ path }: SourceFile): readonly string[] {
  const parts = path.split('/')
  const name = parts.at(-1) ?? ''
  const ending = name.slice(name.lastIndexOf('.') + 1)
  const shape = shapes[ending]
  const bare = name.slice(0, name.indexOf('.')).toLowerCase()
  const isAddress = ending === 'astro' && parts[1] === 'pages'
  // An address that gives a file, such as `words/[name].json.ts`.
  const isEndpoint = parts[1] === 'pages' && /^[a-z0-9.[\]-]+\.[a-z]+\.ts$/.test(name)
  return [
    ...(shape === undefined || shape.test(name) || isEndpoint
      ? []
      : [`"${name}" is not how a .${ending} file is named`]),
    // A page called index is an address, not a barrel.
    ...(nameless.includes(bare) && !isAddress ? [`"${bare}" does not say what is in it`] : []),
    ...parts.slice(1, -1).flatMap((folder) => {
      if (nameless.includes(folder)) return [`the folder "${folder}" does not say what is in it`]
      const isPlain = new RegExp(`^(${kebab}|\\[${kebab}\\])$`).test(folder)
      return isPlain ? [] : [`the folder "${folder}" is not a plain noun`]
    }),
  ]
}

function openingHabit({ path, text }: SourceFile): readonly string[] {
  if (!/\.tsx?$/.test(path)) return []
  const opening = /^\/\*\*([\s\S]*?)\*\//.exec(text)?.[1]?.trim() ?? ''
  return /[.?!][)」]?$/.test(opening.replace(/\s*\n\s*\*\s*/g, ' '))
    ? []
    : ['does not open with a sentence about itself']
}

function insideHabits(file: SourceFile): readonly string[] {
  const { path, text } = file
  const lines = text.split('\n').length - 1
  const found = new Set<string>()
  if (lines > longest && !path.startsWith('src/words/')) found.add(`has ${lines} lines, more than ${longest}`)
  if (/\b(TODO|FIXME|XXX)\b/.test(text)) found.add('has a TODO, which belongs into an issue')
  if (/\.(css|astro)$/.test(path)) return [...found]
  for (const tree of treesOf(file)) {
    walk(tree, (node) => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) found.add('says any')
      if (ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword) {
        if (!ts.isDefaultClause(node) && !ts.isCaseOrDefaultClause(node.parent)) found.add('has a default export')
      }
    })
  }
  return [...found]
}
