/** Is the check the one everybody knows? */
import { crc32 as ofZip } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crc32 } from '../../../src/core/share/crc32.ts'

test('is the CRC-32 of zip', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  expect(crc32([])).toBe(0)
  fc.assert(fc.property(fc.uint8Array(), (bytes) => crc32(bytes) === ofZip(bytes)))
})
