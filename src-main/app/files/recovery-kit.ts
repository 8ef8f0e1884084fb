import { dayOf } from '#contract';
import type { MainTranslate } from '#words/main';
import type { SavedFile } from './save-file.ts';

type RecoveryKit = {
  /** The code in the form that Signet prints. */
  readonly recoveryCode: string;
  /** ISO 8601 UTC. */
  readonly madeAt: string;
};

export function recoveryKitFile(
  { recoveryCode, madeAt }: RecoveryKit,
  t: MainTranslate,
): SavedFile {
  const lines = [
    t('files:recoveryKit.title'),
    '',
    t('files:recoveryKit.purpose'),
    t('files:recoveryKit.advice'),
    '',
    `${t('files:recoveryKit.code')}: ${recoveryCode}`,
    `${t('files:recoveryKit.madeAt')}: ${dayOf(madeAt)}`,
    '',
  ];
  return { name: t('files:recoveryKit.name'), text: lines.join('\n') };
}
