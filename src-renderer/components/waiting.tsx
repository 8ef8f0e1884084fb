import { Center, Loader } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Shown while something loads; nothing for the first 150 ms, since a flash is worse than a moment. */
export function Waiting() {
  const { t } = useTranslation('navigation');
  const [isLong, setLong] = useState(false);
  useTimeout(() => setLong(true), 150, { autoInvoke: true });
  return <Center mih="40vh">{isLong && <Loader size="sm" aria-label={t('loading')} />}</Center>;
}
