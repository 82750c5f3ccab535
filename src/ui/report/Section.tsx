/** One section of the result: a heading and what stands under it. */
import type { ComponentChildren } from 'preact'

interface Props {
  readonly id: string
  readonly title: string
  readonly children: ComponentChildren
}

export function Section({ id, title, children }: Props) {
  return (
    <section class="result-section" aria-labelledby={id}>
      <h2 id={id} class="result-section__title">
        {title}
      </h2>
      <div class="result-section__body">{children}</div>
    </section>
  )
}
