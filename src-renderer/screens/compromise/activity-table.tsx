import { useTranslation } from 'react-i18next';
import type { ActivityKind, RecentActivity } from '#contract';
import { Instant } from '../../components/instant.tsx';
import { SecondLine } from '../../components/second-line.tsx';
import { ToneWord } from '../../components/tone-word.tsx';
import classes from './compromise.module.css';

type ActivityTableProps = { readonly activity: RecentActivity; readonly what: ActivityKind };

const columns = ['at', 'what', 'amount', 'subject', 'state'] as const;

/** Lists what OKX reports, newest first, and says if its report may be incomplete. */
export function ActivityTable({ activity, what }: ActivityTableProps) {
  const { t } = useTranslation('compromise');
  const { rows, hasMore, isPartial, unreadable, askedAt } = activity;
  return (
    <div className={classes.activity}>
      <SecondLine role="status" isSmall>
        <Instant at={askedAt} form="time" sentence={(when) => t('look.asked', { when })} />
        {rows.length === 0 && unreadable === 0 && ` · ${t('look.nothing')}`}
      </SecondLine>
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section className={classes.scroll} tabIndex={0} aria-label={t(`look.${what}`)}>
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" data-column={column}>
                    {t(`look.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ at, amount, subject, state, to, what: kind }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the rows of an answer never move
                <tr key={index}>
                  <td>
                    <Instant at={at} form="time" />
                  </td>
                  <td>
                    {t(`look.what.${kind}`)}
                    {to !== null && <code>{t('look.to', { address: to })}</code>}
                  </td>
                  <td data-column="amount">{amount}</td>
                  <td>{subject}</td>
                  <td>{t(`look.state.${state}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {hasMore && <ToneWord tone="amber">{t('look.hasMore')}</ToneWord>}
      {isPartial && <ToneWord tone="amber">{t('look.isPartial')}</ToneWord>}
      {unreadable > 0 && (
        <ToneWord tone="amber">{t('look.unreadable', { count: unreadable })}</ToneWord>
      )}
    </div>
  );
}
