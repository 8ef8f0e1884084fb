import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry, Finding } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { useFindingWords } from '../../components/finding/finding-words.ts';
import { RemedyButton, type RemedyHandlers } from '../../components/finding/remedy-button.tsx';
import { severityTones } from '../../components/finding/severity-tones.ts';
import { ToneWord } from '../../components/tone-word.tsx';
import { useNow } from '../../components/use-now.ts';
import { useEntryHealth } from '../../data/use-health.ts';
import { useProcedure } from '../../data/use-procedure.ts';
import classes from './entry-findings.module.css';

type EntryFindingsProps = {
  readonly entry: Entry;
  readonly handlers: RemedyHandlers;
  /** Whether a check is under way. */
  readonly isBusy: boolean;
};

/** Everything that is worth a look about this key, the worst first, each with the button that helps. */
export function EntryFindings({ entry, handlers, isBusy }: EntryFindingsProps) {
  const { t } = useTranslation('entry');
  const { value, error, reload } = useEntryHealth(entry.id);
  if (error) return <ErrorNotice error={error} onRetry={() => void reload()} />;
  if (!value) return null;
  const { findings } = value;
  if (findings.length === 0) return <ToneWord tone="green">{t('noFinding')}</ToneWord>;
  return (
    <ul className={classes.list}>
      {findings.map((finding) => (
        <FindingItem key={finding.kind} {...{ finding, entry, handlers, isBusy }} />
      ))}
    </ul>
  );
}

type FindingItemProps = EntryFindingsProps & { readonly finding: Finding };

function FindingItem({ finding, entry, handlers, isBusy }: FindingItemProps) {
  const { t } = useTranslation('findings');
  const { title, what, next } = useFindingWords()(finding, useNow());
  const id = useId();
  const [otherId] = finding.others;
  const props = { finding, entry, isBusy, isChecking: isBusy, describedBy: id, ...handlers };
  return (
    <li className={classes.item}>
      <div className={classes.words}>
        <span id={id} className={classes.title}>
          <ToneWord tone={severityTones[finding.severity]}>
            {t('titled', { severity: t(`severity.${finding.severity}`), title })}
          </ToneWord>
        </span>
        <p>{what}</p>
        <p className={classes.next}>
          {next} <span>{t(`evidence.${finding.evidence}`)}</span>
        </p>
      </div>
      {otherId === undefined ? (
        <RemedyButton {...props} other={undefined} />
      ) : (
        <RemedyWithOther {...props} otherId={otherId} />
      )}
    </li>
  );
}

type RemedyWithOtherProps = Omit<Parameters<typeof RemedyButton>[0], 'other'> & {
  readonly otherId: string;
};

/** Its label is asked for: the button says where it leads. */
function RemedyWithOther({ otherId, ...props }: RemedyWithOtherProps) {
  const { value } = useProcedure('entry:get', { id: otherId }, 'entries:changed');
  return value ? <RemedyButton {...props} other={value.entry} /> : null;
}
