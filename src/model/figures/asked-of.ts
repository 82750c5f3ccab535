/** Of which companies is a figure asked, where it is asked of several kinds? */

export const everyone = ['b2b-subscription', 'b2c-membership', 'usage-based', 'repeat-purchase'] as const

/** Whose revenue goes on by itself, until somebody ends it. */
export const underContract = ['b2b-subscription', 'b2c-membership', 'usage-based'] as const
