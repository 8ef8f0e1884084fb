import { Button, Group, Textarea } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  assertNever,
  type Compromise,
  type CompromiseStep,
  doneAtOf,
  type Entry,
  foldCase,
  keysOf,
  leakedKeyOf,
} from '#contract';
import { Asking } from '../../components/asking.tsx';
import { DeadKeyProof } from '../../components/dead-key-proof.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Facts } from '../../components/facts.tsx';
import { Instant } from '../../components/instant.tsx';
import { KeyMark } from '../../components/key-mark.tsx';
import { OkxButton } from '../../components/okx-button.tsx';
import { PlainList } from '../../components/plain-list.tsx';
import { formatRoute } from '../../route/route.ts';
import classes from './compromise.module.css';
import { LookAt } from './look-at.tsx';
import type { CompromiseState } from './use-compromise.ts';
import type { useLeakNotes } from './use-leak-notes.ts';

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
    case 'check-connections':
      return <OkxButton entry={entry} page="api-management" />;
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
      <Facts gap="6px 16px" className={classes.key}>
        <dt>{t('key.ending')}</dt>
        <dd>
          <KeyMark entry={entry} of={compromise} />
        </dd>
        <dt>{t('key.label')}</dt>
        <dd>{key?.lastCheck?.confirmed?.label ?? t('key.unknown')}</dd>
      </Facts>
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
  const can = { setVenue: keysOf(entry).length === 1, enter: key === entry };
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
        <Group gap={10}>
          <Button variant="default" disabled={isBusy} onClick={prove}>
            {t(verdict ? 'prove.again' : 'prove.ask')}
          </Button>
          <Asking sentence={isBusy && t('prove.asking')} />
        </Group>
      )}
    </>
  );
}

/** Leads to the rotation, or says when one finished after the leak. */
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

/** Lists the entry's applications, and which already have the new key during a rotation. */
function NewKeyList({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('compromise');
  const { applications, rotation } = entry;
  const switched = new Set(rotation?.switchedApplications.map(foldCase));
  if (applications.length === 0) return <p className={classes.plain}>{t('applications.none')}</p>;
  return (
    <PlainList isRow gap="6px 16px" className={classes.applications}>
      {applications.map((application) => (
        <li key={application}>
          {application}
          {switched.has(foldCase(application)) && (
            <span>
              <IconCheck size={14} aria-hidden /> {t('applications.hasNew')}
            </span>
          )}
        </li>
      ))}
    </PlainList>
  );
}

type NotesProps = { readonly notes: ReturnType<typeof useLeakNotes> };

/** Asks what happened, and says whether that is saved. */
function Notes({ notes: { text, isSaved, isMasked, error, type } }: NotesProps) {
  const { t } = useTranslation('compromise');
  const state = isSaved && text !== '' ? t(isMasked ? 'notes.masked' : 'notes.saved') : undefined;
  return (
    <>
      <Textarea
        aria-label={t('notes.label')}
        description={state ?? t('notes.hint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        autosize
        minRows={4}
      />
      {error && <ErrorNotice error={error} />}
    </>
  );
}
