/** Are our model and its words sound? Says what is not, one sentence a line. */
import { checkModel } from '../core/check/check-model.ts'
import { misplaced } from '../core/check/registry.ts'
import { model } from '../model/model.ts'
import { registry } from '../model/registry.ts'
import { words } from '../words/words.ts'

const sentences = [...checkModel(model, words), ...misplaced(model, registry)]
const said = sentences.length === 0 ? ['The model and its words are sound.'] : sentences
process.stdout.write(`${said.join('\n')}\n`)
process.exitCode = sentences.length === 0 ? 0 : 1
