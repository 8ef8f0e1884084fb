import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  assertNever,
  type Compromise,
  type CompromiseStep,
  doneAtOf,
  keysOf,
  leakedKeyOf,
} from '#contract';
import { Asking } from '../../components/asking.tsx';
import { DeadKeyProof } from '../../components/dead-key-proof.tsx';
import { Instant } from '../../components/instant.tsx';
import { KeyMark } from '../../components/key-mark.tsx';
import { OkxButton } from '../../components/okx-button.tsx';
import { formatRoute } from '../../route/route.ts';
import classes from './compromise.module.css';
import { LookAt } from './look-at.tsx';
import { NewKeyList } from './new-key-list.tsx';
import { Notes } from './notes.tsx';
import type { CompromiseState } from './use-compromise.ts';

type StepHelpProps = {
  readonly step: CompromiseStep;
  readonly responding: CompromiseState;
  readonly compromise: Compromise;
};

/** Shows the button, the list or the field that a step needs. */
export function StepHelp({ step, responding, compromise }: StepHelpProps) {
  const { entry } = responding;
  const props = { responding, compromise };
  switch (step) {
    case 'delete-key':
      return <LeakedKey {...props} />;
    case 'prove-dead':
      return <DeathProof {...props} />;
    case 'look-at-orders':
      return <LookAt what="orders" responding={responding} />;
    case 'look-at-transfers':
      return <LookAt what="transfers" responding={responding} />;
    case 'look-at-withdrawals':
      return <LookAt what="withdrawals" responding={responding} />;
    case 'freeze-account':
    case 'change-password':
      return <OkxButton entry={entry} page="security" />;
    case 'replace-key':
      return <Replacement {...props} />;
    case 'update-applications':
      return <NewKeyList entry={entry} />;
    case 'write-down':
      return <Notes notes={responding.notes} />;
    default:
      return assertNever(step);
  }
}

type PartProps = Omit<StepHelpProps, 'step'>;

/** Shows how to recognise the key on OKX. */
function LeakedKey({ responding: { entry }, compromise }: PartProps) {
  const { t } = useTranslation('compromise');
  const key = leakedKeyOf(entry, compromise);
  const isDeleted = doneAtOf(compromise.done, 'delete-key') !== undefined;
  return (
    <>
      <dl className={classes.key}>
        <dt>{t('key.ending')}</dt>
        <dd>
          <KeyMark entry={entry} of={compromise} />
        </dd>
        <dt>{t('key.label')}</dt>
        <dd>{key?.lastCheck?.confirmed?.label ?? t('key.unknown')}</dd>
      </dl>
      <OkxButton entry={entry} page="api-management" isUrgent={!isDeleted} />
    </>
  );
}

function DeathProof({ responding, compromise }: PartProps) {
  const { t } = useTranslation('compromise');
  const { entry, verdict, prove, follow, isBusy } = responding;
  const { proof } = compromise;
  const key = leakedKeyOf(entry, compromise);
  const isHere = key !== undefined;
  // With two keys, a change of the entry's site or environment would change both.
  const can = { settle: keysOf(entry).length === 1, enter: key === entry };
  return (
    <>
      <DeadKeyProof
        proof={proof}
        verdict={verdict}
        home={entry}
        can={can}
        onOffer={follow}
        isBusy={isBusy}
      />
      {!isHere && !proof && <p className={classes.plain}>{t('prove.gone')}</p>}
      {isHere && !proof && (
        <div className={classes.asking}>
          <Button variant="default" disabled={isBusy} onClick={prove}>
            {t(verdict ? 'prove.again' : 'prove.ask')}
          </Button>
          <Asking sentence={isBusy && t('prove.asking')} />
        </div>
      )}
    </>
  );
}

/** Leads into the rotation, or says when one finished after the leak. */
function Replacement({ responding: { entry }, compromise: { reportedAt } }: PartProps) {
  const { t } = useTranslation('compromise');
  const finished = entry.rotations.findLast(({ finishedAt }) => finishedAt >= reportedAt);
  if (finished && !entry.rotation) {
    return (
      <p className={classes.plain}>
        <Instant
          at={finished.finishedAt}
          form="time"
          sentence={(when) => t('replace.finished', { when })}
        />
      </p>
    );
  }
  return (
    <Button
      component="a"
      variant="default"
      href={`#${formatRoute({ screen: 'rotation', id: entry.id })}`}
    >
      {t(entry.rotation ? 'replace.goOn' : 'replace.start')}
    </Button>
  );
}
