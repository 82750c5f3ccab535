/** How does one see the site? Installs if needed, builds, and serves what was built on loopback. */
import { spawn, spawnSync } from 'node:child_process'
import { env, platform } from 'node:process'
import { freePort, makeReady } from './ready.mjs'

makeReady()

const options = {
  stdio: ['ignore', 'pipe', 'inherit'],
  shell: platform === 'win32',
  env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
}

console.log('Building …')
const built = spawnSync('npx', ['--no-install', 'astro', 'build'], { ...options, encoding: 'utf8' })
if (built.status !== 0) {
  console.error(built.stdout)
  process.exit(built.status ?? 1)
}

const wanted = Number(env.PORT ?? 4321)
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
  console.error(`PORT is "${env.PORT}", which is no port: give a number from 1 to 65535.`)
  process.exit(1)
}
const port = await freePort(wanted)
if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`)

const server = spawn(
  'npx',
  ['--no-install', 'astro', 'preview', '--ignore-lock', '--host', '127.0.0.1', '--port', port],
  options,
)
const path = `/${env.BASE ?? ''}/`.replace(/\/+/g, '/')
server.stdout.once('data', () => console.log(`http://127.0.0.1:${port}${path}`))
server.on('exit', (code) => process.exit(code ?? 1))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
