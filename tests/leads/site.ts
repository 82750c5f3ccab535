/** A site that takes leads, the service they go to, and a page of another company: one server, under two names. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { ourOrigin, outDir, portOf, type SiteKind, theirOrigin } from './sites.ts'

export interface Received {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** What the service does with the next lead. `nothing`: takes it and never answers. `gone`: breaks off. */
export type Answer =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | 'nothing'
  | 'gone'
  | 'no-cors'

export class LeadSite {
  readonly kind: SiteKind
  /** Leads that came, one after the other; what a browser asks beforehand is none. */
  readonly received: Received[] = []
  readonly answers: Answer[] = []
  private readonly pages = new Map<string, string>()
  private readonly server: Server

  constructor(kind: SiteKind) {
    this.kind = kind
    this.server = createServer((request, response) => void this.answer(request, response))
  }

  get app(): string {
    return ourOrigin(this.kind)
  }

  /** A page of the other company, and its address. */
  page(path: string, body: string): string {
    this.pages.set(path, body)
    return theirOrigin(this.kind) + path
  }

  open(): Promise<void> {
    if (!existsSync(outDir(this.kind))) throw new Error(`there is no build in ${outDir(this.kind)}`)
    return new Promise((resolve, reject) => {
      this.server.once('error', reject)
      this.server.listen(portOf(this.kind), '127.0.0.1', resolve)
    })
  }

  close(): Promise<void> {
    this.server.closeAllConnections()
    return new Promise((resolve) => this.server.close(() => resolve()))
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', this.app)
    if (pathname === '/sink' || pathname.startsWith('/submissions/')) return this.take(request, response, pathname)
    const page = this.pages.get(pathname)
    if (page !== undefined && request.headers.host?.includes('localhost') === true) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
      return
    }
    const file = join(outDir(this.kind), pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    const headers = { 'content-type': types[extname(file)] ?? 'text/plain', 'access-control-allow-origin': '*' }
    response.writeHead(200, headers).end(readFileSync(file))
  }

  private async take(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const cors = {
      'access-control-allow-origin': this.app,
      'access-control-allow-headers': 'content-type, idempotency-key',
      'access-control-expose-headers': 'retry-after',
    }
    const next = this.answers[0]
    if (request.method === 'OPTIONS') {
      response.writeHead(204, next === 'no-cors' ? {} : cors).end()
      return
    }
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    this.received.push({
      method: request.method ?? '',
      path,
      headers: request.headers,
      body: Buffer.concat(chunks).toString('utf8'),
    })
    const answer = this.answers.shift() ?? { status: 200 }
    if (answer === 'nothing') return
    if (answer === 'gone') {
      request.socket.destroy()
      return
    }
    const given = answer === 'no-cors' ? { status: 200 } : answer
    response
      .writeHead(given.status, { ...(answer === 'no-cors' ? {} : cors), 'content-type': 'text/html', ...given.headers })
      .end(given.body ?? '{}')
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}
