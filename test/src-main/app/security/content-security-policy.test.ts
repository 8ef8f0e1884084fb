import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../../src-main/app/security/content-security-policy.ts';

const nonce = 'bm9uY2Utb2YtMTYtYnl0ZQ==';

/**
 * Parses a policy like a browser (CSP 3, "Parse a serialized CSP"): separated by semicolons, the first of a
 * name wins.
 */
function directives(policy: string): ReadonlyMap<string, readonly string[]> {
  const parsed = new Map<string, readonly string[]>();
  for (const token of policy.split(';')) {
    const [name = '', ...sources] = token.trim().split(/\s+/);
    if (!parsed.has(name.toLowerCase())) parsed.set(name.toLowerCase(), sources);
  }
  return parsed;
}

describe('contentSecurityPolicy', () => {
  it('is exactly this', () => {
    expect(Object.fromEntries(directives(contentSecurityPolicy(nonce)))).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'", `'nonce-${nonce}'`],
      'img-src': ["'self'"],
      'font-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
    });
  });

  it('has no unsafe source, wildcard, scheme or host', () => {
    const sources = [...directives(contentSecurityPolicy(nonce)).values()].flat();
    const quoted = sources.filter((source) =>
      /^'(?:none|self|nonce-[A-Za-z0-9+/=]+)'$/.test(source),
    );
    expect(sources.filter((source) => !quoted.includes(source))).toEqual([]);
  });

  it('forbids everything that it does not name', () => {
    const policy = directives(contentSecurityPolicy(nonce));
    const unnamed = ['connect-src', 'object-src', 'frame-src', 'worker-src', 'media-src'];
    expect([unnamed.filter((name) => policy.has(name)), policy.get('default-src')]).toEqual([
      [],
      ["'none'"],
    ]);
  });

  it('allows no script by nonce', () => {
    expect(directives(contentSecurityPolicy(nonce)).get('script-src')).toEqual(["'self'"]);
  });
});
