import { useTranslation } from 'react-i18next';
import type { Score } from '#contract';
import { SeverityWord } from '../../components/finding/severity-word.tsx';
import classes from './score.module.css';

/** Explains the score line by line, from a hundred down. */
export function ScoreLines({ score: { value, lines } }: { readonly score: Score }) {
  const { t, i18n } = useTranslation(['health', 'findings']);
  const points = new Intl.NumberFormat(i18n.language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const figure = classes.figure;
  return (
    <div className={classes.lines}>
      <p className={classes.rule}>{t('health:score.rule')}</p>
      <table aria-label={t('health:score.table')}>
        <thead>
          <tr>
            <th scope="col">{t('health:score.column.finding')}</th>
            <th scope="col">{t('health:score.column.severity')}</th>
            <th scope="col" className={figure}>
              {t('health:score.column.keys')}
            </th>
            <th scope="col" className={figure}>
              {t('health:score.column.points')}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td colSpan={3}>{t('health:score.start')}</td>
            <td className={figure}>{points.format(100)}</td>
          </tr>
          {lines.map(({ kind, severity, entries, points: lost }) => (
            <tr key={`${kind} ${severity}`}>
              <td>{t(`findings:kind.${kind}.title`)}</td>
              <td>
                <SeverityWord severity={severity} />
              </td>
              <td className={figure}>{entries}</td>
              <td className={figure}>
                {lost === 0 ? points.format(0) : `−${points.format(lost)}`}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t('health:score.sum')}
            </th>
            <td className={figure}>{points.format(value)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
