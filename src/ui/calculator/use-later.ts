/** How does a part come that is only fetched once it is wanted? */
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** The part once it is there; `null` before; `failed`: it could not be fetched. */
export function useLater<P>(
  fetch: () => Promise<ComponentType<P>>,
  isWanted: boolean,
): ComponentType<P> | null | 'failed' {
  const [found, setFound] = useState<{ readonly part: ComponentType<P> | null | 'failed' }>({ part: null })
  useEffect(() => {
    if (!isWanted || found.part !== null) return
    fetch()
      .then((part) => setFound({ part }))
      // No connection, or a newer build has taken it away.
      .catch(() => setFound({ part: 'failed' }))
  }, [isWanted])
  return found.part
}
