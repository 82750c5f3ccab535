/** How is nginx run with our own configuration, for as long as a test takes? */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../src/cli/ready.mjs'
import { copySite } from './site.ts'

const conf = readFileSync(fileURLToPath(new URL('../../docs/deploy/nginx.conf', import.meta.url)), 'utf8')

export interface Answer {
  readonly status: number
  /** Every value of every header, by its name in small letters. */
  readonly headers: Readonly<Record<string, readonly string[]>>
  readonly body: Buffer
}

export interface Nginx {
  /** Asks for exactly this path, however odd. */
  readonly ask: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly stop: () => Promise<void>
}

/** Serves the site at `/`, or below a base path as the comments of the configuration say. */
export async function startNginx(binary: string, base: string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'csd-nginx-'))
  const root = join(folder, 'root')
  copySite(join(root, base))
  const port = await freePort(4600)
  writeFileSync(join(folder, 'site.conf'), adapted(base, port, root))
  writeFileSync(join(folder, 'nginx.conf'), around(binary, folder))
  const started = spawn(binary, ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const end = () => started.kill('SIGTERM')
  process.once('exit', end)
  let said = ''
  started.stderr.on('data', (text) => {
    said += text
  })
  const ask: Nginx['ask'] = (path, headers = {}) => asked(port, path, headers)
  const stop = async () => {
    await ended(started)
    process.off('exit', end)
    rmSync(folder, { recursive: true, force: true })
  }
  for (let tries = 0; tries < 200; tries += 1) {
    if (started.exitCode !== null) break
    try {
      await ask('/')
      return { ask, stop }
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  await stop()
  throw new Error(`nginx did not start: ${said}`)
}

/** Only what the file asks an operator to change, and the address it listens at. */
function adapted(base: string, port: number, root: string): string {
  const changed = conf.replace('listen 80;', `listen 127.0.0.1:${port};`).replace('root /var/www/csd;', `root ${root};`)
  return base === '/' ? changed : changed.replace(/^( *).*# BASE: (.*)$/gm, '$1$2')
}

/** What a system's own configuration has around a site, with nothing outside our folder, in one process. */
function around(binary: string, folder: string): string {
  const { stderr } = spawnSync(binary, ['-V'], { encoding: 'utf8' })
  const types = join(dirname(/--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf'), 'mime.types')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .filter((name) => !stderr.includes(`--without-http_${name}_module`))
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
  return `daemon off;
master_process off;
pid ${join(folder, 'pid')};
error_log stderr warn;
events { worker_connections 64; }
http {
  include ${types};
  default_type application/octet-stream;
  access_log off;
  ${temporary.join('\n  ')}
  include ${join(folder, 'site.conf')};
}
`
}

async function ended(started: ChildProcess): Promise<void> {
  if (started.exitCode !== null || started.pid === undefined) return
  const exit = new Promise((resolve) => started.once('exit', resolve))
  started.kill('SIGTERM')
  await exit
}

function asked(port: number, path: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, headers, agent: false }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        const found: Record<string, string[]> = {}
        for (let at = 0; at < answer.rawHeaders.length; at += 2) {
          const name = answer.rawHeaders[at]?.toLowerCase() ?? ''
          found[name] = [...(found[name] ?? []), answer.rawHeaders[at + 1] ?? '']
        }
        resolve({ status: answer.statusCode ?? 0, headers: found, body: Buffer.concat(parts) })
      })
    })
    asking.on('error', reject)
    asking.end()
  })
}
