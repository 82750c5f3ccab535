/** The diagnosis as it will be seen, brought to life by the same loader that others use; always a try-out. */
import { useEffect, useRef } from 'preact/hooks'
import { attributesOf } from '../../core/embedding/attributes.ts'
import type { EmbedChoices } from '../../core/vocabulary/snippet.ts'

interface Props {
  readonly choices: EmbedChoices
  /** Where the link leads that stands there until the loader has come. */
  readonly diagnosis: string
  readonly start: string
}

/** What the loader follows when it changes. For everything else it needs an element of its own. */
const live: readonly string[] = [
  'accent',
  'accent-text',
  'bg',
  'fg',
  'muted',
  'border',
  'radius',
  'density',
  'font',
  'scheme',
  'scroll-offset',
]

export function Preview({ choices, diagnosis, start }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const attributes = attributesOf({ ...choices, test: 'on', datalayer: 'off' })
  const fixed = JSON.stringify(attributes.filter(([name]) => !live.includes(name)))
  const changing = JSON.stringify(attributes.filter(([name]) => live.includes(name)))

  // A new element only for what the loader does not follow.
  useEffect(() => {
    const element = document.createElement('cs-diagnosis')
    for (const [name, value] of attributes) element.setAttribute(name, value)
    // Under the page's title, this part and the preview's own heading.
    element.setAttribute('heading-level', '4')
    const link = document.createElement('a')
    link.href = diagnosis
    link.textContent = start
    element.append(link)
    place.current?.replaceChildren(element)
  }, [fixed])

  useEffect(() => {
    const element = place.current?.firstElementChild
    for (const name of live) {
      const value = attributes.find(([one]) => one === name)?.[1]
      if (value === undefined) element?.removeAttribute(name)
      else if (element?.getAttribute(name) !== value) element?.setAttribute(name, value)
    }
  }, [changing])

  return <div class="builder__place" ref={place} />
}
