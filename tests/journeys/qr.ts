/** What would a camera read from a picture? */
import { inflateSync } from 'node:zlib'
import decodeQR from 'qr/decode.js'

/** The text of the QR code in a screenshot. Throws where a camera would find none. */
export function scanned(png: Buffer): string {
  return decodeQR(pixelsOf(png))
}

/** Screenshots are PNGs of 8 bits a channel, not interlaced, as Chromium and Firefox write them. */
function pixelsOf(png: Buffer): { readonly width: number; readonly height: number; readonly data: Uint8Array } {
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  const channels = png[25] === 6 ? 4 : 3
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return { width, height, data: unfiltered(inflateSync(Buffer.concat(parts)), width, height, channels) }
}

/** Undoes the filter of every line (PNG specification, 9.2) and gives every pixel four channels. */
function unfiltered(lines: Buffer, width: number, height: number, channels: number): Uint8Array {
  const stride = width * channels
  const data = new Uint8Array(width * height * 4)
  let above = new Uint8Array(stride)
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (stride + 1)] ?? 0
    const line = Uint8Array.from(lines.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)))
    for (let x = 0; x < stride; x += 1) {
      const left = x < channels ? 0 : (line[x - channels] ?? 0)
      const up = above[x] ?? 0
      const corner = x < channels ? 0 : (above[x - channels] ?? 0)
      line[x] = (line[x] ?? 0) + predicted(filter, left, up, corner)
    }
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < 4; channel += 1) {
        data[(y * width + x) * 4 + channel] = channel < channels ? (line[x * channels + channel] ?? 0) : 255
      }
    }
    above = line
  }
  return data
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const guess = left + up - corner
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (byLeft <= byUp && byLeft <= byCorner) return left
  return byUp <= byCorner ? up : corner
}
