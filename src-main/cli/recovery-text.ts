import type { CommandLineTranslator } from '#words/command-line';

/** The destination of a new recovery code. */
export type RecoveryPlace = { readonly recoveryCode: string } | { readonly recoveryFile: string };

/** Shows people the code, or where it is, and what it is for. */
export function recoveryCodeText(place: RecoveryPlace, { t }: CommandLineTranslator): string {
  const advice = t('commandResults:recovery.advice');
  if ('recoveryFile' in place) {
    const stored = t('commandResults:recovery.file', { file: place.recoveryFile });
    return t('commandErrors:both', { first: stored, second: advice });
  }
  return `${t('commandResults:recovery.code')}\n\n  ${place.recoveryCode}\n\n${advice}`;
}
