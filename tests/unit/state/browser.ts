/** What of a browser do the stores touch? A stand-in with storage that can refuse or fill up, and any number of tabs. */
import { vi } from 'vitest'

type Stores = typeof import('../../../src/state/assessments.ts') &
  typeof import('../../../src/state/chosen.ts') &
  typeof import('../../../src/state/keeping.ts') &
  typeof import('../../../src/state/kept-list.ts') &
  typeof import('../../../src/state/own.ts') &
  typeof import('../../../src/state/storage.ts')

/** One device, as all tabs share it. */
export class Device {
  readonly kept = new Map<string, string>()
  readonly tabs: Tab[] = []
  isRefusing = false
  /** How many characters it takes. */
  room = 5_000_000

  /** Storage as one tab sees it; what it writes is told to the others, who may not be listening yet. */
  storageOf(tab: Tab): Storage {
    const { kept } = this
    const allowed = () => {
      if (this.isRefusing) throw new DOMException('refused', 'SecurityError')
    }
    const tell = (key: string, newValue: string | null) => {
      for (const other of this.tabs) if (other !== tab) other.unheard.push({ key, newValue })
    }
    const methods = {
      getItem(key: string) {
        allowed()
        return kept.get(key) ?? null
      },
      setItem: (key: string, text: string) => {
        allowed()
        const others = [...kept].reduce((sum, [name, one]) => (name === key ? sum : sum + one.length), 0)
        if (others + text.length > this.room) throw new DOMException('full', 'QuotaExceededError')
        if (kept.get(key) === text) return
        kept.set(key, text)
        tell(key, text)
      },
      removeItem(key: string) {
        allowed()
        if (kept.delete(key)) tell(key, null)
      },
    }
    // The names of entries are own properties of storage, as `Object.keys` sees them.
    return new Proxy(methods as unknown as Storage, {
      ownKeys() {
        allowed()
        return [...kept.keys()]
      },
      getOwnPropertyDescriptor: (_, key) => ({ value: kept.get(String(key)), enumerable: true, configurable: true }),
    })
  }
}

/** One tab with a page of ours; another page in it is another life of the same scripts, with the tab's name kept. */
export class Tab {
  readonly unheard: { readonly key: string | null; readonly newValue: string | null }[] = []
  private readonly window: { name: string; parent?: unknown } = { name: '' }
  private readonly listeners = new Map<string, ((event: unknown) => void)[]>()
  private readonly device: Device
  private stores: Stores | null = null

  constructor(device: Device) {
    this.device = device
    device.tabs.push(this)
  }

  get name(): string {
    return this.window.name
  }

  set name(name: string) {
    this.window.name = name
  }

  /** Opens a page of ours, or the next one. */
  async load(): Promise<this> {
    vi.resetModules()
    this.unheard.length = 0
    this.listeners.clear()
    this.stores = {
      ...(await import('../../../src/state/assessments.ts')),
      ...(await import('../../../src/state/chosen.ts')),
      ...(await import('../../../src/state/keeping.ts')),
      ...(await import('../../../src/state/kept-list.ts')),
      ...(await import('../../../src/state/own.ts')),
      ...(await import('../../../src/state/storage.ts')),
    }
    this.do(({ open }) => open())
    return this
  }

  /** Does something on the page. */
  do<T>(act: (stores: Stores) => T): T {
    if (this.stores === null) throw new Error('no page is open')
    const storage = this.device.storageOf(this)
    Object.assign(globalThis, {
      window: Object.assign(this.window, { parent: this.window }),
      localStorage: storage,
      addEventListener: (type: string, listener: (event: unknown) => void) =>
        this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]),
    })
    return act(this.stores)
  }

  /** The page hears of what other tabs have kept. */
  hear(): void {
    for (const event of this.unheard.splice(0)) {
      this.do(() => {
        for (const listener of this.listeners.get('storage') ?? []) listener(event)
      })
    }
  }
}
