/** What must another language say? The same things as Japanese, which is the original. */

/** The shape of given words with every text free. */
export type SameShape<T> = T extends string
  ? string
  : T extends readonly (infer Entry)[]
    ? readonly SameShape<Entry>[]
    : { readonly [K in keyof T]: SameShape<T[K]> }
