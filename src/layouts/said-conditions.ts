/** How are a level's conditions said, on the page about the reckoning and on paper? Written from the model, so never out of date. */
import { fill } from '../core/text/fill.ts'
import { forModel } from '../core/text/for-model.ts'
import type { Gate, GateCondition } from '../core/vocabulary/model.ts'
import type { Language } from '../words/languages.ts'
import { words as allWords } from '../words/words.ts'
import { saidModelIn } from './words-in.ts'

/** One sentence for each condition of the gate; `title` says what an item is called there, if not by its plain name. */
export function saidConditions(
  gate: Gate,
  language: Language,
  title: (item: string) => string = (item) => plainTitle(item, language),
): readonly string[] {
  const words = allWords[language].pages.method.levels
  const said = saidModelIn(language)
  const sentence = (condition: GateCondition): string => {
    switch (condition.kind) {
      case 'item':
        return fill(words.atLeast, { title: title(condition.item), step: condition.atLeast })
      case 'item-above':
        return fill(words.above, { title: title(condition.item) })
      case 'dimension':
        return fill(words.dimension, {
          title: said.dimensions[condition.dimension]?.name ?? condition.dimension,
          score: condition.atLeast,
        })
      case 'every-dimension':
        return fill(words.every, { score: condition.atLeast })
      case 'any':
        return condition.of.map(sentence).join(words.or)
      default:
        return condition satisfies never
    }
  }
  return gate.conditions.map(sentence)
}

function plainTitle(item: string, language: Language): string {
  return forModel(saidModelIn(language).questions[item]?.title ?? item, 'b2b-subscription')
}
