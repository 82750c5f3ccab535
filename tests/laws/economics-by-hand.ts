/**
 * What does someone reckon who has only the page on numbers, a pencil and a table of fourteen boxes?
 *
 * Written from the specification before the product's own reckoning was read, so that the two can disagree.
 */

/** What stands in a box: a number that may be used, nothing, or something that cannot be used. */
type Box = { readonly is: 'number'; readonly number: number } | { readonly is: 'empty' } | { readonly is: 'unusable' }

export interface ByHand {
  replacementCost: number | null
  revenueLost: number | null
  expansionExpected: number | null
  valuePerCustomer: number | null
  benefit: number | null
  returnOnSuccess: number | null
  returnOnAcquisition: number | null
  ratio: number | null
  breakEvenChurnReduction: number | null
  parityChurnReduction: number | null
  verdict: string
}

/** The boxes as they were filled in, whatever was written there. */
export type Sheet = Readonly<Record<string, unknown>>

/** What is no number counts as not written: the contract has it named as a problem and left out. */
function box(sheet: Sheet, name: string, mayStand: (number: number) => boolean): Box {
  const written = Object.hasOwn(sheet, name) ? sheet[name] : undefined
  if (typeof written !== 'number' || !Number.isFinite(written)) return { is: 'empty' }
  return mayStand(written) ? { is: 'number', number: written } : { is: 'unusable' }
}

/** The number of a box without which nothing goes on: an empty one is as bad as an unusable one. */
function needed(found: Box): number | null {
  return found.is === 'number' ? found.number : null
}

/** The number of a box that may stay empty: then this one holds. What is unusable is not the same as empty. */
function orElse(found: Box, otherwise: number): number | null {
  if (found.is === 'empty') return otherwise
  return needed(found)
}

/** What is too large for the calculator, on the way as at the end, is no number. */
function finite(number: number): number | null {
  return Number.isFinite(number) ? number : null
}

export function economicsByHand(sheet: Sheet): ByHand {
  const above0 = (number: number) => number > 0
  const notNegative = (number: number) => number >= 0
  const fraction = (number: number) => number >= 0 && number <= 1

  const N = needed(box(sheet, 'customers', above0))
  const A = needed(box(sheet, 'annualRevenuePerCustomer', above0))
  const g = needed(box(sheet, 'grossMargin', (number) => number > 0 && number <= 1))
  const c = needed(box(sheet, 'annualChurn', fraction))
  const CAC = needed(box(sheet, 'acquisitionCost', above0))
  const K = needed(box(sheet, 'successCost', above0))
  const e = orElse(box(sheet, 'expansionRate', notNegative), 0)
  const extraExpansion = orElse(box(sheet, 'expansionGain', notNegative), 0)
  const n = orElse(box(sheet, 'contactsPerCustomer', notNegative), 0)
  const u = orElse(box(sheet, 'costPerContact', notNegative), 0)
  const r = orElse(box(sheet, 'contactsAvoided', fraction), 0)
  const H = orElse(
    box(sheet, 'horizonYears', (number) => number === 1 || number === 3 || number === 5),
    3,
  )
  const q = orElse(
    box(sheet, 'acquisitionCostMultiplier', (number) => number >= 1),
    1,
  )
  // Nobody can be kept who would not have left; a churn that is not known, or cannot be, says nothing of that.
  let avoided = orElse(box(sheet, 'churnReduction', fraction), 0)
  if (avoided !== null && c !== null && avoided > c) avoided = null

  const out: ByHand = {
    replacementCost: null,
    revenueLost: null,
    expansionExpected: null,
    valuePerCustomer: null,
    benefit: null,
    returnOnSuccess: null,
    returnOnAcquisition: null,
    ratio: null,
    breakEvenChurnReduction: null,
    parityChurnReduction: null,
    verdict: 'needs-figures',
  }

  // Step 1: the three amounts.
  if (N !== null && c !== null && CAC !== null) out.replacementCost = finite(N * c * CAC)
  if (N !== null && A !== null && c !== null) out.revenueLost = finite(N * A * c)
  if (N !== null && A !== null && e !== null) out.expansionExpected = finite(N * A * e)

  // How many years of a customer count: half of the first, and of each further one what is left of them then.
  let years: number | null = null
  if (H === 1) years = 0.5
  else if (H !== null && c !== null) {
    years = 0.5
    let left = 1
    for (let year = 1; year < H; year += 1) {
      left = left * (1 - c)
      years = years + left
    }
  }

  // L, X and S.
  let L: number | null = null
  if (A !== null && g !== null && years !== null) L = finite(A * g * years)
  out.valuePerCustomer = L
  let X: number | null = null
  if (N !== null && A !== null && g !== null && extraExpansion !== null && years !== null) {
    X = finite(N * A * g * extraExpansion * years)
  }
  let S: number | null = null
  if (N !== null && n !== null && u !== null && r !== null) S = finite(N * n * u * r)

  const sparesNothing = n === 0 || u === 0 || r === 0
  const assumesNothing = avoided === 0 && extraExpansion === 0 && sparesNothing
  if (N !== null && L !== null && avoided !== null && X !== null && S !== null && !assumesNothing) {
    out.benefit = finite(N * avoided * L + X + S)
  }
  if (out.benefit !== null && K !== null) out.returnOnSuccess = finite(out.benefit / K)
  const dearer = CAC !== null && q !== null ? finite(CAC * q) : null
  if (L !== null && dearer !== null) out.returnOnAcquisition = finite(L / dearer)
  if (out.returnOnSuccess !== null && out.returnOnAcquisition !== null) {
    out.ratio = finite(out.returnOnSuccess / out.returnOnAcquisition)
  }

  const ofAll = N !== null && L !== null ? finite(N * L) : null
  if (K !== null && ofAll !== null && X !== null && S !== null) {
    const lacking = (K - X - S) / ofAll
    out.breakEvenChurnReduction = finite(lacking < 0 ? 0 : lacking)
    if (out.returnOnAcquisition !== null) {
      const behind = (K * out.returnOnAcquisition - X - S) / ofAll
      out.parityChurnReduction = finite(behind < 0 ? 0 : behind)
    }
  }

  // The verdict: only with everything it needs, and first of all whether anything pays back at all.
  if (N === null || A === null || g === null || c === null || CAC === null || K === null) return out
  if (out.returnOnSuccess !== null && out.returnOnAcquisition !== null && out.ratio !== null) {
    if (out.returnOnSuccess < 1 && out.returnOnAcquisition < 1) out.verdict = 'neither-pays-back'
    else if (out.ratio >= 1.25 && out.returnOnSuccess >= 1) out.verdict = 'success-pays'
    else if (out.ratio >= 0.8 && out.ratio < 1.25) out.verdict = 'balanced'
    else if (out.ratio < 0.8) out.verdict = 'acquisition-first'
  }
  return out
}
