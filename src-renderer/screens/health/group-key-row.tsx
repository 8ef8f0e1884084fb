import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '#contract';
import { useFindingWords } from '../../components/finding/finding-words.ts';
import { Seal } from '../../components/seal.tsx';
import { useNow } from '../../components/use-now.ts';
import type { FindingGroup } from './finding-groups.ts';
import type { KeyFinding } from './finding-selection.ts';
import classes from './findings.module.css';
import { KeyRemedy } from './key-remedy.tsx';
import { KeyTitle } from './key-title.tsx';

type GroupKeyRowProps = { readonly found: KeyFinding; readonly group: FindingGroup };

/** One key of an unfolded group, with what the others do not share. */
export const GroupKeyRow = memo(function GroupKeyRow({ found, group }: GroupKeyRowProps) {
  const { finding, entry } = found;
  const { t } = useTranslation('findings');
  const wordsOf = useFindingWords();
  const now = useNow();
  const id = useId();
  return (
    <>
      <Seal
        digest={entry.apiKeyDigest}
        label={entry.label}
        environment={entry.environment}
        size={28}
      />
      <div className={classes.words}>
        <KeyTitle entry={entry} id={id} />
        {hasDetails(finding) && (
          <p className={classes.next}>
            {wordsOf(finding, now).what} <span>{t(`evidence.${finding.evidence}`)}</span>
          </p>
        )}
      </div>
      {needsOwnRemedy(found, group) && <KeyRemedy found={found} describedBy={id} />}
    </>
  );
});

/** `true` if the sentence about this key may differ from that about another key of its group. */
function hasDetails({ kind, subjects, at }: Finding): boolean {
  // The instant of this kind is the expiry of the key, which the sentence does not name.
  return kind !== 'addresses-none' && (subjects.length > 0 || at !== null);
}

/** A check of many keys leaves out those with a host of their own, because Signet asks before it calls one. */
function needsOwnRemedy({ finding, entry }: KeyFinding, group: FindingGroup): boolean {
  const hasOwnHost = finding.remedy === 'check' && entry.hosts.rest !== undefined;
  return hasOwnHost || group.remedy === undefined;
}
