/** What can be entered of a figure, and at once what it says. Fetched when the first figure is opened. */
import { type Draft, withDetail, withValue } from '../../core/numbers/draft.ts'
import { boundsOf, partBounds, partsOf, partUnit } from '../../core/numbers/parts.ts'
import type { FieldBounds, TypedProblem } from '../../core/numbers/read-typed.ts'
import { figureReport } from '../../core/report/figure-report.ts'
import { amount } from '../../core/text/amounts.ts'
import { fill } from '../../core/text/fill.ts'
import { forModel } from '../../core/text/for-model.ts'
import type { Figure, FigureKind, FigureUnit } from '../../core/vocabulary/figure.ts'
import type { SaidFigures } from '../../core/vocabulary/figure-words.ts'
import { figureGroundFor } from '../../state/figure-ground.ts'
import { Choices } from '../kit/Choices.tsx'
import { NumberField } from '../kit/NumberField.tsx'
import { FigureLines } from '../report/FigureLines.tsx'
import type { FiguresIslandWords } from './figures-island-words.ts'
import { MonthField } from './MonthField.tsx'

export interface FigureBodyProps {
  readonly kind: FigureKind
  readonly businessModel: string
  readonly name: string
  readonly draft: Draft
  readonly figures: Readonly<Record<string, Figure>>
  readonly said: SaidFigures
  /** What was typed and could not be read, by field. */
  readonly typed: Readonly<Record<string, string>>
  readonly words: FiguresIslandWords
  /** What a month of leaving amounts to by the churn entered; `null` where none was. */
  readonly churnEntered: number | null
  /** Called with how it changes, as it may have changed meanwhile. */
  readonly onDraft: (change: (draft: Draft) => Draft) => void
  readonly onPart: (part: string, value: number | null) => void
  readonly onTyped: (field: string, text: string) => void
}

export function FigureBody(props: FigureBodyProps) {
  const { kind, businessModel, draft, figures, words, said } = props
  const { page } = words
  return (
    <div class="figure-card__body flow">
      <p class="quiet">{forModel(said.figures[kind.id]?.help ?? '', businessModel)}</p>
      {isDerived(kind) ? <p>{page.derived}</p> : <ValueFields {...props} />}
      <div role="status">
        <FigureLines report={figureReport(figureGroundFor(businessModel, said), kind, figures)} />
      </div>
      {!isDerived(kind) && (
        <details class="figure-card__more" open={draft.parts !== undefined || undefined}>
          <summary>{page.details}</summary>
          <div class="flow">
            <PartFields {...props} />
            <OtherTimes {...props} />
          </div>
        </details>
      )}
    </div>
  )
}

/** A figure that follows from others, and has nothing of its own to enter. */
function isDerived({ formula, partsFrom }: FigureKind): boolean {
  return formula.kind === 'quotient' || partsFrom !== undefined
}

function ValueFields({ kind, draft, name, typed, words, said, onDraft, onTyped }: FigureBodyProps) {
  const { page } = words
  const { unit, least, most } = boundsOf(kind, draft.definition)
  const bounds = { unit, ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) }
  const definitions = said.figures[kind.id]?.definitions ?? {}
  return (
    <>
      {kind.definitions !== undefined && (
        <fieldset>
          <legend>{page.definition}</legend>
          <Choices
            kind="radio"
            name={`${kind.id}-definition`}
            choices={kind.definitions.map(({ id }) => ({ value: id, label: definitions[id] ?? id }))}
            chosen={draft.definition === undefined ? [] : [draft.definition]}
            onChoose={(definition) => onDraft((now) => withDetail(now, { definition }))}
          />
        </fieldset>
      )}
      {kind.periods !== undefined && (
        <fieldset>
          <legend>{page.period}</legend>
          <Choices
            kind="radio"
            name={`${kind.id}-period`}
            columns="words"
            choices={kind.periods.map((id) => ({ value: id, label: said.say.periods[id] }))}
            chosen={[draft.period ?? kind.periods[0] ?? 'year']}
            onChoose={(chosen) =>
              onDraft((now) => withDetail(now, { period: kind.periods?.find((one) => one === chosen) }))
            }
          />
        </fieldset>
      )}
      <AmountField
        label={fill(page.valueOf, { name })}
        field={kind.id}
        bounds={bounds}
        value={typeof draft.value === 'number' ? draft.value : null}
        typed={typed}
        words={words}
        units={said.say.units}
        onTyped={onTyped}
        onValue={(value) => {
          onDraft((now) => (value === null && now.value === 'unknown' ? now : withValue(kind, now, value)))
        }}
      />
      <Choices
        kind="checkbox"
        name={`${kind.id}-unknown`}
        choices={[{ value: 'unknown', label: page.dontKnow }]}
        chosen={draft.value === 'unknown' ? ['unknown'] : []}
        onChoose={(_value, isChosen) => onDraft((now) => withValue(kind, now, isChosen ? 'unknown' : null))}
      />
    </>
  )
}

function PartFields({
  kind,
  businessModel,
  draft,
  typed,
  words,
  said,
  churnEntered,
  onPart,
  onTyped,
}: FigureBodyProps) {
  const { page } = words
  const isNoted = kind.notedIn?.includes(businessModel) ?? true
  const parts = partsOf(kind).filter((part) => isNoted || kind.noted?.includes(part) !== true)
  if (parts.length === 0) return null
  return (
    <fieldset class="figure-card__parts flow">
      <legend>{page.partsTitle}</legend>
      <p class="quiet">
        {page.partsHint} {page.sharedHint}
      </p>
      {parts.map((part) => (
        <div key={part}>
          <AmountField
            label={said.parts[part] ?? part}
            field={`${kind.group}.${part}`}
            bounds={{ unit: partUnit(part), ...partBounds(part) }}
            value={draft.parts?.[part] ?? null}
            typed={typed}
            words={words}
            units={said.say.units}
            onTyped={onTyped}
            onValue={(value) => onPart(part, value)}
          />
          {part === 'monthlyChurn' && churnEntered !== null && draft.parts?.[part] === undefined && (
            <button type="button" class="button" data-quiet onClick={() => onPart(part, churnEntered)}>
              {fill(page.useChurn, { value: amount(churnEntered, 'share', said.say.units) })}
            </button>
          )}
        </div>
      ))}
    </fieldset>
  )
}

function OtherTimes({ kind, draft, typed, words, said, onDraft, onTyped }: FigureBodyProps) {
  const { page } = words
  const { unit, least, most } = boundsOf(kind, draft.definition)
  const bounds = { unit, ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) }
  return (
    <>
      <MonthField
        label={page.asOf}
        value={draft.asOf ?? ''}
        typed={typed[`${kind.id}.asOf`] ?? ''}
        mistake={page.asOfProblem}
        hint={page.asOfHint}
        onRead={(asOf, text) => {
          onTyped(`${kind.id}.asOf`, text)
          onDraft((now) => withDetail(now, { asOf: asOf === '' ? undefined : asOf }))
        }}
      />
      {kind.better !== undefined && (
        <AmountField
          label={page.previous}
          hint={page.previousHint}
          field={`${kind.id}.previous`}
          bounds={bounds}
          value={draft.previous ?? null}
          typed={typed}
          words={words}
          units={said.say.units}
          onTyped={onTyped}
          onValue={(previous) => onDraft((now) => withDetail(now, { previous: previous ?? undefined }))}
        />
      )}
    </>
  )
}

interface AmountProps {
  readonly label: string
  readonly hint?: string
  /** Where what could not be read is kept. */
  readonly field: string
  readonly bounds: FieldBounds
  readonly value: number | null
  readonly typed: FigureBodyProps['typed']
  readonly words: FiguresIslandWords
  readonly units: SaidFigures['say']['units']
  readonly onTyped: FigureBodyProps['onTyped']
  readonly onValue: (value: number | null) => void
}

function AmountField({ label, hint, field, bounds, value, typed, words, units, onTyped, onValue }: AmountProps) {
  const { page } = words
  const say = (one: number) => amount(one, bounds.unit, units)
  const mistake = (problem: TypedProblem) =>
    fill(page.problems[problem], { least: say(bounds.least ?? 0), most: say(bounds.most ?? 0) })
  return (
    <NumberField
      label={label}
      {...(hint === undefined ? {} : { hint })}
      unit={unitAlone(bounds.unit, units)}
      bounds={bounds}
      value={value}
      typed={typed[field] ?? ''}
      say={(one) => fill(page.read, { value: say(one) })}
      mistakeFor={mistake}
      onRead={(read, text) => {
        onTyped(field, text)
        onValue(read)
      }}
    />
  )
}

/** The unit without a number. */
function unitAlone(unit: FigureUnit, units: SaidFigures['say']['units']): string {
  return fill(units[unit], { n: '' }).trim()
}
