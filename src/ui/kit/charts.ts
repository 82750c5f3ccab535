/** How are amounts, paths and scores drawn? With direct.ts the only file that knows Chart.js. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js'
import type { AmountsSpec, ChartSpec, PathsSpec, ScoresSpec } from './chart-spec.ts'
import { directLabels, type Label, labelSize } from './direct-labels.ts'

export interface DrawnChart {
  readonly update: (spec: ChartSpec) => void
  /** Takes the page's present colours. */
  readonly recolour: () => void
  readonly remove: () => void
}

type Colour = (name: string) => string

/** How wide a text is. */
type Measure = (text: string) => number
type Config = Pick<ChartConfiguration<'bar' | 'line', (number | null)[], string>, 'data' | 'options'>

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  Legend,
  LineController,
  LineElement,
  PointElement,
  directLabels,
)

export function drawChart(canvas: HTMLCanvasElement, first: ChartSpec): DrawnChart {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  let spec = first
  const config = (): Config => {
    const style = getComputedStyle(canvas)
    const { data, options } = configOf(
      spec,
      (name) => style.getPropertyValue(name),
      widthIn(canvas, `${labelSize}px ${style.fontFamily}`),
    )
    return {
      data,
      options: {
        ...options,
        font: { family: style.fontFamily, size: labelSize },
        responsive: true,
        maintainAspectRatio: false,
        animation: isStill ? false : { duration: 150 },
        events: [],
      },
    }
  }
  const chart = new Chart<'bar' | 'line', (number | null)[], string>(canvas, {
    type: spec.kind === 'paths' ? 'line' : 'bar',
    ...config(),
  })
  const redraw = () => {
    const { data, options } = config()
    chart.data.labels = data.labels ?? []
    // What stays in place moves there; what is new is new.
    chart.data.datasets = data.datasets.map((one, place) => Object.assign(chart.data.datasets[place] ?? {}, one))
    if (options !== undefined) chart.options = options
    chart.update()
  }
  return {
    update: (next) => {
      spec = next
      redraw()
    },
    recolour: redraw,
    remove: () => chart.destroy(),
  }
}

function widthIn(canvas: HTMLCanvasElement, font: string): Measure {
  const context = canvas.getContext('2d')
  return (text) => {
    if (context === null) return 0
    context.font = font
    return context.measureText(text).width
  }
}

function configOf(spec: ChartSpec, colour: Colour, measure: Measure): Config {
  switch (spec.kind) {
    case 'scores':
      return scores(spec, colour)
    case 'amounts':
      return amounts(spec, colour, measure)
    case 'paths':
      return paths(spec, colour, measure)
    default:
      return spec satisfies never
  }
}

/** Told apart by outline against fill before hue. */
const outline = (colour: Colour) => ({
  borderColor: colour('--rule-strong'),
  borderWidth: 1.5,
  backgroundColor: 'transparent',
})

function scores({ rows, before, after }: ScoresSpec, colour: Colour): Config {
  const ticks = { color: colour('--text') }
  return {
    data: {
      labels: rows.map(({ short }) => short),
      datasets: [
        { label: before, data: rows.map((row) => row.before), ...outline(colour) },
        { label: after, data: rows.map((row) => row.after), backgroundColor: colour('--accent') },
      ],
    },
    options: {
      indexAxis: 'y',
      scales: {
        x: { min: 0, max: 100, ticks: { color: colour('--text-quiet') }, grid: { color: colour('--rule') } },
        y: { ticks, grid: { display: false } },
      },
      plugins: { legend: { position: 'bottom', labels: ticks } },
    },
  }
}

function amounts({ along, bars, mark }: AmountsSpec, colour: Colour, measure: Measure): Config {
  const isRows = along === 'rows'
  const room = Math.max(...bars.map(({ label }) => measure(label))) + 12
  const most = Math.max(0, ...bars.map(({ value }) => value), mark?.value ?? 0)
  const least = Math.min(0, ...bars.map(({ value }) => value))
  const names = {
    ticks: { color: colour('--text') },
    grid: { display: false },
    border: { color: colour('--rule-strong') },
  }
  const sizes = { display: false, min: least, max: most === 0 && least === 0 ? 1 : most }
  const labels = bars.map(
    ({ value, label }, place): Label => ({
      text: label,
      place,
      value,
      at: isRows ? 'beside' : 'above',
      colour: colour('--text'),
    }),
  )
  return {
    data: {
      labels: bars.map(({ name }) => name),
      datasets: [
        {
          data: bars.map(({ value }) => value),
          backgroundColor: bars.map(({ isOutline }) => (isOutline === true ? 'transparent' : colour('--accent'))),
          borderColor: bars.map(({ isOutline }) => colour(isOutline === true ? '--rule-strong' : '--accent')),
          borderWidth: 1.5,
          maxBarThickness: isRows ? 30 : 72,
        },
      ],
    },
    options: {
      indexAxis: isRows ? 'y' : 'x',
      layout: { padding: isRows ? { right: room } : { top: 28 } },
      scales: isRows ? { x: sizes, y: names } : { x: names, y: sizes },
      plugins: {
        legend: { display: false },
        directLabels: {
          labels,
          lines: mark === undefined ? [] : [{ ...mark, colour: colour('--second'), isAbove: true }],
          ground: colour('--surface'),
        },
      },
    },
  }
}

function paths({ moments, now, changed }: PathsSpec, colour: Colour, measure: Measure): Config {
  const last = moments.length - 1
  const seen = [...now.values, ...changed.values, now.ceiling?.value ?? 0, changed.ceiling?.value ?? 0]
  const quiet = { color: colour('--text-quiet') }
  const line = { pointRadius: 0, borderJoinStyle: 'round' as const, tension: 0 }
  const end = ({ values, label }: PathsSpec['now'], shade: string): Label => ({
    text: label,
    place: last,
    value: values[last] ?? 0,
    at: 'end',
    colour: shade,
  })
  const halt = ({ ceiling }: PathsSpec['now'], shade: string, isAbove: boolean) =>
    ceiling === null ? [] : [{ ...ceiling, colour: shade, isAbove }]
  const isChangedAbove = (changed.ceiling?.value ?? Number.POSITIVE_INFINITY) >= (now.ceiling?.value ?? 0)
  return {
    data: {
      labels: [...moments],
      datasets: [
        { data: [...now.values], borderColor: colour('--text-quiet'), borderWidth: 2, borderDash: [6, 4], ...line },
        { data: [...changed.values], borderColor: colour('--accent'), borderWidth: 3, ...line },
      ],
    },
    options: {
      layout: { padding: { right: Math.max(measure(now.label), measure(changed.label)) + 12, top: 22 } },
      scales: {
        x: { ticks: { ...quiet, maxRotation: 0, autoSkipPadding: 16 }, grid: { display: false } },
        y: {
          min: 0,
          max: Math.max(...seen) || 1,
          ticks: { ...quiet, maxTicksLimit: 6 },
          grid: { color: colour('--rule') },
        },
      },
      plugins: {
        legend: { display: false },
        directLabels: {
          labels: [end(now, colour('--text')), end(changed, colour('--accent'))],
          lines: [
            ...halt(now, colour('--text-quiet'), !isChangedAbove),
            ...halt(changed, colour('--accent'), isChangedAbove),
          ],
          ground: colour('--surface'),
        },
      },
    },
  }
}
