/** Is everything that travels given its place, and each thing that is wrong with a place said in a sentence? */
import { describe, expect, test } from 'vitest'
import { misplaced } from '../../src/core/check/registry.ts'
import type { FigurePlaces, Registry, Slot } from '../../src/core/vocabulary/code.ts'
import { registry as ourRegistry } from '../../src/model/registry.ts'
import { altered, model } from './altered.ts'

const registry: Registry = ourRegistry

const without = (at: string): Registry => ({ ...registry, slots: registry.slots.filter((slot) => slot.at !== at) })
const withMore = (...slots: readonly Slot[]): Registry => ({ ...registry, slots: [...registry.slots, ...slots] })
const instead = (at: string, ...slots: readonly Slot[]): Registry => ({
  ...registry,
  slots: registry.slots.flatMap((slot) => (slot.at === at ? slots : [slot])),
})
const placing = (id: string, more: Partial<FigurePlaces>): Registry => ({
  ...registry,
  figures: registry.figures.map((places) => (places.id === id ? { ...places, ...more } : places)),
})
const retiring = (retired: readonly string[], slots = registry.slots): Registry => ({ ...registry, slots, retired })

test('everything our model reckons with has its place, and nothing is retired', () => {
  expect(misplaced(model, registry)).toEqual([])
  expect(registry.retired).toEqual([])
})

test('the registry is data: it comes back from JSON unchanged', () => {
  expect(JSON.parse(JSON.stringify(registry))).toStrictEqual(registry)
})

test('of the company itself, nothing travels but what the reckoning reads', () => {
  const context = registry.slots.map(({ at }) => at).filter((at) => at.startsWith('context.'))
  expect(context).toEqual([
    'context.stage',
    'context.role',
    'context.contactChannels',
    'context.productStrength',
    'context.billing',
  ])
})

const planted: readonly (readonly [what: string, registry: Registry, sentence: string])[] = [
  [
    'a question without a place',
    without('answers.renewal'),
    'registry.ts: "answers.renewal" has no place in a code. Add a slot of kind "step" at the end.',
  ],
  [
    'a list without a place',
    without('answers.customer-records'),
    'registry.ts: "answers.customer-records" has no place in a code. Add a slot of kind "list" at the end.',
  ],
  [
    'a dimension without a place for its evidence',
    without('evidence.data'),
    'registry.ts: "evidence.data" has no place in a code. Add a slot of kind "one-of" at the end.',
  ],
  [
    'a field that a condition reads, without a place',
    without('context.billing'),
    'registry.ts: "context.billing" has no place in a code. Add a slot of kind "one-of" at the end.',
  ],
  [
    'the role without a place',
    without('context.role'),
    'registry.ts: "context.role" has no place in a code. Add a slot of kind "one-of" at the end.',
  ],
  [
    'a value without a number',
    instead('track', { kind: 'one-of', at: 'track', bits: 2, values: ['quick'] }),
    'registry.ts: "full" of "track" has no place in a code. Add a slot of kind "one-of" at the end.',
  ],
  [
    'a choice with more values than its bits can tell apart',
    instead('track', { kind: 'one-of', at: 'track', bits: 1, values: ['quick', 'full'] }),
    'registry.ts: 1 bits of "track" have room for 1 values, not for 2. Add a slot of kind "one-of" at the end.',
  ],
  [
    'a choice without bits',
    instead('track', { kind: 'one-of', at: 'track', bits: 0, values: ['quick', 'full'] }),
    'registry.ts: "track" has 0 bits. A choice has 1 to 8.',
  ],
  [
    'a question with two places',
    withMore({ kind: 'step', at: 'answers.renewal' }),
    'registry.ts: "answers.renewal" has two places. Take the later one out.',
  ],
  [
    'an option with two places',
    withMore({ kind: 'more-options', at: 'answers.customer-records', options: ['source'] }),
    'registry.ts: "source" of "answers.customer-records" has two places. Take the later one out.',
  ],
  [
    'a value with two numbers',
    withMore({ kind: 'one-of', at: 'businessModel', bits: 2, values: ['usage-based'] }),
    'registry.ts: "usage-based" of "businessModel" has two places. Take the later one out.',
  ],
  [
    'a slot of the wrong kind',
    instead('answers.renewal', { kind: 'list', at: 'answers.renewal', options: [] }),
    'registry.ts: "answers.renewal" begins with a slot of kind "list". It is a "step".',
  ],
  [
    'rows added to a list',
    withMore({ kind: 'more-rows', at: 'answers.customer-records', rows: [] }),
    'registry.ts: a slot of kind "more-rows" adds to "answers.customer-records", which is a "list".',
  ],
  [
    'a slot for an unknown question',
    withMore({ kind: 'step', at: 'answers.renewl' }),
    'registry.ts: there is a slot for "renewl", which is no question. Did you mean "renewal"?',
  ],
  [
    'a slot for a question that was taken out',
    withMore({ kind: 'step', at: 'answers.tea-breaks' }),
    'registry.ts: there is a slot for "tea-breaks", which is no question. Mend the id; if it was retired, name it in `retired`.',
  ],
  [
    'a slot for an unknown dimension',
    withMore({ kind: 'one-of', at: 'evidence.sucess', bits: 2, values: [] }),
    'registry.ts: there is a slot for "sucess", which is no dimension. Did you mean "success"?',
  ],
  [
    'a slot for an unknown part of a document',
    withMore({ kind: 'step', at: 'label' }),
    'registry.ts: there is a slot for "label", which is no part of a document. Mend the id; if it was retired, name it in `retired`.',
  ],
  [
    'an option that was taken out',
    withMore({ kind: 'more-options', at: 'answers.customer-records', options: ['shoe-size'] }),
    'registry.ts: "answers.customer-records" has a place for "shoe-size", which is no part of it. Mend the id; if it was retired, name it in `retired`.',
  ],
  [
    'a field that nothing reckons with',
    withMore({ kind: 'one-of', at: 'context.industry', bits: 5, values: [] }),
    'registry.ts: nothing reckons with "context.industry", so it must not travel. Take its slot out, or name it in `retired`.',
  ],
  [
    'a retired question that is still asked',
    retiring(['answers.renewal']),
    'registry.ts: "answers.renewal" is retired, but still reckoned with. Take it out of `retired`.',
  ],
  [
    'a retired question that never had a place',
    retiring(['answers.tea-breaks']),
    'registry.ts: "answers.tea-breaks" is retired, but never had a place. Take it out of `retired`.',
  ],
  [
    'a figure without a number',
    { ...registry, figures: registry.figures.filter(({ id }) => id !== 'nrr') },
    'registry.ts: the figure "nrr" has no number in `figures`. Add it at the end.',
  ],
  [
    'a figure with two numbers',
    { ...registry, figures: [...registry.figures, { id: 'ltv-to-cac', parts: [], definitions: [] }] },
    'registry.ts: the figure "ltv-to-cac" has two numbers in `figures`. Take the later one out.',
  ],
  [
    'a number for an unknown figure',
    { ...registry, figures: [...registry.figures, { id: 'nrrr', parts: [], definitions: [] }] },
    'registry.ts: `figures` has a number for "nrrr", which is no figure. Did you mean "nrr"?',
  ],
  [
    'an amount of a figure without a number',
    placing('renewal-rate', { parts: ['renewed'] }),
    'registry.ts: the amount "due" has no number in `parts` of "renewal-rate". Add it at the end.',
  ],
  [
    'an amount of a figure that was taken out',
    placing('renewal-rate', { parts: ['renewed', 'due', 'tea'] }),
    'registry.ts: `parts` of "renewal-rate" has a number for "tea", which is no amount. Mend the id; if it was retired, name it in `retired`.',
  ],
  [
    'a definition without a number',
    placing('ces', { definitions: ['mean-of-seven'] }),
    'registry.ts: the definition "top-two" has no number in `definitions` of "ces". Add it at the end.',
  ],
  [
    'a definition with two numbers',
    placing('ces', { definitions: ['mean-of-seven', 'top-two', 'top-two'] }),
    'registry.ts: the definition "top-two" has two numbers in `definitions` of "ces". Take the later one out.',
  ],
  [
    'an amount of the economics without a number',
    { ...registry, economics: registry.economics.slice(1) },
    'registry.ts: the amount "customers" has no number in `economics`. Add it at the end.',
  ],
  [
    'an amount of the what-if of churn without a number',
    { ...registry, churn: registry.churn.slice(0, -1) },
    'registry.ts: the amount "cost" has no number in `churn`. Add it at the end.',
  ],
  [
    'a retired figure that is still asked',
    retiring(['numbers.nrr']),
    'registry.ts: "numbers.nrr" is retired, but still reckoned with. Take it out of `retired`.',
  ],
  [
    'a retired amount that never had a number',
    retiring(['economics.tea']),
    'registry.ts: "economics.tea" is retired, but never had a place. Take it out of `retired`.',
  ],
  [
    'an edition with two numbers',
    { ...registry, editions: ['2026-11', '2027-05', '2026-11'] },
    'registry.ts: the edition "2026-11" has two numbers. Take the later one out.',
  ],
  [
    'an edition without a number',
    { ...registry, editions: ['2027-05'] },
    'registry.ts: the edition "2026-11" has no number. Add it to `editions`, at the end.',
  ],
]

test.each(planted)('finds %s', (_what, planted, sentence) => {
  expect(misplaced(model, planted)).toEqual([sentence])
})

test('finds a question, an option, a row, a business model and a dimension that came to the model', () => {
  const [first] = model.questions.filter(({ kind }) => kind === 'step5')
  const more: readonly (readonly [path: readonly (string | number)[], value: unknown, what: string, kind: string])[] = [
    [['questions'], [...model.questions, { ...first, id: 'tea-breaks' }], '"answers.tea-breaks"', 'step'],
    [
      ['questions', 'customer-records', 'options', 0],
      'shoe-size',
      '"shoe-size" of "answers.customer-records"',
      'more-options',
    ],
    [
      ['questions', 'metrics-in-use', 'rows', 0, 'id'],
      'tea-rate',
      '"tea-rate" of "answers.metrics-in-use"',
      'more-rows',
    ],
    [['businessModels', 0, 'id'], 'tea-room', '"tea-room" of "businessModel"', 'one-of'],
    [['dimensions', 0, 'id'], 'tea', '"evidence.tea"', 'one-of'],
    [['context', 'stage', 'options', 1], 'tea-time', '"tea-time" of "context.stage"', 'one-of'],
  ]
  for (const [path, value, what, kind] of more) {
    expect(misplaced(altered(model, path, value), registry)).toContain(
      `registry.ts: ${what} has no place in a code. Add a slot of kind "${kind}" at the end.`,
    )
  }
})

test('finds a figure, an amount and a definition that came to the model', () => {
  const [nrr] = model.figures.filter(({ id }) => id === 'nrr')
  const more: readonly (readonly [path: readonly (string | number)[], value: unknown, sentence: string])[] = [
    [
      ['figures'],
      [...model.figures, { ...nrr, id: 'tea-rate' }],
      'the figure "tea-rate" has no number in `figures`. Add it at the end.',
    ],
    [
      ['figures', 'nrr', 'noted'],
      ['teaBreaks'],
      'the amount "teaBreaks" has no number in `parts` of "nrr". Add it at the end.',
    ],
    [
      ['figures', 'nrr', 'definitions'],
      [{ id: 'by-tea' }],
      'the definition "by-tea" has no number in `definitions` of "nrr". Add it at the end.',
    ],
  ]
  for (const [path, value, sentence] of more) {
    expect(misplaced(altered(model, path, value), registry)).toEqual([`registry.ts: ${sentence}`])
  }
})

describe('takes as right', () => {
  test('a question that was renamed, under its old id', () => {
    const renamed = altered(altered(model, ['questions', 'renewal', 'id'], 'staying'), ['moved'], {
      renewal: 'staying',
    })
    expect(misplaced(renamed, registry)).toEqual([])
    expect(misplaced(renamed, withMore({ kind: 'step', at: 'answers.staying' }))).toEqual([
      'registry.ts: "answers.staying" has two places. Take the later one out.',
    ])
  })

  test('what came later and has its slot at the end', () => {
    const more = altered(model, ['businessModels', 0, 'id'], 'tea-room')
    const slot: Slot = { kind: 'one-of', at: 'businessModel', bits: 4, values: ['tea-room'] }
    const { slots } = withMore(slot)
    expect(misplaced(more, retiring(['businessModel.b2b-subscription'], slots))).toEqual([])
  })

  test('figures, amounts and definitions that were retired', () => {
    const retired = ['numbers.tea-rate', 'numbers.ces.tea', 'numbers.nrr.tea', 'economics.tea', 'churn.tea']
    const { figures } = placing('ces', { definitions: ['mean-of-seven', 'top-two', 'tea'] })
    const more: Registry = {
      ...registry,
      retired,
      figures: [
        ...figures.map((places) => (places.id === 'nrr' ? { ...places, parts: [...places.parts, 'tea'] } : places)),
        { id: 'tea-rate', parts: ['tea'], definitions: [] },
      ],
      economics: [...registry.economics, 'tea'],
      churn: [...registry.churn, 'tea'],
    }
    expect(misplaced(model, more)).toEqual([])
  })

  test('what was retired, and a field that is no longer read', () => {
    const slots: readonly Slot[] = [
      { kind: 'step', at: 'answers.tea-breaks' },
      { kind: 'one-of', at: 'context.industry', bits: 5, values: [] },
      { kind: 'more-options', at: 'answers.customer-records', options: ['shoe-size'] },
    ]
    const retired = ['answers.tea-breaks', 'context.industry', 'answers.customer-records.shoe-size']
    expect(misplaced(model, retiring(retired, withMore(...slots).slots))).toEqual([])
  })
})
