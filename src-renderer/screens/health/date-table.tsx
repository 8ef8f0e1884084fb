import { useTranslation } from 'react-i18next';
import { Instant } from '../../components/instant.tsx';
import { formatRoute } from '../../route/route.ts';
import classes from './timeline.module.css';
import type { KeyDate } from './timeline-dates.ts';

/** Lists all dates in words, including those beyond the picture. */
export function DateTable({ dates }: { readonly dates: readonly KeyDate[] }) {
  const { t } = useTranslation('health');
  return (
    <table className={classes.table} aria-label={t('timeline.table')}>
      <thead>
        <tr>
          {(['when', 'key', 'what'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`timeline.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {dates.map(({ entry, kind, at }) => (
          <tr key={`${entry.id} ${kind}`}>
            <td>
              <Instant at={at} />
            </td>
            <th scope="row">
              <a href={`#${formatRoute({ screen: 'entry', id: entry.id })}`}>{entry.label}</a>
            </th>
            <td>{t(`timeline.${kind}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
