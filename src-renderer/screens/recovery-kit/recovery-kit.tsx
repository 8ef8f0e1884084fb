import { useTranslation } from 'react-i18next';
import type { Settings } from '#contract';
import { Gate } from '../../components/gate.tsx';
import { RecoverySteps } from '../../components/recovery-code/recovery-steps.tsx';

type RecoveryKitProps = {
  readonly settings: Settings;
  readonly recoveryCode: string;
  readonly onDone: () => void;
};

/** Shows the recovery code of a new vault, to be saved before anything else. */
export function RecoveryKit({ settings, recoveryCode, onDone }: RecoveryKitProps) {
  const { t } = useTranslation('recoveryKit');
  return (
    <Gate title={t('title')} lead={t('lead')} settings={settings}>
      <RecoverySteps recoveryCode={recoveryCode} onDone={onDone} />
    </Gate>
  );
}
