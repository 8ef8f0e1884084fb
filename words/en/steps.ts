/** Shared by pages with steps. */
export const steps = {
  progress: 'Step {{number}} of {{count}}: {{step}}',
  steps: 'Steps',
  state: { done: 'done', now: 'now', toCome: 'to come' },
  why: 'Why',
  back: 'Back',
} as const;
