import { useState } from 'react';
import { CodeProof } from './code-proof.tsx';
import { CodeSheet } from './code-sheet.tsx';

type RecoveryKeepingProps = {
  readonly recoveryCode: string;
  /** The owner proved that the code was kept: the caller forgets it. */
  readonly onKept: () => void;
};

/** Two steps: the code to print or save, and two of its groups to type back while it is out of sight. */
export function RecoveryKeeping({ recoveryCode, onKept }: RecoveryKeepingProps) {
  const [isProving, setProving] = useState(false);
  return isProving ? (
    <CodeProof recoveryCode={recoveryCode} onBack={() => setProving(false)} onProved={onKept} />
  ) : (
    <CodeSheet recoveryCode={recoveryCode} onProceed={() => setProving(true)} />
  );
}
