/** The sheet before the printed result and what ends it, with the link and the code of what is shown. */
import { $code, $spelled, linkTo } from '../../state/share.ts'
import { QrCode } from '../kit/QrCode.tsx'
import { useStore } from '../use-store.ts'
import { PageFoot } from './PageFoot.tsx'
import type { PaperProps } from './Paper.tsx'
import { PrintFooter } from './PrintFooter.tsx'
import { PrintSummary } from './PrintSummary.tsx'

export function PaperParts({ part, report, businessModel, when, words, paper, keeping }: PaperProps) {
  const code = useStore($code)
  const spelled = useStore($spelled)
  const link = code === null ? null : linkTo(code)
  const foot = (
    <PrintFooter
      link={link}
      code={spelled}
      qr={link === null ? null : <QrCode text={link} label={keeping.share.qrLabel} />}
      when={when}
      words={paper}
    />
  )
  if (part === 'summary') {
    return (
      <PrintSummary report={report} businessModel={businessModel} when={when} words={words} paper={paper} foot={foot} />
    )
  }
  return (
    <>
      <div class="report">{foot}</div>
      <PageFoot lines={[`${words.brand} · ${when}`, link, spelled].filter((line) => line !== null)} />
    </>
  )
}
