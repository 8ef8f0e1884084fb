import { useTranslation } from 'react-i18next';
import type { Settings } from '#contract';
import { Gate } from '../../components/gate.tsx';
import { RecoveryKeeping } from '../../components/recovery-code/recovery-keeping.tsx';

type RecoveryKitProps = {
  readonly settings: Settings;
  readonly recoveryCode: string;
  readonly onKept: () => void;
};

/** Shows the recovery code of a new vault, to be saved before anything else. */
export function RecoveryKit({ settings, recoveryCode, onKept }: RecoveryKitProps) {
  const { t } = useTranslation('recoveryKit');
  return (
    <Gate title={t('title')} lead={t('lead')} settings={settings}>
      <RecoveryKeeping recoveryCode={recoveryCode} onKept={onKept} />
    </Gate>
  );
}
