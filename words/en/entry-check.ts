/** The live check on a key's page. */
export const entryCheck = {
  title: 'Check against OKX',
  hint: 'A <term>check</term> asks OKX about this key with one signed call and compares the answer with this entry.',
  check: 'Check this key',
  asking: 'Asking OKX at {{place}}',
  never: 'Never checked',
  accepted: 'Checked {{when}}: accepted',
  refused: 'Checked {{when}}: refused',
} as const;
