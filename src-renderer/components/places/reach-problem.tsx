import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Place } from '#contract';
import { shownPath } from './place-path.tsx';
import classes from './places.module.css';

/** Says what prevents a vault's file from being opened, if anything does. */
export function ReachProblem({ place: { reach, leadsTo } }: { readonly place: Place }) {
  const { t } = useTranslation('places');
  if (reach === 'there') return null;
  return (
    <span className={classes.problem}>
      <IconAlertTriangle size={16} aria-hidden />
      {t(`reach.${reach}`, { target: shownPath(leadsTo ?? '') })}
    </span>
  );
}
