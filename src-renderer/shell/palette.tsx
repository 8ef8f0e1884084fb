import { Text } from '@mantine/core';
import '@mantine/spotlight/styles.layer.css';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import {
  IconAlertTriangle,
  IconHelpCircle,
  IconKey,
  IconLock,
  IconPlus,
  IconSearch,
} from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { topicIds } from '#words';
import { Seal } from '../components/seal.tsx';
import { useProcedure } from '../data/use-procedure.ts';
import { useRoute } from '../route/use-route.ts';
import classes from './palette.module.css';
import { useLock } from './use-lock.ts';

const rowLimit = 12;

/** Finds any key, screen or action. It opens whenever `openCount` grows. */
export function Palette({ openCount }: { readonly openCount: number }) {
  const { t } = useTranslation(['palette', 'compromise']);
  const [[store, { open }]] = useState(createSpotlight);
  const actions = useActions();
  const keys = useKeys();
  const answers = useAnswers();
  const leaks = useLeaks();
  // Opens only after mounting, because it then remembers the focus, to restore it when it closes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new openCount opens it again.
  useEffect(open, [openCount]);
  return (
    <Spotlight
      store={store}
      shortcut={null}
      limit={rowLimit}
      scrollable
      maxHeight={420}
      attributes={{ content: { 'aria-label': t('title') } }}
      classNames={{ action: classes.action, search: classes.search }}
      overlayProps={{ blur: 0, backgroundOpacity: 0.4 }}
      transitionProps={{ duration: 100 }}
      nothingFound={<Text size="sm">{t('nothing')}</Text>}
      searchProps={{
        leftSection: <IconSearch size={18} stroke={1.75} aria-hidden />,
        placeholder: t('placeholder'),
        'aria-label': t('placeholder'),
      }}
      actions={[
        ...actions,
        { group: t('keys'), actions: keys },
        { group: t('help'), actions: answers },
        { group: t('compromise:paletteGroup'), actions: leaks },
      ]}
    />
  );
}

/** Lists the screens and actions that do not depend on the vault. */
function useActions() {
  const { t } = useTranslation(['palette', 'navigation']);
  const { navigate } = useRoute();
  const lock = useLock();
  const screens = (['entries', 'health', 'sign', 'help', 'settings', 'about'] as const).map(
    (screen) => ({
      id: screen,
      label: t(`navigation:${screen}`),
      onClick: () => navigate({ screen }),
    }),
  );
  const create = {
    id: 'create',
    label: t('palette:create'),
    leftSection: <IconPlus size={18} stroke={1.75} aria-hidden />,
    onClick: () => navigate({ screen: 'guide' }),
  };
  const add = {
    id: 'add',
    label: t('palette:add'),
    leftSection: <IconKey size={18} stroke={1.75} aria-hidden />,
    onClick: () => navigate({ screen: 'entry-add' }),
  };
  const locking = {
    id: 'lock',
    label: t('palette:lock'),
    leftSection: <IconLock size={18} stroke={1.75} aria-hidden />,
    onClick: () => void lock(),
  };
  return [
    { group: t('palette:actions'), actions: [create, add, locking] },
    { group: t('palette:screens'), actions: screens },
  ];
}

/** Lists the keys, to be found by label, ending or environment. */
function useKeys() {
  const { t } = useTranslation('entries');
  const { navigate } = useRoute();
  const { value } = useProcedure('entry:list', {}, 'entries:changed');
  return (value?.entries ?? []).map(({ id, label, environment, apiKeyEnding, apiKeyDigest }) => ({
    id,
    label,
    description: [t(`environment.${environment}`), apiKeyEnding].filter(Boolean).join(' · '),
    leftSection: <Seal digest={apiKeyDigest} label={label} environment={environment} size={28} />,
    onClick: () => navigate({ screen: 'entry', id }),
  }));
}

/** Lists the topics of Help, to be found by their text too. */
function useAnswers() {
  const { t } = useTranslation('help');
  const { navigate } = useRoute();
  return topicIds.map((topic) => ({
    id: `help-${topic}`,
    label: t(`topic.${topic}.title`),
    keywords: t(`topic.${topic}.words`),
    leftSection: <IconHelpCircle size={18} stroke={1.75} aria-hidden />,
    onClick: () => navigate({ screen: 'help', topic }),
  }));
}

/** Lists the keys to report as leaked: last, so that only a search for that brings them up. */
function useLeaks() {
  const { t } = useTranslation('compromise');
  const { navigate } = useRoute();
  const { value } = useProcedure('entry:list', {}, 'entries:changed');
  return (value?.entries ?? []).map(({ id, label }) => ({
    id: `leaked-${id}`,
    label: t('palette', { label }),
    keywords: t('words'),
    leftSection: <IconAlertTriangle size={18} stroke={1.75} aria-hidden />,
    onClick: () => navigate({ screen: 'compromise', id }),
  }));
}
