/** Which words does each page need, in one language? The only place that picks them. */
import type { Track } from '../core/vocabulary/answer.ts'
import type { SaidModel } from '../core/vocabulary/report-words.ts'
import { model } from '../model/model.ts'
import { site } from '../site.ts'
import type { DiagnosisWords } from '../ui/asking/diagnosis-words.ts'
import type { FiguresIslandWords } from '../ui/figures/figures-island-words.ts'
import type { LeadWords } from '../ui/lead/lead-words.ts'
import type { ResultsWords } from '../ui/report/results-words.ts'
import type { FiguresFile } from '../ui/results/figures-file.ts'
import type { Language } from '../words/languages.ts'
import { words } from '../words/words.ts'

export function diagnosisWordsIn(language: Language): DiagnosisWords {
  const { diagnosis, questions, report, context, businessModels, dimensions, readiness } = words[language]
  const asked = model.context.filter((field) => field.asked !== 'elsewhere').map(({ id }) => id)
  return {
    ui: diagnosis,
    questions,
    report: { answers: report.answers, comma: report.comma },
    context: Object.fromEntries(asked.map((id) => [id, context[id]])),
    businessModels,
    dimensions: Object.fromEntries(Object.entries(dimensions).map(([id, { name }]) => [id, name])),
    readiness,
    brand: site.brand[language],
  }
}

/** The same with the questions of one track only, and of the readiness check; the full track has them all. */
export function trackWordsIn(language: Language, track: Track): DiagnosisWords {
  const all = diagnosisWordsIn(language)
  if (track === 'full') return all
  const ids: readonly string[] = [...model.tracks.quick, ...model.readiness.questions]
  return { ...all, questions: Object.fromEntries(Object.entries(all.questions).filter(([id]) => ids.includes(id))) }
}

/** What a report is made of; the questions without what only helps to answer them. */
export function saidModelIn(language: Language): SaidModel {
  const { questions, recommendations, findings, fit, levels, dimensions, roles, readiness, report } = words[language]
  const asked = Object.entries(questions).map(([id, { help, example, why, ...rest }]) => [id, rest])
  return {
    questions: Object.fromEntries(asked),
    recommendations,
    findings,
    fit,
    levels,
    dimensions,
    roles,
    readiness,
    report,
  }
}

export function resultsWordsIn(language: Language): ResultsWords {
  const { results, diagnosis } = words[language]
  return {
    ui: results,
    said: saidModelIn(language),
    field: {
      unknown: diagnosis.question.unknown,
      rowUnknown: diagnosis.question.rowUnknown,
      notApplicable: diagnosis.question.notApplicable,
    },
    readiness: diagnosis.readiness,
    resume: { text: diagnosis.resume.text, continue: diagnosis.resume.continue },
    saving: diagnosis.saving,
    brand: site.brand[language],
  }
}

/** What is said about figures, wherever they are shown. */
export function figuresFileIn(language: Language): FiguresFile {
  const { figures, figureSayings, figuresResult } = words[language]
  return { ...figures, say: figureSayings, ui: figuresResult }
}

export function figuresIslandWordsIn(language: Language): FiguresIslandWords {
  const { figuresPage, figures, figureSayings, businessModels, context } = words[language]
  return {
    page: figuresPage,
    groups: figures.groups,
    names: Object.fromEntries(Object.entries(figures.figures).map(([id, { name }]) => [id, name])),
    units: figureSayings.units,
    unknown: figureSayings.unknown,
    businessModels: model.businessModels.map(({ id }) => {
      const { name, choose } = businessModels[id]
      return { id, name, choose }
    }),
    billing: context.billing,
  }
}

/** `null` where the operator set up no lead step. */
export function leadWordsIn(language: Language): LeadWords | null {
  const { lead } = site.embed
  if (lead === null) return null
  const { pages: _pages, ...ui } = words[language].lead
  const { purpose, consent, marketing, note } = lead.texts
  return {
    ui,
    operator: site.operator[language],
    contact: site.contact,
    privacyPolicy: lead.privacyPolicy[language],
    purpose: purpose[language],
    consent: consent[language],
    marketing: marketing?.[language] ?? null,
    note: note?.[language] ?? null,
  }
}
