/** Everything that keeps, hands on, compares and opens results; fetched once the result stands on the page. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { fill } from '../../core/text/fill.ts'
import type { MadeFile } from '../../core/vocabulary/made-file.ts'
import { againAt, againFile, answersFile } from '../../state/share.ts'
import { saveFile } from '../kit/save-file.ts'
import type { KeepProps } from './Keep.tsx'
import { KeptList } from './KeptList.tsx'
import { OpenBox } from './OpenBox.tsx'
import { ShareLink } from './ShareLink.tsx'
import './keep-section.css'

export function KeepSection({ text, words, locale, diagnosis, hasResult }: KeepProps) {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(againAt())

  return (
    <>
      {hasResult && (
        <>
          <Part id="share" title={text.share.heading}>
            <ShareLink words={text.share} />
          </Part>
          <Part id="file" title={text.file.heading}>
            <p>{text.file.text}</p>
            <p>{text.file.why}</p>
            <SaveButton label={text.file.save} said={text.file.saved} make={answersFile} />
          </Part>
          <Part id="again" title={text.again.heading}>
            <p>{fill(text.again.text, { date })}</p>
            <SaveButton
              label={text.again.save}
              said={text.file.saved}
              make={() => againFile({ title: text.again.title, text: text.again.entry }, diagnosis)}
            />
          </Part>
        </>
      )}
      <Part id="open" title={text.open.heading}>
        <OpenBox words={text} />
      </Part>
      <Part id="kept" title={text.list.heading}>
        <KeptList text={text} words={words} locale={locale} />
      </Part>
    </>
  )
}

interface PartProps {
  readonly id: string
  readonly title: string
  readonly children: ComponentChildren
}

function Part({ id, title, children }: PartProps) {
  return (
    <section class="keep__part flow" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}

interface SaveProps {
  readonly label: string
  readonly said: string
  readonly make: () => MadeFile | null
}

function SaveButton({ label, said, make }: SaveProps) {
  const [name, setName] = useState('')
  return (
    <>
      <p>
        <button
          type="button"
          class="button"
          data-quiet=""
          onClick={() => {
            const file = make()
            if (file === null) return
            saveFile(file)
            setName(file.name)
          }}
        >
          {label}
        </button>
      </p>
      <p role="status">{name !== '' && fill(said, { name })}</p>
    </>
  )
}
