import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#contract';
import { Waiting } from '../components/waiting.tsx';
import { formatRoute, type Route } from '../route/route.ts';
import { useRoute } from '../route/use-route.ts';
import { Entries } from '../screens/entries/entries.tsx';
import { Deferred, type DeferredPart, deferredPart, loadWhenIdle } from './deferred.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { OldBuildNotice } from './old-build-notice.tsx';
import { RecoveredNotice } from './recovered-notice.tsx';
import classes from './shell.module.css';
import { Sidebar } from './sidebar.tsx';
import { useLock } from './use-lock.ts';

const entryForm = deferredPart(
  async () => (await import('../screens/entry-form/entry-form.tsx')).EntryForm,
);

/** All screens except the list, which is not deferred because an unlock shows it. */
const screens: Record<Exclude<Route['screen'], 'entries'>, DeferredPart<object>> = {
  entry: deferredPart(async () => (await import('../screens/entry/entry.tsx')).EntryScreen),
  'entry-add': entryForm,
  'entry-edit': entryForm,
  guide: deferredPart(async () => (await import('../screens/guide/guide.tsx')).Guide),
  health: deferredPart(async () => (await import('../screens/health/health.tsx')).Health),
  rotation: deferredPart(async () => (await import('../screens/rotation/rotation.tsx')).Rotation),
  compromise: deferredPart(
    async () => (await import('../screens/compromise/compromise.tsx')).Compromise,
  ),
  sign: deferredPart(async () => (await import('../screens/sign/sign.tsx')).Sign),
  help: deferredPart(async () => (await import('../screens/help/help.tsx')).Help),
  settings: deferredPart(async () => (await import('../screens/settings/settings.tsx')).Settings),
  about: deferredPart(async () => (await import('../screens/about/about.tsx')).About),
};

/** Loads the screen that most people open next, while the page waits for the password. */
export function loadAhead(): () => void {
  return loadWhenIdle(screens.health);
}

const palette = deferredPart(async () => (await import('./palette.tsx')).Palette);

/** Shows an unlocked vault: the sidebar, and the screen that the address names. */
export function Shell({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('navigation');
  const { route } = useRoute();
  const lock = useLock();
  const [openCount, setOpenCount] = useState(0);
  const find = () => setOpenCount((last) => last + 1);
  useHotkeys(
    [
      ['mod+K', find],
      ['mod+L', () => void lock()],
    ],
    [],
  );
  return (
    <div className={classes.shell}>
      <button type="button" className={classes.skip} onClick={skipToContent}>
        {t('skip')}
      </button>
      <Sidebar route={route} settings={settings} onFind={find} />
      <main id="content" tabIndex={-1}>
        <RecoveredNotice />
        <OldBuildNotice settings={settings} />
        <ErrorBoundary key={placeOf(route)}>
          {route.screen === 'entries' ? (
            <Entries />
          ) : (
            <Deferred
              key={route.screen}
              part={screens[route.screen]}
              props={{}}
              fallback={<Waiting />}
            />
          )}
        </ErrorBoundary>
      </main>
      {openCount > 0 && <Deferred part={palette} props={{ openCount }} fallback={null} />}
    </div>
  );
}

/** Returns the key of the current screen, which is rendered from scratch if it changes. Help keeps its search between topics. */
function placeOf(route: Route): string {
  return route.screen === 'help' ? route.screen : formatRoute(route);
}

/** Needs a button instead of a link, because the address names the screen and cannot name a part of it. */
function skipToContent(): void {
  document.getElementById('content')?.focus();
}
