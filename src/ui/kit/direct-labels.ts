/** How are names and amounts written onto a chart itself, so that no legend is needed? */
import type { Chart, ChartType, Plugin } from 'chart.js'

export interface Label {
  readonly text: string
  /** Which bar or moment. */
  readonly place: number
  readonly value: number
  /** Behind a bar, on top of it, or at the end of a path. */
  readonly at: 'beside' | 'above' | 'end'
  readonly colour: string
}

/** A line across the whole chart. */
export interface MarkLine {
  readonly value: number
  readonly label: string
  readonly colour: string
  /** The label stands above the line, not below it. */
  readonly isAbove: boolean
}

export interface DirectLabels {
  readonly labels: readonly Label[]
  readonly lines: readonly MarkLine[]
  /** The colour behind, which keeps letters apart from lines. */
  readonly ground: string
}

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends ChartType> {
    directLabels?: DirectLabels
  }
}

export const labelSize = 13

const line = labelSize + 4

export const directLabels: Plugin<'bar' | 'line', DirectLabels> = {
  id: 'directLabels',
  afterDatasetsDraw(chart, _, { labels, lines, ground }) {
    const { ctx } = chart
    // Charts that ask for nothing.
    if (labels === undefined || lines === undefined) return
    ctx.save()
    ctx.font = `${labelSize}px ${String(chart.options.font && 'family' in chart.options.font ? chart.options.font.family : 'sans-serif')}`
    ctx.lineJoin = 'round'
    for (const one of lines) drawLine(chart, one, ground)
    const ends = labels.filter(({ at }) => at === 'end')
    const shifts = apart(chart, ends)
    for (const label of labels) drawLabel(chart, label, ground, shifts.get(label) ?? 0)
    ctx.restore()
  },
}

function drawLine({ ctx, chartArea: { left, right }, scales }: Chart, mark: MarkLine, ground: string): void {
  const y = scales['y']?.getPixelForValue(mark.value) ?? 0
  ctx.strokeStyle = mark.colour
  ctx.lineWidth = 1.5
  ctx.setLineDash([2, 4])
  ctx.beginPath()
  ctx.moveTo(left, y)
  ctx.lineTo(right, y)
  ctx.stroke()
  ctx.setLineDash([])
  ctx.textAlign = 'left'
  ctx.textBaseline = mark.isAbove ? 'bottom' : 'top'
  write(ctx, mark.label, left + 4, y + (mark.isAbove ? -3 : 4), mark.colour, ground)
}

function drawLabel(chart: Chart, label: Label, ground: string, shift: number): void {
  const { ctx, scales } = chart
  const [along, across] = label.at === 'beside' ? ['y', 'x'] : ['x', 'y']
  const place = scales[along ?? '']?.getPixelForValue(label.place) ?? 0
  const value = scales[across ?? '']?.getPixelForValue(Math.max(label.value, 0)) ?? 0
  ctx.textAlign = label.at === 'above' ? 'center' : 'left'
  ctx.textBaseline = label.at === 'above' ? 'bottom' : 'middle'
  if (label.at === 'above') write(ctx, label.text, place, value - 4, label.colour, ground)
  else if (label.at === 'beside') write(ctx, label.text, value + 8, place, label.colour, ground)
  else write(ctx, label.text, place + 8, value + shift, label.colour, ground)
}

/** Two ends that lie closer than a line of text are moved away from each other. */
function apart({ scales }: Chart, [one, other]: readonly Label[]): ReadonlyMap<Label, number> {
  if (one === undefined || other === undefined) return new Map()
  const y = (label: Label) => scales['y']?.getPixelForValue(label.value) ?? 0
  const gap = y(one) - y(other)
  const lacking = Math.max(0, line - Math.abs(gap)) / 2
  const way = gap >= 0 ? 1 : -1
  return new Map([
    [one, way * lacking],
    [other, -way * lacking],
  ])
}

function write(
  ctx: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  colour: string,
  ground: string,
): void {
  ctx.strokeStyle = ground
  ctx.lineWidth = 4
  ctx.strokeText(text, x, y)
  ctx.fillStyle = colour
  ctx.fillText(text, x, y)
}
