/** Offers to send one's contact details: shows all of what would be sent, and goes on whether it was sent or not. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { fieldProblems, mostCharacters } from '../../core/lead/field-problems.ts'
import { type LeadGiven, leadEntries } from '../../core/lead/lead-entries.ts'
import { entriesThrough, sinkRequest } from '../../core/lead/sink-request.ts'
import { fill } from '../../core/text/fill.ts'
import type { LeadFieldId, LeadSetup, LeadFields as Typed } from '../../core/vocabulary/lead.ts'
import { $isQuick, $lead, $leadKey, $sent, isLeadGone, leadTime, openLead, sendLead } from '../../state/lead.ts'
import { $surroundings } from '../../state/surroundings.ts'
import { ErrorSummary, type Mistake } from '../kit/ErrorSummary.tsx'
import { useStore } from '../use-store.ts'
import { LeadBoxes } from './LeadBoxes.tsx'
import { LeadFields } from './LeadFields.tsx'
import { LeadMail } from './LeadMail.tsx'
import { LeadRecord } from './LeadRecord.tsx'
import { LeadStatus, onwardText } from './LeadStatus.tsx'
import { LeadWho } from './LeadWho.tsx'
import type { LeadWords } from './lead-words.ts'
import './lead.css'

interface Props {
  readonly setup: LeadSetup
  readonly words: LeadWords
  readonly language: string
  /** What the result says; `null` before it, or where there is no level. */
  readonly level: { readonly value: number; readonly name: string } | null
  /** What opens the full result with all answers; goes along only with its own tick. */
  readonly link: string | null
  /** Goes on, whether something was sent or not. */
  readonly onDone: () => void
  /** Brings what has to be seen into view where the frame itself cannot. */
  readonly show?: (element: Element, why: 'step' | 'error') => void
}

const consentBox = 'lead-consent'

export function LeadStep({ setup, words, language, level, link, onDone, show }: Props) {
  const { ui } = words
  // Whoever it goes to is named, and that need not be whose site this is.
  const receiver = setup.sink.kind === 'host' ? ui.who.host : words.operator
  const state = useStore($lead)
  const key = useStore($leadKey)
  const isQuick = useStore($isQuick)
  const sent = useStore($sent)
  const surroundings = useStore($surroundings)
  const [typed, setTyped] = useState<Typed>({})
  const [ticks, setTicks] = useState<Omit<LeadGiven, 'fields' | 'isQuick' | 'isTrapFilled'>>(nothingTicked)
  const [trap, setTrap] = useState('')
  const [attempt, setAttempt] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(openLead, [])
  const isOver = state.kind === 'accepted' || state.kind === 'written'
  useEffect(() => {
    if (!isOver || attempt === 0 || heading.current === null) return
    heading.current.focus({ preventScroll: show !== undefined })
    show?.(heading.current, 'step')
  }, [isOver, attempt])

  const entries = leadEntries(
    { ...ticks, fields: typed, isTrapFilled: trap !== '', isQuick },
    { setup, consentText: words.consent, marketingText: words.marketing, language, level, link, surroundings, key },
  )
  const mistakes = mistakesIn(setup, words, typed, ticks.consentAt !== null)
  const said = attempt === 0 ? [] : mistakes
  // What is on its way is what was there when it was sent, whatever is typed meanwhile, here or on coming back.
  const shown = isLeadGone(state) && sent.length > 0 ? sent : entries
  const request = sinkRequest(shown, setup.sink, ui.mail)
  const record = (
    <LeadRecord
      ui={ui}
      sink={setup.sink}
      entries={entriesThrough(shown, setup.sink, ui.mail)}
      state={state}
      isCut={request.kind === 'mail' && request.isCut}
    />
  )

  const onSend = () => {
    if (isLeadGone(state)) return
    setAttempt(attempt + 1)
    if (mistakes.length > 0) return
    sendLead(entries, setup.sink, ui.mail)
  }

  if (isOver) {
    const { heading: title, text } =
      state.kind === 'written' ? ui.written : ui.status[state.isTest ? 'test' : 'accepted']
    return (
      <div class="lead">
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        <p>{fill(text, { operator: receiver })}</p>
        {state.kind === 'written' && setup.sink.kind === 'mail' && <LeadMail ui={ui} to={setup.sink.to} mail={state} />}
        {state.kind === 'accepted' && !state.isTest && sent.length > 0 && record}
        <div class="cluster">
          <button type="button" class="button" data-quiet={state.kind === 'written' ? '' : undefined} onClick={onDone}>
            {ui.onward[setup.when]}
          </button>
        </div>
      </div>
    )
  }

  return (
    // Never sent by the browser itself; should that ever happen, nothing typed stands in an address.
    <form
      class="lead"
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSend()
      }}
    >
      <ErrorSummary title={ui.errorSummary} mistakes={said} attempt={attempt} show={show} />
      <h1 tabIndex={-1}>{fill(ui.heading, { operator: receiver })}</h1>
      <div>
        <p>{ui.free[setup.when]}</p>
        <button type="button" class="plain-button" onClick={onDone}>
          {onwardText(ui, setup, state)}
        </button>
      </div>
      <LeadWho words={words} sink={setup.sink} />
      <LeadFields
        ui={ui}
        fields={setup.fields}
        typed={typed}
        said={said}
        onType={(id, text) => setTyped({ ...typed, [id]: text })}
        trap={trap}
        onTrap={setTrap}
      />
      <LeadBoxes
        words={words}
        setup={setup}
        hasLink={link !== null}
        ticks={ticks}
        mistake={said.find(({ input }) => input === `${consentBox}-0`)?.message}
        onConsent={(isGiven) => setTicks({ ...ticks, consentAt: isGiven ? leadTime() : null })}
        onMarketing={(isMarketingWanted) => setTicks({ ...ticks, isMarketingWanted })}
        onLink={(isLinkWanted) => setTicks({ ...ticks, isLinkWanted })}
      />
      {record}
      <LeadStatus words={words} setup={setup} state={state} onDone={onDone} />
    </form>
  )
}

const nothingTicked = { consentAt: null, isMarketingWanted: false, isLinkWanted: false }

function mistakesIn(setup: LeadSetup, { ui }: LeadWords, typed: Typed, isConsentGiven: boolean): readonly Mistake[] {
  const inFields = fieldProblems(setup.fields, typed).map(({ field, kind }) => ({
    input: fieldInput(field),
    message:
      kind === 'too-long'
        ? fill(ui.tooLong, { label: ui.fields[field].label, most: mostCharacters[field] })
        : ui.fields[field][kind],
  }))
  return isConsentGiven ? inFields : [...inFields, { input: `${consentBox}-0`, message: ui.consent.missing }]
}

function fieldInput(field: LeadFieldId): string {
  return `lead-${field}`
}
