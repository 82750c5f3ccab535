/** Is everything in order? Runs every check, one line a stage, and ends with how many passed and failed. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { env, platform } from 'node:process'
import { freePort, makeReady } from '../src/cli/ready.mjs'
import { ensureBrowsers, ensureNginx } from './ensure-browsers.mjs'

makeReady()
rmSync('tests/.output', { recursive: true, force: true })
mkdirSync('tests/.output', { recursive: true })

let passed = 0
let failed = 0
/** Named once more at the end: in a long log that is where people look, and all that is left of one that was cut. */
const failedTests = []

check('format', ['biome', 'format', '.'])
check('lint', ['biome', 'lint', '--error-on-warnings', '.'], ['knip'])
check('types', ['astro', 'check'], ['tsc', '-p', 'src/core', '--noEmit'])
// As in CI, a golden file that is missing fails instead of being written: a check must not make what it expects.
tests(
  'unit',
  vitest('unit', '--exclude', 'tests/weights/**', '--exclude', 'tests/deploy/**'),
  vitestCounts('unit'),
  vitestFailed('unit'),
  { CI: '1' },
)
check('model check', ['node', 'src/cli/check-model.ts'])
const isBuilt =
  check('build', ['astro', 'build']) &&
  check('build below a base path', { BASE: '/tools/csd/', OUT_DIR: 'tests/.output/based' }, ['astro', 'build'])
const leads = await leadSites()
const hasLeads = isBuilt && check('build with leads', leads, ['node', 'tests/leads/build.ts'])
if (hasLeads) {
  tests('weights', vitest('weights', 'tests/weights'), vitestCounts('weights'), vitestFailed('weights'))
  if (ensureNginx() === null) console.log('not run: nginx')
  tests('hosts', vitest('hosts', 'tests/deploy'), vitestCounts('hosts'), vitestFailed('hosts'))
  await browser()
} else {
  console.log('not run: weights, hosts and browser tests, because there is no build')
}

for (const test of failedTests) console.log(`FAILED ${test}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** Commands that pass or fail as a whole; counted as one. An object before them is added to the environment. */
function check(name, ...commands) {
  const added = Array.isArray(commands[0]) ? {} : commands.shift()
  const start = Date.now()
  const outcomes = commands.map((command) => run(command, added))
  const wrong = outcomes.filter(({ status }) => status !== 0)
  if (wrong.length === 0) passed += 1
  else failed += 1
  say(name, wrong.length === 0, start, '')
  for (const { output } of wrong) console.log(output)
  return wrong.length === 0
}

/** A command that runs many tests and writes down how they went. */
function tests(name, command, counts, named, added = {}) {
  const start = Date.now()
  const { status, output } = run(command, added)
  const { good, bad, skipped } = counts()
  // A run that breaks off before its tests counts as one failure, so that it can never look green.
  const failures = status !== 0 && bad === 0 ? 1 : bad
  passed += good
  failed += failures
  say(name, failures === 0, start, `${good} passed, ${failures} failed${skipped > 0 ? `, not run: ${skipped}` : ''}`)
  if (failures > 0) {
    console.log(output)
    failedTests.push(...named().map((test) => `${name}: ${test}`))
  }
}

async function browser() {
  const { chromium, firefox } = ensureBrowsers()
  if (chromium === null) {
    console.log('not run: chromium')
    return
  }
  if (firefox === null) console.log('not run: firefox')
  const port = await freePort(4399)
  const basedPort = await freePort(port + 1)
  tests('browser', ['playwright', 'test', '-c', 'tests/playwright.config.ts'], playwrightCounts, playwrightFailed, {
    PORT: String(port),
    BASED_PORT: String(basedPort),
    ...leads,
  })
}

/** A free port for each site that is set up to take leads: its settings name it, so it is known before the build. */
async function leadSites() {
  const first = await freePort(4601)
  const ports = [first]
  while (ports.length < 5) ports.push(await freePort(ports.at(-1) + 1))
  return { LEAD_PORTS: ports.join(',') }
}

function vitest(name, ...words) {
  const file = `tests/.output/${name}.json`
  return [
    'vitest',
    'run',
    '-c',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...words,
  ]
}

function vitestCounts(name) {
  return () => {
    const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = report(`tests/.output/${name}.json`)
    return { good: numPassedTests, bad: numFailedTests, skipped: numPendingTests }
  }
}

function vitestFailed(name) {
  return () =>
    (report(`tests/.output/${name}.json`).testResults ?? []).flatMap(({ name: file, assertionResults, message }) => {
      const bad = assertionResults.filter(({ status }) => status === 'failed')
      if (bad.length === 0 && message) return [`${file}: ${firstLines(message)}`]
      return bad.map(({ fullName, failureMessages }) => `${file} › ${fullName}: ${firstLines(failureMessages[0])}`)
    })
}

function playwrightFailed() {
  const inSuite = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(inSuite)]
  return inSuite(report('tests/.output/browser.json'))
    .filter(({ ok }) => !ok)
    .map(({ file, line, title, tests: runs }) => {
      const error = runs.flatMap(({ results }) => results.flatMap(({ errors }) => errors))[0]
      return `${file}:${line} › ${title} [${runs[0]?.projectName}]: ${firstLines(error?.message)}`
    })
}

function firstLines(message = '') {
  return message.split('\n').slice(0, 12).join('\n  ')
}

function playwrightCounts() {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report('tests/.output/browser.json').stats ?? {}
  return { good: expected, bad: unexpected + flaky, skipped }
}

function report(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

function run(command, added) {
  const [tool, ...words] = command
  // `node` too is looked for in the project first: it brings the version that everything runs on.
  const { status, stdout, stderr, error } = spawnSync('npx', ['--no-install', tool, ...words], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    shell: platform === 'win32',
    env: { ...env, ...added, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
  })
  return { status: status ?? 1, output: `${stdout ?? ''}${stderr ?? ''}${error ?? ''}` }
}

function say(name, isGood, start, counts) {
  const seconds = ((Date.now() - start) / 1000).toFixed(1)
  console.log(`${isGood ? 'ok    ' : 'FAILED'} ${name.padEnd(24)} ${seconds.padStart(6)} s  ${counts}`)
}
