/** Which words does each page need, in one language? The only place that picks them. */
import type { SaidModel } from '../core/vocabulary/report-words.ts'
import { model } from '../model/model.ts'
import { site } from '../site.ts'
import type { DiagnosisWords } from '../ui/diagnosis/diagnosis-words.ts'
import type { ResultsWords } from '../ui/results/results-words.ts'
import { businessModelsWords as enBusinessModels } from '../words/en/business-models.ts'
import { contextWords as enContext } from '../words/en/context.ts'
import { diagnosisWords as enDiagnosis } from '../words/en/diagnosis.ts'
import { dimensionsWords as enDimensions } from '../words/en/dimensions.ts'
import { findingsWords as enFindings } from '../words/en/findings.ts'
import { levelsWords as enLevels } from '../words/en/levels.ts'
import { questionsWords as enQuestions } from '../words/en/questions.ts'
import { readinessWords as enReadiness } from '../words/en/readiness.ts'
import { recommendationsWords as enRecommendations } from '../words/en/recommendations.ts'
import { reportWords as enReport } from '../words/en/report.ts'
import { resultsWords as enResults } from '../words/en/results.ts'
import { rolesWords as enRoles } from '../words/en/roles.ts'
import { businessModelsWords as jaBusinessModels } from '../words/ja/business-models.ts'
import { contextWords as jaContext } from '../words/ja/context.ts'
import { diagnosisWords as jaDiagnosis } from '../words/ja/diagnosis.ts'
import { dimensionsWords as jaDimensions } from '../words/ja/dimensions.ts'
import { findingsWords as jaFindings } from '../words/ja/findings.ts'
import { levelsWords as jaLevels } from '../words/ja/levels.ts'
import { questionsWords as jaQuestions } from '../words/ja/questions.ts'
import { readinessWords as jaReadiness } from '../words/ja/readiness.ts'
import { recommendationsWords as jaRecommendations } from '../words/ja/recommendations.ts'
import { reportWords as jaReport } from '../words/ja/report.ts'
import { resultsWords as jaResults } from '../words/ja/results.ts'
import { rolesWords as jaRoles } from '../words/ja/roles.ts'
import type { Language } from '../words/languages.ts'
import { leanWords } from './lean-words.ts'

const all = {
  ja: {
    businessModels: jaBusinessModels,
    context: jaContext,
    diagnosis: jaDiagnosis,
    dimensions: jaDimensions,
    findings: jaFindings,
    levels: jaLevels,
    questions: jaQuestions,
    readiness: jaReadiness,
    recommendations: jaRecommendations,
    report: jaReport,
    results: jaResults,
    roles: jaRoles,
  },
  en: {
    businessModels: enBusinessModels,
    context: enContext,
    diagnosis: enDiagnosis,
    dimensions: enDimensions,
    findings: enFindings,
    levels: enLevels,
    questions: enQuestions,
    readiness: enReadiness,
    recommendations: enRecommendations,
    report: enReport,
    results: enResults,
    roles: enRoles,
  },
} as const

const businessModelIds = model.businessModels.map(({ id }) => id)

/** Everything said about the model, and what else pages say about it. */
export function wordsIn(language: Language) {
  return all[language]
}

export function diagnosisWordsIn(language: Language): DiagnosisWords {
  const words = all[language]
  const asked = model.context.filter((field) => field.asked !== 'elsewhere').map(({ id }) => id)
  return {
    ui: words.diagnosis,
    questions: leanWords<DiagnosisWords['questions']>(words.questions, businessModelIds),
    report: { answers: words.report.answers, comma: words.report.comma },
    context: Object.fromEntries(asked.map((id) => [id, words.context[id]])),
    businessModels: words.businessModels,
    dimensions: Object.fromEntries(Object.entries(words.dimensions).map(([id, { name }]) => [id, name])),
    readiness: words.readiness,
    brand: site.brand[language],
  }
}

/** What a report is made of; the questions without what only helps to answer them. */
export function saidModelIn(language: Language): SaidModel {
  const { questions, recommendations, findings, levels, dimensions, roles, readiness, report } = all[language]
  const asked = Object.entries(questions).map(([id, { help, example, why, ...rest }]) => [id, rest])
  return {
    questions: leanWords(Object.fromEntries(asked), businessModelIds),
    recommendations: leanWords<SaidModel['recommendations']>(recommendations, businessModelIds),
    findings,
    levels,
    dimensions,
    roles,
    readiness,
    report,
  }
}

export function resultsWordsIn(language: Language): ResultsWords {
  const { results, diagnosis } = all[language]
  return {
    ui: results,
    said: saidModelIn(language),
    field: {
      unknown: diagnosis.question.unknown,
      rowUnknown: diagnosis.question.rowUnknown,
      notApplicable: diagnosis.question.notApplicable,
    },
    readiness: diagnosis.readiness,
    saving: diagnosis.saving,
    brand: site.brand[language],
  }
}
