/** The page on which figures are entered: those that fit the way of earning, each with what it says at once. */

import { useEffect, useState } from 'preact/hooks'
import { monthlyRate } from '../../core/numbers/churn-rate.ts'
import { withPart } from '../../core/numbers/draft.ts'
import { fill } from '../../core/text/fill.ts'
import { forModel } from '../../core/text/for-model.ts'
import type { FigureKind } from '../../core/vocabulary/figure.ts'
import {
  $assessment,
  $isModelChosen,
  begin,
  hasAnswers,
  setBusinessModel,
  setContext,
} from '../../state/assessments.ts'
import { figureKinds } from '../../state/figure-kinds.ts'
import { open } from '../../state/keeping.ts'
import { $drafts, $figures, setDrafts } from '../../state/numbers.ts'
import { $typed, keepTyped } from '../../state/typed.ts'
import { fetchWords } from '../../state/words-file.ts'
import { Choices } from '../kit/Choices.tsx'
import { useStore } from '../use-store.ts'
import { type Fields, FigureCard } from './FigureCard.tsx'
import { type FiguresIslandWords, type FiguresLinks, isSaidFigures } from './figures-island-words.ts'
import './figures.css'

interface Props {
  readonly words: FiguresIslandWords
  /** Address of the words file of figures. */
  readonly saidAt: string
  readonly links: FiguresLinks
}

export function Figures(props: Props) {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const stop = open()
    setOpen(true)
    return stop
  }, [])
  // What is kept is known in the browser only; before that there is nothing to fill in.
  return isOpen ? <Entering {...props} /> : <div class="figures__waiting" />
}

function Entering({ words, saidAt, links }: Props) {
  const { page } = words
  const assessment = useStore($assessment)
  const isModelChosen = useStore($isModelChosen)
  const figures = useStore($figures)
  const drafts = useStore($drafts)
  const typed = useStore($typed)
  const [isChanging, setChanging] = useState(false)
  const [fields, setFields] = useState<Fields | null>(null)
  const [failure, setFailure] = useState('')
  const load = () => {
    if (fields !== null) return
    setFailure('')
    Promise.all([import('./FigureBody.tsx'), fetchWords(saidAt)])
      .then(([{ FigureBody }, said]) => {
        if (!isSaidFigures(said)) throw new Error('not the words of figures')
        setFields({ Body: FigureBody, said })
      })
      // No connection, or a newer build has taken them away.
      .catch(() => setFailure(page.failed))
  }
  const businessModel = isModelChosen ? (assessment?.businessModel ?? '') : ''
  const chosenName = words.businessModels.find(({ id }) => id === businessModel)?.name ?? ''

  const chooseModel = (
    <fieldset class="flow">
      <legend>{page.businessModel.legend}</legend>
      <p class="quiet">{page.businessModel.hint}</p>
      <Choices
        kind="radio"
        name="business-model"
        choices={words.businessModels.map(({ id, name, choose }) => ({ value: id, label: name, hint: choose }))}
        chosen={[businessModel]}
        onChoose={(id) => {
          if (assessment === null) begin('quick')
          setBusinessModel(id)
          setChanging(false)
        }}
      />
    </fieldset>
  )
  if (businessModel === '') return chooseModel

  const fitting = figureKinds.filter(({ businessModels }) => businessModels.includes(businessModel))
  const others = figureKinds.filter(
    ({ id, businessModels }) => !businessModels.includes(businessModel) && drafts[id] !== undefined,
  )
  const groups = [...new Set(fitting.map(({ group }) => group))]
  const churn = figures['logo-churn']
  const churnEntered =
    typeof churn?.value !== 'number' ? null : churn.period === 'month' ? churn.value : monthlyRate(churn.value)
  const card = (kind: FigureKind) => (
    <FigureCard
      key={kind.id}
      kind={kind}
      businessModel={businessModel}
      draft={drafts[kind.id] ?? {}}
      name={forModel(words.names[kind.id] ?? kind.id, businessModel)}
      figures={figures}
      fields={fields}
      failure={failure}
      onOpen={load}
      typed={typed}
      words={words}
      churnEntered={churnEntered}
      onDraft={(change) => setDrafts({ [kind.id]: change($drafts.get()[kind.id] ?? {}) })}
      onPart={(part, value) =>
        setDrafts(withPart(fitting.includes(kind) ? fitting : [kind], $drafts.get(), kind.group, part, value))
      }
      onTyped={keepTyped}
    />
  )
  return (
    <div class="figures flow">
      {isChanging ? (
        chooseModel
      ) : (
        <p>
          {fill(page.businessModel.change, { name: chosenName })}{' '}
          <button type="button" class="plain-button" onClick={() => setChanging(true)}>
            {page.businessModel.again}
          </button>
        </p>
      )}
      {groups.map((group) => (
        <section key={group} class="figures__group">
          <h2>{words.groups[group]}</h2>
          {fitting.filter((kind) => kind.group === group).map(card)}
          {group === 'staying' && fitting.some(({ id }) => id === 'involuntary-share') && (
            <fieldset class="flow">
              <legend>{page.billing.legend}</legend>
              <p class="quiet">{page.billing.hint}</p>
              <Choices
                kind="radio"
                name="billing"
                columns="words"
                choices={Object.entries(words.billing.options).map(([value, label]) => ({ value, label }))}
                chosen={[String(assessment?.context['billing'] ?? '')]}
                onChoose={(value) => setContext('billing', value)}
              />
            </fieldset>
          )}
        </section>
      ))}
      {others.length > 0 && (
        <section class="figures__group">
          <h2>{page.others}</h2>
          {others.map(card)}
        </section>
      )}
      <p class="quiet">{page.ownDefinition}</p>
      <section class="flow">
        <h2>{page.after.heading}</h2>
        <p>
          {assessment !== null && hasAnswers(assessment) ? (
            <a class="button" href={links.results}>
              {page.after.results}
            </a>
          ) : (
            <a class="button" href={links.diagnosis}>
              {page.after.diagnosis}
            </a>
          )}
        </p>
        <p>
          <a href={links.calculator}>{page.after.calculator}</a>
        </p>
      </section>
    </div>
  )
}
