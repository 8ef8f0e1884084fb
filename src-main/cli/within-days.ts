/** The days that `due --within` takes. */
export const withinDays = { min: 0, max: 3650 } as const;
