/** The colour of a severity; its icon and its word say the same. */
export const severityTones = { danger: 'red', attention: 'amber', advice: 'plain' } as const;
