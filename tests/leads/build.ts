/** Builds the site once for each kind of sink, with the settings of an operator who has set it up. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { kinds, outDir, settingsOf } from './sites.ts'

mkdirSync('tests/.output/leads', { recursive: true })

for (const kind of kinds) {
  const file = `${outDir(kind)}.json`
  writeFileSync(file, JSON.stringify(settingsOf(kind), null, 2))
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'astro', 'build'], {
    encoding: 'utf8',
    env: { ...process.env, SITE: file, OUT_DIR: outDir(kind), ASTRO_TELEMETRY_DISABLED: '1' },
  })
  if (status !== 0) {
    console.error(stdout, stderr)
    process.exit(status ?? 1)
  }
}
