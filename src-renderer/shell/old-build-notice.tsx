import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#contract';
import classes from '../components/old-build.module.css';
import { OldBuild } from '../components/old-build.tsx';
import { call } from '../data/bridge.ts';
import { useProcedure } from '../data/use-procedure.ts';
import { useRoute } from '../route/use-route.ts';

/** Above every screen until its owner has taken note of it, once a build; About says it on its own. */
export function OldBuildNotice({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('about');
  const { route } = useRoute();
  const { value: about } = useProcedure('application:about', {});
  if (!about?.isOld || settings.notedBuild === about.builtAt || route.screen === 'about')
    return null;
  // Where it cannot be kept, it is told again at the next start: no harm that would need words.
  const dismiss = () => call('settings:set', { notedBuild: about.builtAt }).catch(() => undefined);
  return (
    <div className={classes.room}>
      <OldBuild>
        <Button size="xs" variant="subtle" color="gray" onClick={() => void dismiss()}>
          {t('old.dismiss')}
        </Button>
      </OldBuild>
    </div>
  );
}
