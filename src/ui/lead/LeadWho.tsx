/** Who receives a lead, for what, where it goes, and how it is handled. */
import { destinationOf } from '../../core/lead/destination.ts'
import type { LeadSink } from '../../core/vocabulary/lead.ts'
import type { LeadWords } from './lead-words.ts'

interface Props {
  readonly words: LeadWords
  readonly sink: LeadSink
}

export function LeadWho({ words, sink }: Props) {
  const { who } = words.ui
  const destination = destinationOf(sink) ?? (sink.kind === 'host' ? who.host : who.own)
  return (
    <dl class="lead__who">
      <div>
        <dt>{who.receiver}</dt>
        <dd>{words.operator}</dd>
      </div>
      <div>
        <dt>{who.purpose}</dt>
        <dd>{words.purpose}</dd>
      </div>
      <div>
        <dt>{who.to}</dt>
        <dd>{destination}</dd>
      </div>
      {words.note !== null && (
        <div>
          <dt>{who.note}</dt>
          <dd>{words.note}</dd>
        </div>
      )}
      <div>
        <dt>{who.policy}</dt>
        <dd>
          <a href={words.privacyPolicy} target="_blank" rel="noopener noreferrer">
            {who.openPolicy}
          </a>
        </dd>
      </div>
    </dl>
  )
}
