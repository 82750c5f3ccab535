/** What has an invented company written on its sheet? Filled in by the rule the sheet prints. */

import { pointsPerStep } from '../../core/scoring/by-hand.ts'
import { filledSheet } from '../../core/scoring/filled-by-hand.ts'
import { fill } from '../../core/text/fill.ts'
import type { Model } from '../../core/vocabulary/model.ts'
import type { BusinessModelId } from '../../model/business-models.ts'
import { model as ourModel } from '../../model/model.ts'
import type { Language } from '../../words/languages.ts'
import { words as allWords } from '../../words/words.ts'
import { exampleAssessment } from '../example-report.ts'

const model: Model = ourModel

interface Line {
  readonly name: string
  readonly working: string
}

/** The lines of the worked example: the table, one dimension in full, the others, the score, the level. */
export function exampleLines(language: Language, businessModel: BusinessModelId) {
  const { worksheet, dimensions } = allWords[language]
  const { example: words, question, scoring } = worksheet
  const names: Readonly<Record<string, { readonly name: string }>> = dimensions
  const nameOf = (id: string) => names[id]?.name ?? id
  const filled = filledSheet(model, exampleAssessment(businessModel))
  const { levels, lowest, score } = filled
  const { letters } = scoring.level
  // The dimension that shows most: it takes a step from the table.
  const [shown] = filled.dimensions.filter(({ items }) => items.some(({ step }) => !Number.isInteger(step)))
  if (shown === undefined) throw new Error('no dimension of the example takes a step from the table')
  const numbers = shown.items.flatMap(({ boxes, step }) => Array.from({ length: boxes }, () => step))
  const next = model.gates.find(({ level }) => level > levels.byConditions)?.level
  const { mostLevelsLostToGates: lost, mostLevelsAboveLowestDimension: above } = model.rules
  const sides: readonly Line[] = filled.sides.map(({ side, points, rows, step }) => ({
    name: fill(words.sideName, { side: question.sides[side] }),
    working: fill(words.side, { points, rows, step }),
  }))
  const steps: readonly Line[] = [
    { name: letters.points, working: fill(words.byPoints, { score, level: levels.byPoints }) },
    {
      name: letters.conditions,
      working:
        next === undefined
          ? fill(words.byConditionsAll, { level: levels.byConditions })
          : fill(words.byConditions, { next, level: levels.byConditions }),
    },
    {
      name: letters.held,
      working: fill(words.held, { points: levels.byPoints, lost, conditions: levels.byConditions, level: levels.held }),
    },
    {
      name: letters.lowest,
      working: fill(words.byLowest, {
        name: nameOf(lowest.id),
        points: lowest.points,
        own: levels.byLowest - above,
        above,
        level: levels.byLowest,
      }),
    },
    { name: letters.quick, working: words.quick },
    {
      name: words.result,
      working: fill(words.level, {
        numbers: [levels.byPoints, levels.held, levels.byLowest].join(words.comma),
        level: levels.level,
      }),
    },
  ]
  return {
    sides,
    dimension: {
      name: fill(words.dimension, { name: nameOf(shown.id) }),
      sum: fill(words.sum, { numbers: numbers.join(words.plus), sum: shown.sum }),
      boxes: fill(words.boxes, { boxes: shown.boxes }),
      points: fill(words.points, { sum: shown.sum, boxes: shown.boxes, factor: pointsPerStep, points: shown.points }),
    },
    sum: fill(words.sum, { numbers: filled.dimensions.map(({ points }) => points).join(words.plus), sum: filled.sum }),
    mean: fill(words.mean, { sum: filled.sum, count: filled.dimensions.length, score }),
    steps,
  }
}
