/** Which tools from outside are there to test with? Finds browsers and nginx, or installs them where this machine lets us. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { env, getuid, platform } from 'node:process'

const chromiums = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const firefoxes = ['/usr/bin/firefox-esr']
const nginxes = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx', '/usr/local/bin/nginx']
/** Reads what a printed result says. */
const pdfReader = '/usr/bin/pdftotext'
const japaneseFonts = ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc']

/** Paths of the browsers; `null` for one that is neither there nor installable. */
export function findBrowsers() {
  return {
    chromium: env.CHROMIUM_PATH ?? chromiums.find((path) => existsSync(path)) ?? null,
    firefox: env.FIREFOX_PATH ?? firefoxes.find((path) => existsSync(path)) ?? null,
  }
}

/** Installs what is missing on Debian as root, or with a sudo that asks nothing; elsewhere leaves things as they are. */
export function ensureBrowsers() {
  const found = findBrowsers()
  const missing = [
    ...(found.chromium === null ? ['chromium-headless-shell'] : []),
    ...(found.firefox === null ? ['firefox-esr'] : []),
    ...(existsSync(pdfReader) ? [] : ['poppler-utils']),
    ...(platform === 'linux' && !japaneseFonts.some((path) => existsSync(path)) ? ['fonts-noto-cjk'] : []),
  ]
  if (missing.length === 0) return found
  install(missing)
  return findBrowsers()
}

/** Path of nginx; `null` if it is not there. */
export function findNginx() {
  return env.NGINX_PATH ?? nginxes.find((path) => existsSync(path)) ?? null
}

/**
 * The same, after having tried to install it. Its package would start a web server on port 80, at once and with every
 * start of the machine, which nobody asked for. It asks by name for the two commands that start services; for this one
 * installation these names lead to nothing.
 */
export function ensureNginx() {
  const found = findNginx()
  if (found !== null || !canInstall()) return found
  const folder = resolve('tests/.output/starts-nothing')
  mkdirSync(folder, { recursive: true })
  for (const name of ['invoke-rc.d', 'deb-systemd-invoke']) {
    writeFileSync(`${folder}/${name}`, '#!/bin/sh\nexit 0\n', { mode: 0o755 })
  }
  install(['nginx-light'], '-o', `DPkg::Path=${folder}:/usr/sbin:/usr/bin:/sbin:/bin`)
  if (findNginx() !== null) asRoot('update-rc.d', 'nginx', 'disable')
  return findNginx()
}

function canInstall() {
  return platform === 'linux' && existsSync('/usr/bin/apt-get')
}

function install(packages, ...options) {
  if (!canInstall()) return
  asRoot('apt-get', '-o', 'DPkg::Lock::Timeout=300', 'update', '-q')
  const how = ['-o', 'DPkg::Lock::Timeout=300', ...options, 'install', '-y', '--no-install-recommends']
  asRoot('apt-get', ...how, ...packages)
}

/** As root, or with a sudo that asks nothing; where there is neither, nothing happens. */
function asRoot(...words) {
  const [command, ...rest] = getuid?.() === 0 ? words : ['sudo', '-n', ...words]
  spawnSync(command, rest, { stdio: 'ignore', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } })
}
