/** How are two scores of each dimension drawn as bars? The only file that knows Chart.js. */
import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale } from 'chart.js'

export interface BarRow {
  readonly short: string
  /** 0–100; `null` leaves a gap. */
  readonly before: number | null
  readonly after: number | null
}

export interface Bars {
  readonly update: (rows: readonly BarRow[]) => void
  /** Takes the page's present colours. */
  readonly recolour: () => void
  readonly remove: () => void
}

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend)

export function drawBars(
  canvas: HTMLCanvasElement,
  rows: readonly BarRow[],
  words: { readonly before: string; readonly after: string },
): Bars {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  const chart = new Chart<'bar', (number | null)[], string>(canvas, {
    type: 'bar',
    data: { labels: [], datasets: [] },
    options: {
      indexAxis: 'y',
      responsive: true,
      maintainAspectRatio: false,
      animation: isStill ? false : { duration: 150 },
      events: [],
    },
  })
  let shown = rows
  const recolour = () => {
    const style = getComputedStyle(canvas)
    const colour = (name: string) => style.getPropertyValue(name)
    const ticks = { color: colour('--text') }
    chart.options.font = { family: style.fontFamily }
    chart.options.scales = {
      x: { min: 0, max: 100, ticks: { color: colour('--text-quiet') }, grid: { color: colour('--rule') } },
      y: { ticks, grid: { display: false } },
    }
    chart.options.plugins = { legend: { position: 'bottom', labels: ticks } }
    chart.data.datasets = [
      // Told apart by outline against fill before hue.
      {
        label: words.before,
        data: [],
        borderColor: colour('--rule-strong'),
        borderWidth: 1.5,
        backgroundColor: 'transparent',
      },
      { label: words.after, data: [], backgroundColor: colour('--accent') },
    ]
    update(shown)
  }
  const update = (given: readonly BarRow[]) => {
    shown = given
    chart.data.labels = given.map(({ short }) => short)
    const [before, after] = chart.data.datasets
    if (before !== undefined) before.data = given.map((row) => row.before)
    if (after !== undefined) after.data = given.map((row) => row.after)
    chart.update()
  }
  recolour()
  return { update, recolour, remove: () => chart.destroy() }
}
