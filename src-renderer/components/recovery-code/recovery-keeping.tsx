import { useState } from 'react';
import { CodeProof } from './code-proof.tsx';
import { CodeSheet } from './code-sheet.tsx';

type RecoveryKeepingProps = {
  readonly recoveryCode: string;
  /** Called when the groups were typed back. The caller then forgets the code. */
  readonly onKept: () => void;
};

/** Shows the code to print or save, then asks for two of its groups without showing it. */
export function RecoveryKeeping({ recoveryCode, onKept }: RecoveryKeepingProps) {
  const [isProving, setProving] = useState(false);
  return isProving ? (
    <CodeProof recoveryCode={recoveryCode} onBack={() => setProving(false)} onProved={onKept} />
  ) : (
    <CodeSheet recoveryCode={recoveryCode} onProceed={() => setProving(true)} />
  );
}
