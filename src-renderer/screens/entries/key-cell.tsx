import { VisuallyHidden } from '@mantine/core';
import { memo, use } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding, ListedEntry } from '#contract';
import { ageDaysOf } from '../../components/age.ts';
import { severityTones } from '../../components/finding/severity-tones.ts';
import { KeyLink } from '../../components/key-link.tsx';
import { MaskedKey } from '../../components/masked-key.tsx';
import { RemindersContext } from '../../components/reminders.ts';
import { Seal } from '../../components/seal.tsx';
import { ToneWord } from '../../components/tone-word.tsx';
import { useNow } from '../../components/use-now.ts';
import classes from './entry-columns.module.css';
import { WorstFindingsContext } from './worst-findings.ts';

type CellProps = { readonly item: ListedEntry };

/** Names a key, and says how old it is and what is worst about it. Its link opens the entry. */
export const KeyCell = memo(function KeyCell({ item }: CellProps) {
  const { id, label, environment, apiKeyDigest, apiKeyEnding } = item;
  const finding = use(WorstFindingsContext).get(id);
  return (
    <>
      <Seal digest={apiKeyDigest} label={label} environment={environment} />
      <div className={classes.lines}>
        <KeyLink entry={item} className={classes.label} />
        <span className={classes.second}>
          <MaskedKey ending={apiKeyEnding} isShort /> · <Age entry={item} />
        </span>
        {finding && (
          <span className={classes.finding}>
            <FindingTitle finding={finding} />
          </span>
        )}
      </div>
    </>
  );
});

/** The age is known only if the owner said when the key was created on OKX. */
function Age({ entry: { id, createdOnOkxAt } }: { readonly entry: ListedEntry }) {
  const { t } = useTranslation('entries');
  const now = useNow();
  const keyCreatedAt = use(RemindersContext).get(id)?.keyCreatedAt;
  if (createdOnOkxAt === null || keyCreatedAt === undefined) return t('ageUnknown');
  return t('age', { count: ageDaysOf(keyCreatedAt, now) });
}

/** A finding in a few words, where there is no room for more: its severity is read out, and seen as a colour. */
function FindingTitle({ finding: { kind, severity } }: { readonly finding: Finding }) {
  const { t } = useTranslation('findings');
  const title = t(`kind.${kind}.title`);
  return (
    <ToneWord tone={severityTones[severity]}>
      <span aria-hidden title={title}>
        {title}
      </span>
      <VisuallyHidden>{t('titled', { severity: t(`severity.${severity}`), title })}</VisuallyHidden>
    </ToneWord>
  );
}
