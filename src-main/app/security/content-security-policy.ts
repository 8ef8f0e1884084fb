/**
 * Returns the policy of the page, which may load its own scripts, styles and fonts, and nothing else.
 *
 * @param nonce admits the style elements that Mantine creates; fresh for every load of the page
 */
export function contentSecurityPolicy(nonce: string): string {
  // SECURITY: rule 7. Anything that no directive names is forbidden.
  const directives: Readonly<Record<string, string>> = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': `'self' 'nonce-${nonce}'`,
    'img-src': "'self'",
    'font-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
