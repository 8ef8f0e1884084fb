/** The colour of a severity, which repeats its icon and its word. */
export const severityTones = { danger: 'red', attention: 'amber', advice: 'plain' } as const;
