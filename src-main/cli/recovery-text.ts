/** Where a new recovery code went. */
export type RecoveryPlace = { readonly recoveryCode: string } | { readonly recoveryFile: string };

/** Tells people the code, or where it is, and what it is for. */
export function recoveryCodeText(place: RecoveryPlace): string {
  const advice =
    'It opens the vault without the master password and is shown only once: keep it on paper, apart from this computer.';
  if ('recoveryFile' in place) return `The recovery code is in ${place.recoveryFile}. ${advice}`;
  return `Recovery code:\n\n  ${place.recoveryCode}\n\n${advice}`;
}
