/** Are our model and its words sound? Says what is not, one sentence a line. */
import { checkModel } from '../core/check/check-model.ts'
import type { SaidByLanguage } from '../core/check/said.ts'
import { model } from '../model/model.ts'
import { businessModelsWords as businessModelsEn } from '../words/en/business-models.ts'
import { contextWords as contextEn } from '../words/en/context.ts'
import { dimensionsWords as dimensionsEn } from '../words/en/dimensions.ts'
import { findingsWords as findingsEn } from '../words/en/findings.ts'
import { levelsWords as levelsEn } from '../words/en/levels.ts'
import { questionsWords as questionsEn } from '../words/en/questions.ts'
import { readinessWords as readinessEn } from '../words/en/readiness.ts'
import { recommendationsWords as recommendationsEn } from '../words/en/recommendations.ts'
import { rolesWords as rolesEn } from '../words/en/roles.ts'
import { businessModelsWords as businessModelsJa } from '../words/ja/business-models.ts'
import { contextWords as contextJa } from '../words/ja/context.ts'
import { dimensionsWords as dimensionsJa } from '../words/ja/dimensions.ts'
import { findingsWords as findingsJa } from '../words/ja/findings.ts'
import { levelsWords as levelsJa } from '../words/ja/levels.ts'
import { questionsWords as questionsJa } from '../words/ja/questions.ts'
import { readinessWords as readinessJa } from '../words/ja/readiness.ts'
import { recommendationsWords as recommendationsJa } from '../words/ja/recommendations.ts'
import { rolesWords as rolesJa } from '../words/ja/roles.ts'

const words: SaidByLanguage = {
  ja: {
    businessModels: businessModelsJa,
    context: contextJa,
    dimensions: dimensionsJa,
    findings: findingsJa,
    levels: levelsJa,
    questions: questionsJa,
    readiness: readinessJa,
    recommendations: recommendationsJa,
    roles: rolesJa,
  },
  en: {
    businessModels: businessModelsEn,
    context: contextEn,
    dimensions: dimensionsEn,
    findings: findingsEn,
    levels: levelsEn,
    questions: questionsEn,
    readiness: readinessEn,
    recommendations: recommendationsEn,
    roles: rolesEn,
  },
}

const sentences = checkModel(model, words)
const said = sentences.length === 0 ? ['The model and its words are sound.'] : sentences
process.stdout.write(`${said.join('\n')}\n`)
process.exitCode = sentences.length === 0 ? 0 : 1
