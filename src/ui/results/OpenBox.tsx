/** Where a link, a code or a file that someone sent is opened. */
import { useEffect, useRef } from 'preact/hooks'
import { $refused, openFile, openText } from '../../state/opened.ts'
import { useStore } from '../use-store.ts'
import type { KeepingText } from './keeping-words.ts'
import { Refusal } from './Refusal.tsx'

interface Props {
  readonly words: KeepingText
}

export function OpenBox({ words }: Props) {
  const refused = useStore($refused)
  const field = useRef<HTMLTextAreaElement>(null)
  const chooser = useRef<HTMLInputElement>(null)
  const mine = refused === null || refused.by === 'address' ? null : refused
  const wrongBy = (by: 'text' | 'file') =>
    mine?.by === by ? { 'aria-invalid': true, 'aria-describedby': 'open-refused' } : {}

  useEffect(() => {
    // Dropped anywhere on the page, perhaps far from here: the eye goes to what was wrong.
    if (mine !== null) (mine.by === 'file' ? chooser : field).current?.focus()
  }, [mine])

  return (
    <>
      <p>{words.open.text}</p>
      {mine !== null && <Refusal refused={mine} words={words} id="open-refused" />}
      <form
        class="flow"
        onSubmit={(event) => {
          event.preventDefault()
          void openText(field.current?.value ?? '')
        }}
      >
        <label class="keep__field">
          <span>{words.open.paste}</span>
          <textarea
            ref={field}
            rows={3}
            spellcheck={false}
            autocomplete="off"
            autocapitalize="characters"
            dir="ltr"
            {...wrongBy('text')}
          />
        </label>
        <button type="submit" class="button" data-quiet="">
          {words.open.button}
        </button>
      </form>
      <label class="keep__field">
        <span>{words.open.file}</span>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const input = event.currentTarget
            void openFile([...(input.files ?? [])]).then(() => {
              // The same file may be chosen again once it is mended.
              input.value = ''
            })
          }}
          {...wrongBy('file')}
        />
      </label>
      <p class="quiet">{words.open.drop}</p>
    </>
  )
}
