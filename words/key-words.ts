import type { Entry } from '#contract';
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
