import { useTranslation } from 'react-i18next';
import { isExplained, isFileReason } from '#contract';
import type { BridgeError } from '../data/bridge.ts';

export type ErrorWords = {
  /** Says what happened, and why. */
  readonly what: string;
  /** Says what to do. */
  readonly next: string;
};

export function useErrorWords(): (
  error: Pick<BridgeError, 'code' | 'field' | 'okxCode' | 'reasons'>,
) => ErrorWords {
  const { t } = useTranslation(['errors', 'okxErrors', 'verdict', 'networkReasons', 'fileReasons']);
  return ({ code, field, okxCode, reasons }) => {
    if (okxCode !== undefined && isExplained(okxCode)) {
      return { what: t(`okxErrors:${okxCode}.what`), next: t(`okxErrors:${okxCode}.next`) };
    }
    if (okxCode !== undefined) {
      return { what: t('verdict:unknownCode', { code: okxCode }), next: t('verdict:unknownNext') };
    }
    // The proxy comes from the system's settings, not from anything that was entered here.
    if (field === 'httpsProxy') return { what: t('proxy.what'), next: t('proxy.remedy') };
    if (field === 'chosenFile') return { what: t('chosenFile.what'), next: t('chosenFile.remedy') };
    const why = reasons.map((reason) => {
      const values = { ...noValues, ...reason.values };
      return isFileReason(reason)
        ? t(`fileReasons:${reason.name}`, values)
        : t(`networkReasons:${reason.name}`, values);
    });
    return { what: t(`${code}.what`), next: why.join(' ') || t(`${code}.remedy`) };
  };
}

/** Every value that a sentence about the network or the vault file can have; each sentence has some of them. */
const noValues = {
  proxy: '',
  host: '',
  code: '',
  status: '',
  date: '',
  variable: '',
  limit: '',
  questions: '',
  errno: '',
  found: '',
  label: '',
  name: '',
  seen: '',
  target: '',
};
