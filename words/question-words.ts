import type { Consequence, Entry } from '#contract';
import type { Translator } from './translate.ts';
import { visible } from './visible.ts';

/** Names the key of a question: the end of its API key if that is known, its site and its environment. */
export function wordKey(
  {
    apiKeyEnding = '',
    site,
    environment,
  }: Pick<Entry, 'site' | 'environment'> & Partial<Pick<Entry, 'apiKeyEnding'>>,
  t: Translator<'dialogs' | 'entries'>['t'],
): string {
  const place = {
    site: t(`entries:site.${site}`),
    environment: t(`entries:environment.${environment}`),
  };
  if (apiKeyEnding === '') return t('dialogs:keyHidden', place);
  return t('dialogs:key', { ending: visible(apiKeyEnding), ...place });
}

/**
 * Picks the sentences that ask a question. What Signet only suspects of an unknown endpoint is asked as the
 * unknown.
 */
export function wordedAs<Kind extends string>({
  kind,
  consequences = [],
}: {
  readonly kind: Kind;
  readonly consequences?: readonly Consequence[];
}): Kind | 'unknown-endpoint' {
  return consequences.some((consequence) => consequence.kind === 'suspected')
    ? 'unknown-endpoint'
    : kind;
}
