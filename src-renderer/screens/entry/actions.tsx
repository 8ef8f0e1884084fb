import { Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconPencil, IconRotate, IconSignature } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Entry, openCompromiseOf } from '#contract';
import { OkxButton } from '../../components/okx-button.tsx';
import { formatRoute } from '../../route/route.ts';

type ActionsProps = {
  readonly entry: Entry;
  /** The actions about dates. */
  readonly children: ReactNode;
};

/** Shows the actions for a key, except for the check. */
export function Actions({ entry, children }: ActionsProps) {
  const { t } = useTranslation(['entry', 'rotation', 'compromise']);
  const { id } = entry;
  const plain = { component: 'a', variant: 'default' } as const;
  return (
    <Group gap="sm">
      <Button
        {...plain}
        href={`#${formatRoute({ screen: 'sign', id })}`}
        leftSection={<IconSignature size={16} aria-hidden />}
      >
        {t('sign')}
      </Button>
      <Button
        {...plain}
        href={`#${formatRoute({ screen: 'entry-edit', id })}`}
        leftSection={<IconPencil size={16} aria-hidden />}
      >
        {t('edit')}
      </Button>
      {entry.rotation === null && (
        <Button
          {...plain}
          href={`#${formatRoute({ screen: 'rotation', id })}`}
          leftSection={<IconRotate size={16} aria-hidden />}
        >
          {t('rotation:entry.act')}
        </Button>
      )}
      {children}
      <OkxButton entry={entry} page="api-management" />
      {openCompromiseOf(entry) === undefined && (
        <Button
          component="a"
          variant="subtle"
          color="red"
          href={`#${formatRoute({ screen: 'compromise', id })}`}
          leftSection={<IconAlertTriangle size={16} aria-hidden />}
        >
          {t('compromise:open')}
        </Button>
      )}
    </Group>
  );
}
