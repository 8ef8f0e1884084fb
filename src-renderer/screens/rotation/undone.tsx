import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EntrySummary } from '#contract';
import { OkxButton } from '../../components/okx-button.tsx';
import { Page } from '../../components/page.tsx';
import { ToneWord } from '../../components/tone-word.tsx';
import { formatRoute } from '../../route.ts';

type UndoneProps = {
  readonly entry: EntrySummary;
  /** The last four of the new key, where there was one: it is still on OKX. */
  readonly leftEnding: string | undefined;
};

/** That the old key is back, and what is left on OKX. */
export function Undone({ entry, leftEnding: ending }: UndoneProps) {
  const { t } = useTranslation('rotation');
  const { label, id } = entry;
  return (
    <Page
      title={t('undo.doneTitle', { label })}
      subtitle={t('undo.doneText')}
      action={
        <Button component="a" href={`#${formatRoute({ screen: 'entry', id })}`}>
          {t('done.show')}
        </Button>
      }
    >
      {ending !== undefined && (
        <Stack gap="sm" align="flex-start">
          <ToneWord tone="amber">{t('undo.left', { ending })}</ToneWord>
          <OkxButton entry={entry} page="api-management" />
        </Stack>
      )}
    </Page>
  );
}
