/** How does a part come that is only fetched once it is wanted? */
import { useEffect, useState } from 'preact/hooks'

/** What was fetched; `null` before; `failed`: it could not be fetched. */
export function useLater<T>(fetch: () => Promise<T>, isWanted: boolean): T | null | 'failed' {
  const [found, setFound] = useState<{ readonly part: T | null | 'failed' }>({ part: null })
  useEffect(() => {
    if (!isWanted || found.part !== null) return
    fetch()
      .then((part) => setFound({ part }))
      // No connection, or a newer build has taken it away.
      .catch(() => setFound({ part: 'failed' }))
  }, [isWanted])
  return found.part
}
