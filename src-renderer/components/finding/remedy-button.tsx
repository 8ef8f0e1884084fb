import { Button } from '@mantine/core';
import {
  IconArrowRight,
  IconExternalLink,
  IconPencil,
  IconPlus,
  IconRefresh,
  IconRotate,
  IconUrgent,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { assertNever, type Entry, type Finding, type FindingRemedy, okxErrorOf } from '#contract';
import { type EditField, formatRoute, type Route } from '../../route/route.ts';

const icons = {
  check: IconRefresh,
  edit: IconPencil,
  'edit-on-okx': IconExternalLink,
  'guide-demo': IconPlus,
  rotate: IconRotate,
  respond: IconUrgent,
  'show-other': IconArrowRight,
} as const satisfies Record<FindingRemedy, unknown>;

export type RemedyEntry = Pick<Entry, 'id' | 'label' | 'site' | 'environment' | 'hosts'>;

/** Handles the remedies that run on the same screen. */
export type RemedyHandlers = {
  readonly onCheck: (entry: RemedyEntry) => void;
  readonly onOpenOkx: (entry: RemedyEntry) => void;
};

type RemedyButtonProps = RemedyHandlers & {
  readonly finding: Finding;
  /** The entry that the finding is about. */
  readonly entry: RemedyEntry;
  /** The first other entry that the finding is about. */
  readonly other: RemedyEntry | undefined;
  /** `isBusy` while any key is being checked, `isChecking` while this one is. */
  readonly isBusy: boolean;
  readonly isChecking: boolean;
  /** The id of the element that names the key, because many buttons have the same words. */
  readonly describedBy: string;
};

/** Offers the remedy of a finding as a button or a link. */
export function RemedyButton(props: RemedyButtonProps) {
  const { finding, entry, other, isBusy, isChecking, describedBy, onCheck, onOpenOkx } = props;
  const { t } = useTranslation('findings');
  const { remedy } = finding;
  const Icon = icons[remedy];
  const shared = {
    size: 'xs',
    variant: 'default',
    maw: '100%',
    'aria-describedby': describedBy,
    leftSection: <Icon size={15} stroke={1.75} aria-hidden />,
  } as const;
  const words = t(`remedy.${remedy}`, { label: other?.label ?? '' });
  if (remedy === 'check' || remedy === 'edit-on-okx') {
    const isCheck = remedy === 'check';
    const act = isCheck ? onCheck : onOpenOkx;
    return (
      <Button
        {...shared}
        loading={isCheck && isChecking}
        disabled={isCheck && isBusy}
        onClick={() => act(entry)}
      >
        {words}
      </Button>
    );
  }
  const route = routeOf(finding, entry, other);
  if (route === undefined) return null;
  return (
    <Button {...shared} component="a" href={`#${formatRoute(route)}`}>
      {words}
    </Button>
  );
}

/** Returns the screen that remedies a finding; `undefined` if the other entry is gone. */
function routeOf(
  finding: Finding,
  { id }: RemedyEntry,
  other: RemedyEntry | undefined,
): Route | undefined {
  switch (finding.remedy) {
    case 'edit': {
      const field = fieldOf(finding);
      return { screen: 'entry-edit', id, ...(field && { field }) };
    }
    case 'guide-demo':
      return { screen: 'guide', demoFor: id };
    case 'show-other':
      return other && { screen: 'entry', id: other.id };
    case 'rotate':
      return { screen: 'rotation', id };
    case 'respond':
      return { screen: 'compromise', id };
    case 'check':
    case 'edit-on-okx':
      return undefined;
    default:
      return assertNever(finding.remedy);
  }
}

/** Returns the field of the entry to correct. */
function fieldOf({ kind, subjects: [subject = ''] }: Finding): EditField | undefined {
  if (kind === 'purpose-unknown') return 'purpose';
  if (kind === 'environment-differs') return 'environment';
  if (kind === 'account-differs' && subject === 'sub') return 'sub-account';
  return kind === 'refused' ? okxErrorOf(subject)?.field : undefined;
}
