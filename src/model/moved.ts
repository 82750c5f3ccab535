/** Which ids were renamed, and where did they go? Ids are permanent, so this only ever grows. */
export const moved = {} as const satisfies Readonly<Record<string, string>>
