import { useTranslation } from 'react-i18next';
import { isExplained } from '#contract';
import type { BridgeError } from '../data/bridge.ts';

export type ErrorWords = {
  /** What happened and why. */
  readonly what: string;
  /** What to do. */
  readonly next: string;
};

/** @returns a function that words an error */
export function useErrorWords(): (
  error: Pick<BridgeError, 'code' | 'field' | 'okxCode'>,
) => ErrorWords {
  const { t } = useTranslation(['errors', 'okxErrors', 'verdict']);
  return ({ code, field, okxCode }) => {
    if (okxCode !== undefined && isExplained(okxCode)) {
      return { what: t(`okxErrors:${okxCode}.what`), next: t(`okxErrors:${okxCode}.next`) };
    }
    if (okxCode !== undefined) {
      return { what: t('verdict:unknownCode', { code: okxCode }), next: t('verdict:unknownNext') };
    }
    // Nothing that was entered, but what the system has set.
    if (field === 'httpsProxy') return { what: t('proxy.what'), next: t('proxy.remedy') };
    if (field === 'chosenFile') return { what: t('chosenFile.what'), next: t('chosenFile.remedy') };
    return { what: t(`${code}.what`), next: t(`${code}.remedy`) };
  };
}
