/** Is every page as light as we said? The limits are the table of our rulings: gzip, kB of 1000 bytes. */
import { describe, expect, test } from 'vitest'
import { builtFiles, type Parts, partsOf, textOf, weightOf, weightOfFiles } from './site.ts'

const languages = ['ja', 'en']

/** Says what was weighed, beside the test. */
function say(name: string, weight: number, most: number): void {
  process.stdout.write(`${name.padEnd(44)} ${weight.toFixed(2).padStart(7)} of ${most} kB\n`)
}

function weighs(name: string, weight: number, most: number): void {
  say(name, weight, most)
  expect(weight, name).toBeGreaterThan(0)
  expect(weight, name).toBeLessThanOrEqual(most)
}

const scriptWeight = ({ scripts, inlineScripts }: Parts) => weightOfFiles(scripts) + weightOf(...inlineScripts)

describe.each(languages)('the landing page: %s', (language) => {
  const page = partsOf(`${language}/index.html`)

  test('has no script', () => {
    expect([...page.scripts, ...page.inlineScripts, ...page.laterScripts]).toEqual([])
    expect(page.html).not.toMatch(/<script|<astro-island/)
  })

  test('weighs at most 14 with its styles, and these at most 6', () => {
    weighs(`landing ${language}: styles`, weightOfFiles(page.styles), 6)
    weighs(`landing ${language}: HTML and styles`, weightOf(page.html) + weightOfFiles(page.styles), 14)
  })
})

test('the landing page at the bare address is no heavier', () => {
  const page = partsOf('index.html')
  weighs('landing /: HTML and styles', weightOf(page.html) + weightOfFiles(page.styles), 14)
})

describe.each(languages)('the questionnaire: %s', (language) => {
  const page = partsOf(`${language}/diagnosis/index.html`)

  test('weighs at most 30 in script and 30 in HTML', () => {
    expect(page.scripts.length).toBeGreaterThan(3)
    weighs(`diagnosis ${language}: script`, scriptWeight(page), 30)
    weighs(`diagnosis ${language}: HTML`, weightOf(page.html), 30)
  })
})

describe.each(languages)('the result: %s', (language) => {
  const page = partsOf(`${language}/results/index.html`)

  test('weighs at most 50 in script, 20 in HTML and 45 in words', () => {
    expect(page.scripts.length).toBeGreaterThan(3)
    weighs(`results ${language}: script`, scriptWeight(page), 50)
    weighs(`results ${language}: HTML`, weightOf(page.html), 20)
    expect(page.data).toHaveLength(1)
    weighs(`results ${language}: words`, weightOfFiles(page.data), 45)
  })

  test('fetches the chart only when asked, and it weighs at most 60', () => {
    const charts = page.everLaterScripts.filter(isChart)
    expect(charts).toHaveLength(1)
    expect(page.scripts.filter(isChart)).toEqual([])
    weighs(`results ${language}: chart`, weightOfFiles(charts), 60)
  })
})

test('no page but the result and the calculator can lead to the chart', () => {
  const drawing = /(results|calculator)\/index\.html$/
  const pages = builtFiles().filter((file) => file.endsWith('.html') && !drawing.test(file))
  for (const page of pages) {
    const { scripts, everLaterScripts } = partsOf(page)
    expect([...scripts, ...everLaterScripts].filter(isChart), page).toEqual([])
  }
})

describe('every other page', () => {
  const heavy = /^(index\.html|(ja|en)\/(index|diagnosis\/index|results\/index)\.html)$/
  const others = builtFiles().filter((file) => file.endsWith('.html') && !heavy.test(file))

  test.each(others)('%s weighs at most 40 with everything', (file) => {
    const page = partsOf(file)
    // What stands in the page is weighed with it.
    const everything = weightOf(page.html) + weightOfFiles([...page.styles, ...page.scripts, ...page.data])
    weighs(file, everything, 40)
  })
})

describe.each(languages)('the frame: %s', (language) => {
  const page = partsOf(`embed/${language}/index.html`)
  const words = (part: string) =>
    builtFiles().filter((file) => file.startsWith(`words/${language}-${part}.`) && file.endsWith('.json'))

  test('fetches the questionnaire only when somebody begins', () => {
    expect(page.laterScripts.some((script) => script.includes('FrameApp'))).toBe(true)
    weighs(`frame ${language}: script at first`, scriptWeight(page), 24)
    weighs(`frame ${language}: script once begun`, scriptWeight(page) + weightOfFiles(page.laterScripts), 45)
  })

  test('fetches words of ten questions at most 22, of thirty at most 32', () => {
    weighs(`frame ${language}: words of ten`, weightOfFiles(words('quick')), 22)
    weighs(`frame ${language}: words of thirty`, weightOfFiles(words('full')), 32)
  })
})

test('the loader weighs at most 5, and what it fetches for a popup at most 2', () => {
  weighs('embed/v1.js', weightOfFiles(['embed/v1.js']), 5)
  const popups = builtFiles().filter((file) => /^embed\/popup-/.test(file))
  expect(popups.length).toBeGreaterThan(0)
  weighs('embed/popup', weightOfFiles(popups.slice(-1)), 2)
})

test('there are five words files a language, and no other data', () => {
  const data = builtFiles().filter((file) => file.endsWith('.json'))
  const named = data.map((file) => file.replace(/\.[0-9a-f]{8}\./, '.'))
  expect(named).toEqual(
    languages
      .toReversed()
      .flatMap((one) =>
        ['calculator', 'figures', 'full', 'quick', 'results'].map((part) => `words/${one}-${part}.json`),
      ),
  )
})

/** Chart.js leaves its name on the objects it listens to. */
function isChart(script: string): boolean {
  return /\bchartjs\b/.test(textOf(script))
}
