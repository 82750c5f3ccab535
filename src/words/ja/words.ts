/** What is said in Japanese, all of it in one place? */
import { businessModelsWords } from './business-models.ts'
import { calculatorWords } from './calculator.ts'
import { contextWords } from './context.ts'
import { diagnosisWords } from './diagnosis.ts'
import { dimensionsWords } from './dimensions.ts'
import { embedGuideWords } from './embed-guide.ts'
import { figureSayings } from './figure-sayings.ts'
import { figuresWords } from './figures.ts'
import { figuresPageWords } from './figures-page.ts'
import { figuresResultWords } from './figures-result.ts'
import { findingsWords } from './findings.ts'
import { fitWords } from './fit.ts'
import { frameWords } from './frame.ts'
import { keepingWords } from './keeping.ts'
import { landingWords } from './landing.ts'
import { leadWords } from './lead.ts'
import { levelsWords } from './levels.ts'
import { pagesWords } from './pages.ts'
import { paperWords } from './paper.ts'
import { problemWords } from './problems.ts'
import { questionsWords } from './questions.ts'
import { readinessWords } from './readiness.ts'
import { recommendationsWords } from './recommendations.ts'
import { reportWords } from './report.ts'
import { resultsWords } from './results.ts'
import { rolesWords } from './roles.ts'
import { siteWords } from './site.ts'
import { worksheetWords } from './worksheet.ts'

export const ja = {
  businessModels: businessModelsWords,
  calculator: calculatorWords,
  context: contextWords,
  diagnosis: diagnosisWords,
  dimensions: dimensionsWords,
  embedGuide: embedGuideWords,
  figures: figuresWords,
  figureSayings,
  figuresPage: figuresPageWords,
  figuresResult: figuresResultWords,
  findings: findingsWords,
  fit: fitWords,
  frame: frameWords,
  keeping: keepingWords,
  landing: landingWords,
  lead: leadWords,
  levels: levelsWords,
  pages: pagesWords,
  paper: paperWords,
  problems: problemWords,
  questions: questionsWords,
  readiness: readinessWords,
  recommendations: recommendationsWords,
  report: reportWords,
  results: resultsWords,
  roles: rolesWords,
  site: siteWords,
  worksheet: worksheetWords,
}
