/** What is still needed: each name leads to its field. */
import { Fragment } from 'preact'
import { fieldId, goToField } from './go-to-field.ts'

interface Props {
  readonly text: string
  readonly comma: string
  /** Names of fields such as `economics.customers`, and what they are called. */
  readonly fields: readonly { readonly name: string; readonly label: string }[]
}

export function Wanting({ text, comma, fields }: Props) {
  return (
    <p class="calculator__wanting">
      {text}
      {fields.map(({ name, label }, place) => (
        <Fragment key={name}>
          {place > 0 && comma}
          <a
            href={`#${fieldId(name)}`}
            onClick={(event) => {
              event.preventDefault()
              goToField(name)
            }}
          >
            {label}
          </a>
        </Fragment>
      ))}
    </p>
  )
}
