import { useTranslation } from 'react-i18next';
import { type Compromise, compromiseSteps, doneAtOf, type Entry } from '#contract';
import { Instant } from '../../components/instant.tsx';
import { MaskedKey } from '../../components/masked-key.tsx';
import { ToneWord } from '../../components/tone-word.tsx';
import classes from './earlier-reports.module.css';
import { SaveReport } from './save-report.tsx';

/** Lists the closed reports, latest first. Each unfolds to its times, its proof and its notes. */
export function EarlierReports({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('compromise');
  const closed = entry.compromises.filter(({ closedAt }) => closedAt !== null);
  if (closed.length === 0) return null;
  return (
    <section aria-labelledby="earlier" className={classes.earlier}>
      <h2 id="earlier">{t('before.earlier')}</h2>
      {closed.toReversed().map((report) => (
        <details key={report.reportedAt}>
          <summary>
            <Times report={report} />
          </summary>
          <Report entry={entry} report={report} />
        </details>
      ))}
    </section>
  );
}

type ReportProps = { readonly entry: Entry; readonly report: Compromise };

function Times({ report: { reportedAt, closedAt, done } }: Pick<ReportProps, 'report'>) {
  const { t } = useTranslation('compromise');
  return (
    <>
      <Instant at={reportedAt} form="time" sentence={(when) => t('before.report', { when })} />
      {closedAt !== null && (
        <>
          {t('before.comma')}
          <Instant at={closedAt} form="time" sentence={(when) => t('before.closed', { when })} />
        </>
      )}
      {' · '}
      {t('progress', { count: done.length, total: compromiseSteps.length })}
    </>
  );
}

function Report({ entry, report }: ReportProps) {
  const { t } = useTranslation(['compromise', 'rotation']);
  const { apiKeyEnding, proof, notes } = report;
  return (
    <div className={classes.report}>
      <p>
        {t('key.ending')} <MaskedKey ending={apiKeyEnding} isShort />
      </p>
      <div>
        {proof ? (
          <ToneWord tone="green">
            <Instant
              at={proof.provedAt}
              form="time"
              sentence={(when) => t('rotation:proof.dead', { code: proof.okxCode, when })}
            />
          </ToneWord>
        ) : (
          <ToneWord tone="amber">{t('before.unproved')}</ToneWord>
        )}
      </div>
      <Steps done={report.done} />
      <p className={classes.notes}>{notes === '' ? t('before.noNotes') : notes}</p>
      <SaveReport entry={entry} report={report} size="xs" />
    </div>
  );
}

function Steps({ done }: Pick<Compromise, 'done'>) {
  const { t } = useTranslation('compromise');
  return (
    <table>
      <tbody>
        {compromiseSteps.map((step) => {
          const doneAt = doneAtOf(done, step);
          return (
            <tr key={step}>
              <th scope="row">{t(`step.${step}.title`)}</th>
              <td data-done={doneAt !== undefined}>
                {doneAt === undefined ? t('before.notDone') : <Instant at={doneAt} form="time" />}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
