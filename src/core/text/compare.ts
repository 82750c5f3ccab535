/** Is a reckoned number at, above or below a threshold, though floating point blurs the last digits? */

/** Differences smaller than this are none: every comparison with a threshold has this tolerance. */
export const tolerance = 1e-9

export const isAtLeast = (value: number, threshold: number): boolean => value >= threshold - tolerance
export const isAtMost = (value: number, threshold: number): boolean => value <= threshold + tolerance
export const isBelow = (value: number, threshold: number): boolean => !isAtLeast(value, threshold)
export const isAbove = (value: number, threshold: number): boolean => !isAtMost(value, threshold)
