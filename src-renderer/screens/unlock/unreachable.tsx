import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#contract';
import { Gate } from '../../components/gate.tsx';
import { PlacePath } from '../../components/places/place-path.tsx';
import { PlacesPanel } from '../../components/places/places-panel.tsx';
import { ReachProblem } from '../../components/places/reach-problem.tsx';
import { usePlaces } from '../../components/places/use-places.ts';

type UnreachableProps = { readonly settings: Settings; readonly onRetry: () => Promise<void> };

/** Says that the vault cannot be found now. Signet does not create another one unless the user asks for that. */
export function Unreachable({ settings, onRetry }: UnreachableProps) {
  const { t } = useTranslation('places');
  const places = usePlaces();
  const current = places.places?.current;
  return (
    <Gate title={t('unreachable.title')} lead={t('unreachable.lead')} settings={settings}>
      <Stack gap="lg">
        {current && (
          <Stack gap={4}>
            <PlacePath path={current.path} />
            <ReachProblem place={current} />
          </Stack>
        )}
        <Group gap="xs">
          <Button onClick={() => void onRetry()}>{t('unreachable.retry')}</Button>
          {current && (
            <Button
              variant="subtle"
              color="gray"
              disabled={places.isBusy}
              onClick={() => places.forget(current.id)}
            >
              {t('unreachable.forget')}
            </Button>
          )}
        </Group>
        <PlacesPanel places={places} />
      </Stack>
    </Gate>
  );
}
