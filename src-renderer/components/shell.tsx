import { Center, Loader } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type ComponentType, lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#contract';
import { formatRoute, type Route } from '../route.ts';
import { useRoute } from '../use-route.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { RecoveredNotice } from './recovered-notice.tsx';
import classes from './shell.module.css';
import { Sidebar } from './sidebar.tsx';
import { useLock } from './use-lock.ts';

const screens: Record<Route['screen'], ComponentType> = {
  entries: lazy(async () => ({ default: (await import('../screens/entries.tsx')).Entries })),
  entry: lazy(async () => ({ default: (await import('../screens/entry.tsx')).Entry })),
  'entry-add': lazy(async () => ({
    default: (await import('../screens/entry-form.tsx')).EntryForm,
  })),
  'entry-edit': lazy(async () => ({
    default: (await import('../screens/entry-form.tsx')).EntryForm,
  })),
  sign: lazy(async () => ({ default: (await import('../screens/sign.tsx')).Sign })),
  settings: lazy(async () => ({ default: (await import('../screens/settings.tsx')).Settings })),
  about: lazy(async () => ({ default: (await import('../screens/about.tsx')).About })),
};

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }));

/** What an unlocked vault looks like: the sidebar, and the screen that the address names. */
export function Shell({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('navigation');
  const { route } = useRoute();
  const lock = useLock();
  const [turn, setTurn] = useState(0);
  const find = () => setTurn((last) => last + 1);
  useHotkeys(
    [
      ['mod+K', find],
      ['mod+L', () => void lock()],
    ],
    [],
  );
  const Screen = screens[route.screen];
  return (
    <div className={classes['shell']}>
      <button type="button" className={classes['skip']} onClick={skipToContent}>
        {t('skip')}
      </button>
      <Sidebar route={route} settings={settings} onFind={find} />
      <main id="content" className={classes['content']} tabIndex={-1}>
        <RecoveredNotice />
        <ErrorBoundary key={formatRoute(route)}>
          <Suspense fallback={<Waiting />}>
            <Screen />
          </Suspense>
        </ErrorBoundary>
      </main>
      {turn > 0 && (
        <Suspense>
          <Palette turn={turn} />
        </Suspense>
      )}
    </div>
  );
}

function Waiting() {
  const { t } = useTranslation('navigation');
  return (
    <Center mih="40vh">
      <Loader size="sm" aria-label={t('loading')} />
    </Center>
  );
}

/** A button, not a link: the address names the screen, so it cannot name a part of it. */
function skipToContent(): void {
  document.getElementById('content')?.focus();
}
