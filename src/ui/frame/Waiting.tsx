/** While something is fetched that the page needs, or when it could not be. */
import type { FrameWords } from './frame-setup.ts'

interface Props {
  readonly words: FrameWords
  readonly isFailed: boolean
  readonly failed: string
  readonly onRetry: () => void
}

export function Waiting({ words, isFailed, failed, onRetry }: Props) {
  return (
    <div class="flow">
      <h1 tabIndex={-1}>{words.title}</h1>
      {isFailed ? (
        <div class="flow" role="alert">
          <p>{failed}</p>
          <button type="button" class="button" onClick={onRetry}>
            {words.again}
          </button>
        </div>
      ) : (
        <p role="status">{words.loading}</p>
      )}
    </div>
  )
}
