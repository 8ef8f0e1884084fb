import { useTranslation } from 'react-i18next';
import { isExplained } from '#contract';
import type { BridgeError } from '../data/bridge.ts';

export type ErrorWords = {
  /** Says what happened, and why. */
  readonly what: string;
  /** Says what to do. */
  readonly next: string;
};

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
    // The proxy comes from the system's settings, not from anything that was entered here.
    if (field === 'httpsProxy') return { what: t('proxy.what'), next: t('proxy.remedy') };
    if (field === 'chosenFile') return { what: t('chosenFile.what'), next: t('chosenFile.remedy') };
    return { what: t(`${code}.what`), next: t(`${code}.remedy`) };
  };
}
