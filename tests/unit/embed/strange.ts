/** What may a window be sent that nobody of ours has written? */
import fc from 'fast-check'

const refuses = () => {
  throw new Error('not for you')
}

/** Things that answer a look at them with an exception, or otherwise each time. */
const moody: readonly (() => unknown)[] = [
  () => new Proxy({}, { get: refuses, has: refuses, ownKeys: refuses, getOwnPropertyDescriptor: refuses }),
  () => Object.defineProperty({}, 'csd', { get: refuses, enumerable: true }),
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    return proxy
  },
  () => {
    let looks = 0
    return Object.defineProperty({}, 'email', {
      enumerable: true,
      get: () => {
        looks += 1
        return looks === 1 ? 'a@example.com' : refuses
      },
    })
  },
  () => Object.create({ csd: 1, t: 'resize', h: 900 }),
  () => JSON.parse('{"__proto__":{"h":900},"constructor":{"prototype":{"h":900}}}'),
  () => 'x'.repeat(1_000_000),
  () => Symbol('s'),
  () => 900n,
  () => refuses,
  () => new Date(0),
  () => new Map([['h', 900]]),
  () => Object.fromEntries(Array.from({ length: 5000 }, (_, place) => [`n${place}`, 'x'])),
]

/** Stands for one of them while values are made: fast-check looks at what it makes, and some may not be looked at. */
class Mood {
  readonly make: () => unknown

  constructor(make: () => unknown) {
    this.make = make
  }
}

const strange = fc.oneof(
  fc.anything({ withBigInt: true, withNullPrototype: true, withObjectString: true, withSparseArray: true }),
  fc.constantFrom(...moody).map((make) => new Mood(make)),
)

/** The value itself, with what is moody in it, down to the fields of its payload's fields. */
export function alive(given: unknown, depth = 3): unknown {
  if (given instanceof Mood) return given.make()
  if (depth === 0 || typeof given !== 'object' || given === null || Array.isArray(given)) return given
  if (Object.getPrototypeOf(given) !== Object.prototype) return given
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, alive(value, depth - 1)]))
}

/** Envelopes that are right, or nearly, around payloads that may be anything: to be brought to life. `names`: of fields that payloads have. */
export function messages(
  id: string,
  types: readonly string[],
  names: readonly string[],
  right: fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const type = fc.oneof(fc.constantFrom(...types, '__proto__', 'constructor', 'toString', 'valueOf'), strange)
  const payload = fc.oneof(
    strange,
    fc.dictionary(fc.constantFrom(...names, '__proto__', 'constructor'), fc.oneof(right, strange)),
  )
  const of = <T>(usual: T) => fc.oneof({ weight: 20, arbitrary: fc.constant<unknown>(usual) }, strange)
  return fc.oneof(strange, fc.record({ csd: of(1), id: of(id), n: fc.oneof(fc.nat(), strange), t: type, p: payload }))
}
