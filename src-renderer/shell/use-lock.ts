import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { settleBeforeLock } from '../components/before-lock.ts';
import { asBridgeError, call } from '../data/bridge.ts';

/** Locks the vault. Main then reloads the page, so that nothing of the vault stays in its memory. */
export function useLock(): () => Promise<void> {
  const { t } = useTranslation('errors');
  return async () => {
    await settleBeforeLock();
    try {
      await call('vault:lock', {});
    } catch (caught) {
      const { code } = asBridgeError(caught);
      notifications.show({ color: 'red', title: t(`${code}.what`), message: t(`${code}.remedy`) });
    }
  };
}
