import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#contract';
import { OldBuild } from '../components/old-build.tsx';
import { call } from '../data/bridge.ts';
import { useProcedure } from '../data/use-procedure.ts';
import { useRoute } from '../route/use-route.ts';
import classes from './notice-place.module.css';

/** Warns above every screen that this build is old, until the user dismisses it. About has its own warning. */
export function OldBuildNotice({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('about');
  const { route } = useRoute();
  const { value: about } = useProcedure('application:about', {});
  if (!about?.isOld || settings.notedBuild === about.builtAt || route.screen === 'about')
    return null;
  // If this cannot be saved, the notice returns at the next start, which does no harm.
  const dismiss = () => call('settings:set', { notedBuild: about.builtAt }).catch(() => undefined);
  return (
    <div className={classes.place}>
      <OldBuild>
        <Button size="xs" variant="subtle" color="gray" onClick={() => void dismiss()}>
          {t('old.dismiss')}
        </Button>
      </OldBuild>
    </div>
  );
}
