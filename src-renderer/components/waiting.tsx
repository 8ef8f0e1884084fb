import { Center, Loader } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Shows a spinner while something loads, after 150 ms, so that it does not flash. */
export function Waiting() {
  const { t } = useTranslation('navigation');
  const [isLong, setLong] = useState(false);
  useTimeout(() => setLong(true), 150, { autoInvoke: true });
  return <Center mih="40vh">{isLong && <Loader size="sm" aria-label={t('loading')} />}</Center>;
}
