/** What stands on a sheet for reckoning by hand? Every number comes from the model. */
import { decimalsByHand, type HandItem, handDimensions, handSides, pointsPerStep } from '../../core/scoring/by-hand.ts'
import { fill } from '../../core/text/fill.ts'
import { percent } from '../../core/text/format.ts'
import type { Model } from '../../core/vocabulary/model.ts'
import type { BusinessModelId } from '../../model/business-models.ts'
import { model as ourModel } from '../../model/model.ts'
import type { Language } from '../../words/languages.ts'
import { words as allWords } from '../../words/words.ts'
import { saidConditions } from '../said-conditions.ts'
import { counts, numbersOf, titleOn } from './questions.ts'

const model: Model = ourModel

export interface SheetBoxes {
  readonly id: string
  readonly name: string
  readonly boxes: string
  readonly items: readonly {
    readonly id: string
    readonly number: number
    readonly title: string
    readonly isQuick: boolean
    /** One for each box. */
    readonly boxes: readonly number[]
  }[]
}

/** The boxes into which steps are copied, by dimension. */
export function sheetBoxes(language: Language, businessModel: BusinessModelId): readonly SheetBoxes[] {
  const { dimensions, worksheet } = allWords[language]
  const names: Readonly<Record<string, { readonly name: string }>> = dimensions
  const words = worksheet.scoring.dimensions
  return handDimensions(model, businessModel).map(({ id, items, boxes, quickBoxes }) => ({
    id,
    name: names[id]?.name ?? id,
    boxes: fill(boxes === quickBoxes ? words.ofSame : words.of, { boxes, quick: quickBoxes }),
    items: items.map((item) => ({
      id: item.id,
      number: numbersOf(businessModel)[item.question] ?? 0,
      title: itemTitle(language, businessModel, item),
      isQuick: item.isQuick,
      boxes: Array.from({ length: item.boxes }, (_, place) => place),
    })),
  }))
}

/** What the sentences about the reckoning are filled with. */
export function scoringNumbers(language: Language, businessModel: BusinessModelId) {
  const { rules, gates } = model
  return {
    ...counts,
    decimals: decimalsByHand,
    factor: pointsPerStep,
    share: percent(rules.neededCoverage),
    needed: rules.neededDimensions,
    lost: rules.mostLevelsLostToGates,
    above: rules.mostLevelsAboveLowestDimension,
    first: Math.min(...gates.map(({ level }) => level)),
    table: tableTitle(language, businessModel),
  }
}

/** The name of the table of figures. */
export function tableTitle(language: Language, businessModel: BusinessModelId): string {
  const [side] = handSides(model)
  if (side === undefined) throw new Error('the model has no table of figures, of which the sheet speaks')
  return titleOn(language, businessModel, side.question)
}

/** Level and name, and from which score. */
export function sheetLevels(
  language: Language,
): readonly { readonly level: number; readonly name: string; readonly from: string }[] {
  const { levels, worksheet, report } = allWords[language]
  const names: Readonly<Record<number, { readonly name: string }>> = levels
  return model.levels.map(({ level, from }) => ({
    level,
    name: fill(report.levelName, { level, name: names[level]?.name ?? '' }),
    from: fill(worksheet.scoring.level.from, { from }),
  }))
}

/** The conditions of each level that has any, one sentence each. */
export function sheetConditions(language: Language, businessModel: BusinessModelId) {
  const numbers = numbersOf(businessModel)
  const { conditions } = allWords[language].worksheet.scoring
  const title = (item: string) => {
    const question = model.derived.find(({ id }) => id === item)?.from ?? item
    const plain = titleOn(language, businessModel, question)
    const sentence = model.tracks.quick.includes(question) ? conditions.numberedQuick : conditions.numbered
    return fill(sentence, { number: numbers[question] ?? '', title: plain })
  }
  return model.gates.map((gate) => ({
    level: gate.level,
    name: fill(conditions.level, { level: gate.level }),
    conditions: saidConditions(gate, language, title),
  }))
}

function itemTitle(language: Language, businessModel: BusinessModelId, { id, question }: HandItem): string {
  const title = titleOn(language, businessModel, question)
  const { worksheet } = allWords[language]
  const side = handSides(model).find(({ item }) => item === id)?.side
  if (side === undefined) return title
  return fill(worksheet.scoring.dimensions.item, { title, side: worksheet.question.sides[side] })
}
