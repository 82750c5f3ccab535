/** Does a file reach only into rooms that its own room may reach into? The table of the house, as a function. */
import { posix } from 'node:path'
import ts from 'typescript'
import type { SourceFile } from './tree.ts'

/** The rooms of core in their order: each may use those before it. */
export const coreRooms = [
  'text',
  'theme',
  'kinds',
  'numbers',
  'flow',
  'answers',
  'scoring',
  'findings',
  'roadmap',
  'report',
  'share',
  'lead',
  'export',
  'check',
  'embedding',
] as const

/** What every feature of ui may use beside its own folder. */
const sharedParts = ['kit', 'kinds', 'asking', 'report', 'lead', '']

interface Import {
  readonly from: string
  readonly isType: boolean
}

/** What is wrong with one file, a sentence each. */
export function brokenRules(file: SourceFile): readonly string[] {
  const from = roomOf(file.path)
  const wrongImports = importsOf(file).flatMap((found) => {
    if (!found.from.startsWith('.')) {
      return isPackageAllowed(from, found.from) ? [] : [`${file.path}: ${from.name} must not use "${found.from}"`]
    }
    const path = posix.normalize(posix.join(posix.dirname(file.path), found.from))
    if (isAllowed(from, roomOf(path), found.isType)) return []
    return [`${file.path}: ${from.name} must not import ${found.isType ? 'types of ' : ''}${path}`]
  })
  return [...wrongImports, ...worldlyWords(file, from)]
}

/** `name` is the floor, such as `core`; `part` the room on it, such as `scoring`, or the file if it is in none. */
interface Room {
  readonly name: string
  readonly part: string
  readonly path: string
}

function roomOf(path: string): Room {
  const [, name = '', ...rest] = path.split('/')
  if (rest.length === 0) return { name: 'site', part: name, path }
  return { name, part: rest.length > 1 ? (rest[0] ?? '') : '', path }
}

function isAllowed(from: Room, to: Room, isType: boolean): boolean {
  const isVocabulary = to.name === 'core' && to.part === 'vocabulary'
  switch (from.name) {
    case 'core':
      if (to.name !== 'core') return false
      if (from.part === to.part) return true
      if (from.part === 'vocabulary') return false
      return isVocabulary || isRoomBefore(to.part, from.part)
    case 'model':
      return to.name === 'model' || (isVocabulary && isType)
    case 'words':
      if (to.name !== 'words') return isType && (to.name === 'model' || isVocabulary)
      // A language stands on its own; the original gives the others their shape, the common floor its types to all.
      return from.part === to.part || from.part === '' || (isType && (to.part === 'ja' || to.part === ''))
    case 'state':
      return ['core', 'model', 'state'].includes(to.name)
    case 'ui':
      if (to.name === 'words') return isType
      if (to.name === 'ui') return from.part === to.part || sharedParts.includes(to.part)
      return ['core', 'state'].includes(to.name)
    case 'embed':
      if (to.name === 'embed' || isVocabulary) return true
      return to.name === 'state' && from.path.endsWith('/guest.ts')
    case 'cli':
      return ['core', 'model', 'words', 'cli'].includes(to.name)
    case 'site':
      // What an operator sets up about leads is checked against the names that core knows.
      return to.name === 'site' || (isVocabulary && isType) || (to.name === 'core' && to.part === 'lead')
    case 'layouts':
    case 'pages':
      return to.name !== 'cli'
    default:
      return false
  }
}

function isRoomBefore(room: string, other: string): boolean {
  const places: readonly string[] = coreRooms
  const before = places.slice(0, Math.max(0, places.indexOf(other)))
  return before.includes(room)
}

function isPackageAllowed(from: Room, specifier: string): boolean {
  switch (from.name) {
    case 'core':
    case 'model':
    case 'words':
      return false
    case 'state':
      return !specifier.includes('preact') && !specifier.startsWith('node:')
    case 'cli':
      return specifier.startsWith('node:')
    default:
      return true
  }
}

const clocksAndDice = ['Date', 'performance', 'crypto']

/** Words by which core and model would ask for the time or throw dice; as names of properties they are harmless. */
function worldlyWords(file: SourceFile, from: Room): readonly string[] {
  if (from.name !== 'core' && from.name !== 'model') return []
  const found = new Set<string>()
  for (const tree of treesOf(file)) {
    walk(tree, (node) => {
      if (ts.isPropertyAccessExpression(node) && node.getText(tree) === 'Math.random') found.add('Math.random')
      if (!ts.isIdentifier(node) || !clocksAndDice.includes(node.text)) return
      const { parent } = node
      const isName =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        (ts.isPropertyAssignment(parent) && parent.name === node) ||
        (ts.isPropertySignature(parent) && parent.name === node)
      if (!isName) found.add(node.text)
    })
  }
  return [...found].map((word) => `${file.path}: ${from.name} must not say ${word}`)
}

function importsOf(file: SourceFile): readonly Import[] {
  const imports: Import[] = []
  for (const tree of treesOf(file)) {
    walk(tree, (node) => {
      if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
        const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
        imports.push({ from: node.moduleSpecifier.text, isType })
      } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
        imports.push({ from: node.moduleSpecifier.text, isType: node.isTypeOnly })
      } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
        const { literal } = node.argument
        if (ts.isStringLiteral(literal)) imports.push({ from: literal.text, isType: true })
      } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        const [first] = node.arguments
        if (first && ts.isStringLiteral(first)) imports.push({ from: first.text, isType: false })
      }
    })
  }
  return imports
}

/** A page of Astro is TypeScript between its fences and in its scripts. */
export function treesOf({ path, text }: SourceFile): readonly ts.SourceFile[] {
  const parse = (code: string) =>
    ts.createSourceFile(
      path,
      code,
      ts.ScriptTarget.ESNext,
      true,
      path.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.TSX,
    )
  if (!path.endsWith('.astro')) return [parse(text)]
  const fenced = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? ''
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code)
  return [fenced, ...scripts].map(parse)
}

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  node.forEachChild((child) => walk(child, visit))
}
