/** Is every dependency pinned, and of a licence we can ship? */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { root } from './tree.ts'

interface Package {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly optionalDependencies: Readonly<Record<string, string>>
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly license?: string; readonly optional?: boolean }>>
}

const read = <T>(file: string): T => JSON.parse(readFileSync(`${root}/${file}`, 'utf8')) as T
const own = read<Package>('package.json')
const lock = read<Lock>('package-lock.json')

test('every version is exact', () => {
  const versions = { ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies }
  expect(Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

test('every chosen package has a permissive licence', () => {
  const chosen = Object.keys({ ...own.dependencies, ...own.devDependencies })
  const wrong = chosen.filter((name) => {
    const licence = lock.packages[`node_modules/${name}`]?.license ?? 'none'
    return !/^\(?(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|MPL-2\.0)\b/.test(licence)
  })
  expect(wrong).toEqual([])
})

test('nothing that comes along is under the GPL', () => {
  const wrong = Object.entries(lock.packages).filter(([, { license }]) => /(^|[^L])GPL/.test(license ?? ''))
  expect(wrong.map(([name]) => name)).toEqual([])
})
