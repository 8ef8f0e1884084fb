import { useTranslation } from 'react-i18next';
import type { Environment } from '#contract';
import classes from './word-badge.module.css';

/** Names the environment. The badge of a demo key is dashed, as its seal is. */
export function EnvironmentBadge({ environment }: { readonly environment: Environment }) {
  const { t } = useTranslation('entries');
  return (
    <span className={classes.badge} data-environment={environment}>
      {t(`environment.${environment}`)}
    </span>
  );
}
