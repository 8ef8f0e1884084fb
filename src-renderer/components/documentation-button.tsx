import { Button, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asBridgeError, type BridgeError, call } from '../data/bridge.ts';

/** Opens the documentation of OKX, which is one for every site. */
export function DocumentationButton() {
  const { t } = useTranslation(['entries', 'errors']);
  const [error, setError] = useState<BridgeError>();

  async function open(): Promise<void> {
    setError(undefined);
    try {
      await call('link:open', { page: 'documentation', site: 'global', environment: 'live' });
    } catch (caught) {
      setError(asBridgeError(caught));
    }
  }

  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconExternalLink size={15} aria-hidden />}
        onClick={() => void open()}
      >
        {t('openOkx.documentation')}
      </Button>
      {error && (
        <Text size="sm" role="alert">
          {t(`errors:${error.code}.what`)}
        </Text>
      )}
    </>
  );
}
