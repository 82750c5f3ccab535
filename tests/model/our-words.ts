/** What do we say of our model, in each language? */
import type { SaidByLanguage } from '../../src/core/check/said.ts'
import { businessModelsWords as businessModelsEn } from '../../src/words/en/business-models.ts'
import { contextWords as contextEn } from '../../src/words/en/context.ts'
import { dimensionsWords as dimensionsEn } from '../../src/words/en/dimensions.ts'
import { findingsWords as findingsEn } from '../../src/words/en/findings.ts'
import { levelsWords as levelsEn } from '../../src/words/en/levels.ts'
import { questionsWords as questionsEn } from '../../src/words/en/questions.ts'
import { readinessWords as readinessEn } from '../../src/words/en/readiness.ts'
import { recommendationsWords as recommendationsEn } from '../../src/words/en/recommendations.ts'
import { rolesWords as rolesEn } from '../../src/words/en/roles.ts'
import { businessModelsWords as businessModelsJa } from '../../src/words/ja/business-models.ts'
import { contextWords as contextJa } from '../../src/words/ja/context.ts'
import { dimensionsWords as dimensionsJa } from '../../src/words/ja/dimensions.ts'
import { findingsWords as findingsJa } from '../../src/words/ja/findings.ts'
import { levelsWords as levelsJa } from '../../src/words/ja/levels.ts'
import { questionsWords as questionsJa } from '../../src/words/ja/questions.ts'
import { readinessWords as readinessJa } from '../../src/words/ja/readiness.ts'
import { recommendationsWords as recommendationsJa } from '../../src/words/ja/recommendations.ts'
import { rolesWords as rolesJa } from '../../src/words/ja/roles.ts'

export const ourWords: SaidByLanguage = {
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
