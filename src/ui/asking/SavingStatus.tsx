/** Whether and where the answers are kept, said quietly and only when it changes. */
import { $found, $keeping } from '../../state/keeping.ts'
import { useStore } from '../use-store.ts'
import type { DiagnosisWords } from './diagnosis-words.ts'
import './saving-status.css'

export function SavingStatus({ ui }: { readonly ui: DiagnosisWords['ui'] }) {
  const keeping = useStore($keeping, { ssr: 'initial' })
  const found = useStore($found, { ssr: 'initial' })
  return (
    <div class="saving-status" role="status">
      {found !== null && <p class="note">{ui.saving[found]}</p>}
      {keeping !== null && found !== 'newer' && (
        <p class={keeping === 'device' ? 'quiet' : 'note'}>{ui.saving[keeping]}</p>
      )}
    </div>
  )
}
