import { useState } from 'react';
import { CodeProof } from './code-proof.tsx';
import { CodeSheet } from './code-sheet.tsx';

type RecoveryStepsProps = {
  readonly recoveryCode: string;
  /** Called when the groups were typed back. The caller then forgets the code. */
  readonly onDone: () => void;
};

/** Shows the code to print or save, then asks for two of its groups without showing it. */
export function RecoverySteps({ recoveryCode, onDone }: RecoveryStepsProps) {
  const [isProving, setProving] = useState(false);
  return isProving ? (
    <CodeProof recoveryCode={recoveryCode} onBack={() => setProving(false)} onProved={onDone} />
  ) : (
    <CodeSheet recoveryCode={recoveryCode} onProceed={() => setProving(true)} />
  );
}
