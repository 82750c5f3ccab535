/** The place of what stands further down the report, which is fetched once its beginning stands on the page. */
import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ReportBodyProps } from './ReportBody.tsx'

export function Later(props: ReportBodyProps) {
  const [Further, setFurther] = useState<FunctionComponent<ReportBodyProps> | 'failed' | null>(null)
  const { loading, failed } = props.words.ui

  useEffect(() => {
    import('./Further.tsx')
      .then(({ Further: loaded }) => setFurther(() => loaded))
      // No connection, or a newer build has taken the file away.
      .catch(() => setFurther('failed'))
  }, [])

  if (Further === null) return <p role="status">{loading}</p>
  if (Further === 'failed') return <p role="alert">{failed}</p>
  return <Further {...props} />
}
