import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './reasons.module.css';

type ReasonsProps = {
  readonly reasons: readonly { readonly title: string; readonly text: ReactNode }[];
};

/** Explains a step in small print, beside it or, in a narrow window, below it. */
export function Reasons({ reasons }: ReasonsProps) {
  const { t } = useTranslation('steps');
  return (
    <aside className={classes.reason} aria-label={t('why')}>
      {reasons.map(({ title, text }) => (
        <section key={title}>
          <h3>{title}</h3>
          <p>{text}</p>
        </section>
      ))}
    </aside>
  );
}
