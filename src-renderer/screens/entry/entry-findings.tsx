import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry, Finding } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { useFindingWords } from '../../components/finding/finding-words.ts';
import { RemedyButton, type RemedyHandlers } from '../../components/finding/remedy-button.tsx';
import { severityTones } from '../../components/finding/severity-tones.ts';
import { PlainList } from '../../components/plain-list.tsx';
import { SecondLine } from '../../components/second-line.tsx';
import { ToneWord } from '../../components/tone-word.tsx';
import { useNow } from '../../components/use-now.ts';
import { useEntryHealth } from '../../data/use-health.ts';
import { useProcedure } from '../../data/use-procedure.ts';
import classes from './entry-findings.module.css';

type EntryFindingsProps = {
  readonly entry: Entry;
  readonly handlers: RemedyHandlers;
  /** `true` while a check runs. */
  readonly isBusy: boolean;
};

/** Lists the findings about a key, worst first, each with its remedy. */
export function EntryFindings({ entry, handlers, isBusy }: EntryFindingsProps) {
  const { t } = useTranslation('entry');
  const { value, error, reload } = useEntryHealth(entry.id);
  if (error) return <ErrorNotice error={error} onRetry={() => void reload()} />;
  if (!value) return null;
  const { findings } = value;
  if (findings.length === 0) return <ToneWord tone="green">{t('noFinding')}</ToneWord>;
  return (
    <PlainList>
      {findings.map((finding) => (
        <FindingItem key={finding.kind} {...{ finding, entry, handlers, isBusy }} />
      ))}
    </PlainList>
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
        <SecondLine isSmall className={classes.next}>
          {next} <span>{t(`evidence.${finding.evidence}`)}</span>
        </SecondLine>
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

/** Gets the other entry first, because the button names it. */
function RemedyWithOther({ otherId, ...props }: RemedyWithOtherProps) {
  const { value } = useProcedure('entry:get', { id: otherId }, 'entries:changed');
  return value ? <RemedyButton {...props} other={value.entry} /> : null;
}
