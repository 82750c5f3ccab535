/** Which browsers are there to test with? Finds them, or installs them where this machine lets us. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
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
  if (missing.length === 0 || platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return found
  const asRoot = getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...words) => {
    const [command, ...rest] = [...asRoot, 'apt-get', '-o', 'DPkg::Lock::Timeout=300', ...words]
    return spawnSync(command, rest, { stdio: 'ignore', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
  apt('update', '-q')
  apt('install', '-y', '--no-install-recommends', ...missing)
  return findBrowsers()
}
