import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Entry, FinishedRotation } from '#contract';
import { Instant } from '../../components/instant.tsx';
import { Page } from '../../components/page.tsx';
import { useReminder } from '../../components/reminders.ts';
import { Seal } from '../../components/seal.tsx';
import { ToneWord } from '../../components/tone-word.tsx';
import { formatRoute } from '../../route/route.ts';

type FinishedProps = { readonly entry: Entry; readonly rotation: FinishedRotation };

/** Says that the rotation is done, what happened to the old key, and when the new one is due. */
export function Finished({ entry, rotation: { proof, apiKeyEnding: ending } }: FinishedProps) {
  const { t } = useTranslation('rotation');
  const { label, environment, apiKeyDigest } = entry;
  const dueAt = useReminder(entry.id)?.status.dueAt;
  return (
    <Page
      title={t('done.title', { label })}
      mark={<Seal digest={apiKeyDigest} label={label} environment={environment} size={56} />}
      action={
        <Button component="a" href={`#${formatRoute({ screen: 'entry', id: entry.id })}`}>
          {t('done.show')}
        </Button>
      }
    >
      <Stack gap="sm">
        <ToneWord tone={proof ? 'green' : 'amber'}>
          {t(proof ? 'done.proved' : 'done.unproved', { ending })}
        </ToneWord>
        {dueAt && (
          <div>
            <Instant at={dueAt} sentence={(when) => t('done.due', { when })} />
          </div>
        )}
      </Stack>
    </Page>
  );
}
