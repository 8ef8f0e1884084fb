import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { type Finding, othersLimit } from '#contract';
import { RemedyButton } from '../../components/finding/remedy-button.tsx';
import type { KeyFinding } from './finding-selection.ts';
import classes from './findings.module.css';
import { RemediesContext } from './remedies-context.ts';

type KeyRemedyProps = {
  readonly found: KeyFinding;
  /** The id of the element that names the key. */
  readonly describedBy: string;
};

/** The button that helps against a finding of one key. */
export function KeyRemedy({ found: { finding, entry }, describedBy }: KeyRemedyProps) {
  const { keys, checkingId, onCheck, onOpenOkx } = use(RemediesContext);
  const [otherId = ''] = finding.others;
  return (
    <div className={classes.remedy}>
      <RemedyButton
        {...{ finding, entry, describedBy, onCheck, onOpenOkx }}
        other={keys.get(otherId)}
        isBusy={checkingId !== undefined}
        isChecking={checkingId === entry.id}
      />
      {finding.remedy === 'show-other' && <More others={finding.others} />}
    </div>
  );
}

/** Says how many others there are besides the one that the button names. */
function More({ others }: Pick<Finding, 'others'>) {
  const { t } = useTranslation('health');
  if (others.length < 2) return null;
  const isAll = others.length < othersLimit;
  return (
    <span>
      {isAll ? t('findings.others', { count: others.length - 1 }) : t('findings.othersMany')}
    </span>
  );
}
