/** Any text as a QR code, to be read by a camera: black on white whatever the screen, with its quiet zone. */
import { correction, generate } from 'lean-qr'
import { useMemo } from 'preact/hooks'
import './qr-code.css'

interface Props {
  readonly text: string
  /** What it leads to, for those who cannot see it. */
  readonly label: string
}

/** Modules of white that a camera needs around the code. */
const quiet = 4

export function QrCode({ text, label }: Props) {
  const { path, size } = useMemo(() => drawn(text), [text])
  const edge = size + 2 * quiet
  return (
    <svg
      class="qr-code"
      viewBox={`${-quiet} ${-quiet} ${edge} ${edge}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect class="qr-code__paper" x={-quiet} y={-quiet} width={edge} height={edge} />
      <path class="qr-code__ink" d={path} />
    </svg>
  )
}

/** One run of dark modules is one piece of the path. */
function drawn(text: string): { readonly path: string; readonly size: number } {
  const code = generate(text, { minCorrectionLevel: correction.M })
  let path = ''
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue
      const from = x
      while (code.get(x + 1, y)) x += 1
      path += `M${from} ${y}h${x + 1 - from}v1h-${x + 1 - from}z`
    }
  }
  return { path, size: code.size }
}
