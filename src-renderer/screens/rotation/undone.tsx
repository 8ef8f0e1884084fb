import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Entry } from '#contract';
import { Credentials } from '../../components/credentials/credentials.tsx';
import { OkxButton } from '../../components/okx-button.tsx';
import { Page } from '../../components/page.tsx';
import { ToneWord } from '../../components/tone-word.tsx';
import { formatRoute } from '../../route/route.ts';
import { GivenApplications } from './given-applications.tsx';

type UndoneProps = {
  readonly entry: Entry;
  /** The last four characters of the new key, if there was one: it still exists on OKX. */
  readonly leftEnding: string | undefined;
  /** The applications that have the new key. */
  readonly applications: readonly string[];
};

/** Says that the old key is back, which applications need it again, and what is left on OKX. */
export function Undone({ entry, leftEnding: ending, applications }: UndoneProps) {
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
      <Stack gap="xl">
        {applications.length > 0 && (
          <>
            <GivenApplications
              words={t('undo.given', { count: applications.length })}
              applications={applications}
            />
            <Credentials entry={entry} />
          </>
        )}
        {ending !== undefined && (
          <Stack gap="sm" align="flex-start">
            <ToneWord tone="amber">{t('undo.left', { ending })}</ToneWord>
            <OkxButton entry={entry} page="api-management" />
          </Stack>
        )}
      </Stack>
    </Page>
  );
}
