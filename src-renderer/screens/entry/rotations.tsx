import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Entry } from '#contract';
import { BoxedTable } from '../../components/boxed-table.tsx';
import { Instant } from '../../components/instant.tsx';
import { MaskedKey } from '../../components/masked-key.tsx';
import { ToneWord } from '../../components/tone-word.tsx';
import classes from './rotations.module.css';

const columns = ['finished', 'reason', 'oldKey', 'proof'] as const;

/** Lists the finished rotations: when, why, which key was replaced, and whether OKX proved it dead. */
export function Rotations({ entry: { rotations } }: { readonly entry: Entry }) {
  const { t } = useTranslation('rotation');
  if (rotations.length === 0) return null;
  return (
    <section aria-labelledby="rotations">
      <Title order={2} id="rotations">
        {t('entry.history')}
      </Title>
      <BoxedTable
        headings={columns.map((column) => t(`entry.${column}`))}
        aria-labelledby="rotations"
        className={classes.table}
      >
        {rotations.toReversed().map(({ startedAt, finishedAt, reason, apiKeyEnding, proof }) => (
          <tr key={`${startedAt} ${finishedAt}`}>
            <td>
              <Instant at={finishedAt} form="date" />
            </td>
            <td>{t(`reasons.${reason}`)}</td>
            <td>
              <MaskedKey ending={apiKeyEnding} isShort />
            </td>
            <td>
              {proof ? (
                <ToneWord tone="green">{t('entry.proved', { code: proof.okxCode })}</ToneWord>
              ) : (
                <ToneWord tone="amber">{t('entry.unproved')}</ToneWord>
              )}
            </td>
          </tr>
        ))}
      </BoxedTable>
    </section>
  );
}
