import { Button } from '@mantine/core';
import {
  IconChevronDown,
  IconChevronRight,
  IconExternalLink,
  IconRefresh,
} from '@tabler/icons-react';
import { memo, use, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingGroup } from './finding-groups.ts';
import classes from './findings.module.css';
import { RemediesContext } from './remedies-context.ts';

type GroupRowProps = {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
};

/** Says what several keys have in common, and offers one button for all of them. It unfolds into the keys. */
export const GroupRow = memo(function GroupRow({ group, isOpen, onToggle }: GroupRowProps) {
  const { t } = useTranslation(['health', 'findings']);
  const id = useId();
  const Icon = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <>
      <Icon size={18} stroke={1.75} aria-hidden className={classes.fold} />
      <div className={classes.words}>
        <button
          type="button"
          id={id}
          className={classes.toggle}
          aria-expanded={isOpen}
          onClick={() => onToggle(group.id)}
        >
          <span className={classes.title}>{t(`findings:kind.${group.kind}.title`)}</span>{' '}
          <span>{t('health:findings.keys', { count: group.found.length })}</span>
        </button>
        <p className={classes.next}>{t(`findings:kind.${group.kind}.next`)}</p>
      </div>
      <div className={classes.remedy}>
        <GroupButton group={group} describedBy={id} />
      </div>
    </>
  );
});

type GroupButtonProps = {
  readonly group: FindingGroup;
  readonly describedBy: string;
};

/** The one button for all keys, if there is one. */
function GroupButton({ group, describedBy }: GroupButtonProps) {
  const { t } = useTranslation(['health', 'findings']);
  const { checkingId, onCheckMany, onOpenOkx } = use(RemediesContext);
  const { remedy } = group;
  const entries = group.found.map(({ entry }) => entry);
  const [first] = entries;
  if (remedy === undefined || !first) return null;
  const isCheck = remedy === 'check';
  const Icon = isCheck ? IconRefresh : IconExternalLink;
  return (
    <Button
      size="xs"
      variant="default"
      maw="100%"
      aria-describedby={describedBy}
      disabled={isCheck && checkingId !== undefined}
      leftSection={<Icon size={15} stroke={1.75} aria-hidden />}
      onClick={() => (isCheck ? onCheckMany(entries) : onOpenOkx(first))}
    >
      {isCheck
        ? t('health:findings.check', { count: entries.length })
        : t('findings:remedy.edit-on-okx')}
    </Button>
  );
}
