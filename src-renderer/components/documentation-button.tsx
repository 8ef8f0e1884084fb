import { Button, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Site } from '#contract';
import { call } from '../data/bridge.ts';
import { useAction } from '../data/use-action.ts';

/** Opens OKX's documentation for a site. */
export function DocumentationButton({ site }: { readonly site: Site }) {
  const { t } = useTranslation(['entries', 'errors']);
  const { run: open, error } = useAction(() =>
    call('link:open', { page: 'documentation', site, environment: 'live' }),
  );

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
