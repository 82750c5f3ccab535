/** Is everything installed that the commands need? Runs on any Node, before anything is installed. */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { platform, versions } from 'node:process'

const oldestOwnNode = [22, 19]

/** Stops with a sentence where the project cannot run; installs its packages where they are missing or out of date. */
export function makeReady() {
  if (platform !== 'linux' && !isAtLeast(versions.node, oldestOwnNode)) {
    // On Linux the project brings its own Node; elsewhere it uses the one that is there.
    console.error(`Node ${versions.node} is too old here: Node ${oldestOwnNode.join('.')} or newer is needed.`)
    process.exit(1)
  }
  if (!isInstalled()) {
    console.log('Installing packages …')
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      stdio: 'inherit',
      shell: platform === 'win32',
    })
    if (status !== 0) process.exit(status ?? 1)
  }
}

/** A port on loopback that nothing listens on: the wanted one, or the next free one above it. */
export async function freePort(wanted) {
  for (let port = wanted; port < wanted + 100; port += 1) if (await isFree(port)) return port
  throw new Error(`no free port from ${wanted} to ${wanted + 99}`)
}

function isInstalled() {
  const installed = 'node_modules/.package-lock.json'
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

function isAtLeast(version, [major, minor]) {
  const [ownMajor, ownMinor] = version.split('.').map(Number)
  return ownMajor > major || (ownMajor === major && ownMinor >= minor)
}
