/** The live check on a key's page. */
export const entryCheck = {
  title: 'Check against OKX',
  hint: 'A <term>check</term> asks OKX, with one signed call, what it knows of this key, and compares that with what stands here.',
  check: 'Check this key',
  asking: 'Asking OKX at {{place}}',
  never: 'Never checked',
  accepted: 'Checked {{when}}: accepted',
  refused: 'Checked {{when}}: refused',
} as const;
