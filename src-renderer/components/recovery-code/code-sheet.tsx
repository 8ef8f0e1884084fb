import { Button, Group, Stack } from '@mantine/core';
import { IconCheck, IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';
import { ErrorNotice } from '../error-notice.tsx';
import { SecondLine } from '../second-line.tsx';
import classes from './code-sheet.module.css';
import { PrintedKit } from './printed-kit.tsx';
import { groupsOf } from './recovery-groups.ts';

type CodeSheetProps = { readonly recoveryCode: string; readonly onProceed: () => void };

export function CodeSheet({ recoveryCode, onProceed }: CodeSheetProps) {
  const { t } = useTranslation('recoveryKit');
  const saving = useAction(() => call('vault:save-recovery-kit', { recoveryCode }));

  return (
    <Stack gap="md">
      <ol className={classes.code} aria-label={t('code')}>
        {groupsOf(recoveryCode).map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a group is known by its place, and two may be alike.
          <li key={index}>{group}</li>
        ))}
      </ol>
      <Group grow>
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('print')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconDeviceFloppy size={18} stroke={1.75} aria-hidden />}
          onClick={() => void saving.run()}
        >
          {t('save')}
        </Button>
      </Group>
      <div role="status" className={classes.saved}>
        {saving.answer?.isSaved && (
          <>
            <IconCheck size={18} stroke={2} aria-hidden />
            {t('saved')}
          </>
        )}
      </div>
      {saving.error && <ErrorNotice error={saving.error} />}
      <ul className={classes.advice}>
        <li>{t('advice.paper')}</li>
        <li>{t('advice.secret')}</li>
        <li>{t('advice.once')}</li>
      </ul>
      <Button size="md" fullWidth onClick={onProceed}>
        {t('proceed')}
      </Button>
      <SecondLine>{t('interrupted')}</SecondLine>
      <PrintedKit recoveryCode={recoveryCode} />
    </Stack>
  );
}
