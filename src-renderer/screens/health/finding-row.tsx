import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindingWords } from '../../components/finding/finding-words.ts';
import { Seal } from '../../components/seal.tsx';
import { useNow } from '../../components/use-now.ts';
import type { KeyFinding } from './finding-selection.ts';
import classes from './findings.module.css';
import { KeyRemedy } from './key-remedy.tsx';
import { KeyTitle } from './key-title.tsx';

/** Says what is wrong with one key, and offers the button that helps. */
export const FindingRow = memo(function FindingRow({ found }: { readonly found: KeyFinding }) {
  const { finding, entry } = found;
  const { t } = useTranslation(['health', 'findings']);
  const words = useFindingWords()(finding, useNow());
  const id = useId();
  return (
    <>
      <Seal digest={entry.apiKeyDigest} label={entry.label} environment={entry.environment} />
      <div className={classes.words}>
        <KeyTitle entry={entry} id={id} />
        <p>{words.what}</p>
        <p className={classes.next}>
          {words.next} <span>{t(`findings:evidence.${finding.evidence}`)}</span>
        </p>
      </div>
      <KeyRemedy found={found} describedBy={id} />
    </>
  );
});
