/** The field that fits a question's kind. Forget a kind and this does not compile. */
import type { Question } from '../../core/vocabulary/question.ts'
import type { QuestionWords } from '../../core/vocabulary/words.ts'
import type { FieldProps } from './field-props.ts'
import { Matrix3Field } from './Matrix3Field.tsx'
import { MultiField } from './MultiField.tsx'
import { Step5Field } from './Step5Field.tsx'

export function QuestionField({ question, said, ...rest }: FieldProps<Question, QuestionWords>) {
  switch (question.kind) {
    case 'step5':
      return 'steps' in said ? <Step5Field question={question} said={said} {...rest} /> : null
    case 'multi':
      return 'options' in said ? <MultiField question={question} said={said} {...rest} /> : null
    case 'matrix3':
      return 'rows' in said ? <Matrix3Field question={question} said={said} {...rest} /> : null
    default:
      return question satisfies never
  }
}
