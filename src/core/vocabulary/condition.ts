/** What can be asked of a company's answers, as data? */
import type { EconomicsField, Verdict } from './economics.ts'

/**
 * A statement that holds or does not hold for one company. Small objects, never functions or strings to parse.
 * Conditions on items hold only for items with a value; conditions on shares and axes only if these exist.
 */
export type Condition =
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | AboutCompany
  | { readonly kind: 'item-at-least'; readonly item: string; readonly step: number }
  | { readonly kind: 'item-at-most'; readonly item: string; readonly step: number }
  | { readonly kind: 'share-at-least'; readonly side: Side; readonly share: number }
  | { readonly kind: 'share-below'; readonly side: Side; readonly share: number }
  | { readonly kind: 'axis-at-least'; readonly axis: Axis; readonly score: number }
  | { readonly kind: 'axis-below'; readonly axis: Axis; readonly score: number }
  /** The list was given and does not contain the option. */
  | { readonly kind: 'option-missing'; readonly question: string; readonly option: string }
  /** The list was given and is at most this long. */
  | { readonly kind: 'options-at-most'; readonly question: string; readonly count: number }
  /** At least one of the rows is asked, and every asked one stands at `not-watched`. */
  | { readonly kind: 'rows-not-watched'; readonly question: string; readonly rows: readonly string[] }
  /** A figure was given as `unknown`, or is at least this large. */
  | { readonly kind: 'figure-unknown-or-at-least'; readonly figure: string; readonly value: number }
  /** To every condition, a figure that cannot be as it was given is one not given. Churn is compared as a yearly rate. */
  | { readonly kind: 'figure-at-least'; readonly figure: string; readonly value: number }
  | { readonly kind: 'figure-below'; readonly figure: string; readonly value: number }
  /** It has changed for the worse since the year before. */
  | { readonly kind: 'figure-worse'; readonly figure: string }
  | { readonly kind: 'figure-defined'; readonly figure: string; readonly as: string }
  /** Given as a number. */
  | { readonly kind: 'figure-known'; readonly figure: string }
  | { readonly kind: 'figure-unknown'; readonly figure: string }
  /** None of these figures, and none of these amounts of the economics, was given as a number. */
  | { readonly kind: 'none-known'; readonly figures: readonly string[]; readonly economics: readonly EconomicsField[] }
  /** At least one figure was given, be it as unknown. */
  | { readonly kind: 'some-figure-given' }
  /** Some figure cannot be as it is given, by itself or beside another one. */
  | { readonly kind: 'figures-impossible' }
  | { readonly kind: 'verdict'; readonly is: readonly Verdict[] }

/** A statement that can be judged before anything is answered: it decides what is asked. */
export type CompanyCondition =
  | { readonly kind: 'all'; readonly of: readonly CompanyCondition[] }
  | { readonly kind: 'any'; readonly of: readonly CompanyCondition[] }
  | AboutCompany

type AboutCompany =
  | { readonly kind: 'business-model'; readonly is: readonly string[] }
  | { readonly kind: 'context'; readonly field: string; readonly is: readonly string[] }
  /** A list in the context names `includes`, or names nothing at all. */
  | { readonly kind: 'context-allows'; readonly field: string; readonly includes: string }

/** The two sides of the figures watched: for responding, and for leading ahead. */
export type Side = 'support' | 'success'

/** The two axes: defence (responding) and offence (leading ahead). */
export type Axis = 'defence' | 'offence'
