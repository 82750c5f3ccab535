/** How are the built pages tested in browsers? */
import { defineConfig } from '@playwright/test'
import { findBrowsers } from './ensure-browsers.mjs'

const port = Number(process.env['PORT'] ?? 4399)
const basedPort = Number(process.env['BASED_PORT'] ?? 4499)
const { chromium, firefox } = findBrowsers()

const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

const inFirefox = (executablePath: string, firefoxUserPrefs: Readonly<Record<string, number>> = {}) =>
  ({ browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath, firefoxUserPrefs } }) as const

/** Through WebDriver BiDi no press of a mouse reaches a frame in a process of its own: all sites share one. */
const oneProcess = { 'fission.webContentIsolationStrategy': 0 }

const serve = (servedPort: number, env: Record<string, string>) => ({
  command: `npx --no-install astro preview --ignore-lock --host 127.0.0.1 --port ${servedPort}`,
  cwd: '..',
  url: `http://127.0.0.1:${servedPort}${env['BASE'] ?? '/'}`,
  reuseExistingServer: false,
  env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
})

export default defineConfig({
  testDir: 'journeys',
  testMatch: '*.spec.ts',
  outputDir: '.output/browser',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: [['line'], ['json', { outputFile: '.output/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 360, height: 740 },
  },
  projects: [
    {
      name: 'chromium',
      testIgnore: ['*.firefox.spec.ts', 'base-path.spec.ts'],
      use: { launchOptions: { args: quiet, ...(chromium === null ? {} : { executablePath: chromium }) } },
    },
    {
      name: 'base-path',
      testMatch: 'base-path.spec.ts',
      use: {
        baseURL: `http://127.0.0.1:${basedPort}`,
        launchOptions: { args: quiet, ...(chromium === null ? {} : { executablePath: chromium }) },
      },
    },
    {
      name: 'embed',
      testDir: 'embed',
      use: { launchOptions: { args: quiet, ...(chromium === null ? {} : { executablePath: chromium }) } },
    },
    {
      name: 'leads',
      testDir: 'leads',
      use: { launchOptions: { args: quiet, ...(chromium === null ? {} : { executablePath: chromium }) } },
    },
    ...(firefox === null
      ? []
      : [
          { name: 'firefox', testMatch: '*.firefox.spec.ts', use: inFirefox(firefox) },
          {
            name: 'embed-firefox',
            testDir: 'embed',
            testIgnore: '*.chromium.spec.ts',
            use: inFirefox(firefox, oneProcess),
          },
        ]),
  ],
  webServer: [serve(port, {}), serve(basedPort, { BASE: '/tools/csd/', OUT_DIR: 'tests/.output/based' })],
})
