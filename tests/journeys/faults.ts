/** In which ways can a browser's storage fail a person? */
import type { BrowserContext, Page } from '@playwright/test'

/** Every access is refused, from the start. */
export async function refuseAccess(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
}

/** Every access is refused from now on, on this page and on those that follow. */
export async function refuseFromNow(page: Page): Promise<void> {
  const refuse = () => {
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  }
  await page.context().addInitScript(refuse)
  await page.evaluate(refuse)
}

/** Every access is refused on this page until `allowOnThisPage`. */
export async function refuseOnThisPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const storage = window.localStorage
    Object.assign(window, { storage })
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
}

export async function allowOnThisPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { storage } = window as typeof window & { storage?: Storage }
    Object.defineProperty(window, 'localStorage', { configurable: true, value: storage })
  })
}

/** These methods of storage throw, on every page of the browser. */
export async function breakMethods(
  context: BrowserContext,
  methods: readonly ('getItem' | 'setItem' | 'removeItem')[],
  name: 'SecurityError' | 'QuotaExceededError' = 'SecurityError',
): Promise<void> {
  await context.addInitScript(
    ([broken, failure]) => {
      for (const method of broken) {
        Storage.prototype[method] = () => {
          throw new DOMException('refused', failure)
        }
      }
    },
    [methods, name] as const,
  )
}

/** Takes all the room that the device has left, to the last character. */
export async function fillDevice(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (let size = 4 * 1024 * 1024; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let place = 0; ; place += 1) localStorage.setItem(`filler-${size}-${place}`, 'x'.repeat(size))
      } catch {
        // Full for this size: the next smaller one fills what is left.
      }
    }
  })
}

/** Gives the room back. */
export async function freeDevice(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const name of Object.keys(localStorage)) if (name.startsWith('filler-')) localStorage.removeItem(name)
  })
}

/** The pages of this tab do not hear of what other tabs keep, as if they were asleep. */
export async function deafen(page: Page): Promise<void> {
  await page.addInitScript(() => addEventListener('storage', (event) => event.stopImmediatePropagation()))
}

/** The clock of this tab goes wrong by so many milliseconds, from now on. */
export async function setClock(page: Page, by: number): Promise<void> {
  await page.evaluate((difference) => {
    const now = Date.now.bind(Date)
    Date.now = () => now() + difference
  }, by)
}
