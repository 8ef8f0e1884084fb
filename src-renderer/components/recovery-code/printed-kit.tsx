import { Portal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useProcedure } from '../../data/use-procedure.ts';
import classes from './printed-kit.module.css';
import { groupsOf } from './recovery-groups.ts';

/** The page that is printed instead of the screen. It is invisible otherwise. */
export function PrintedKit({ recoveryCode }: { readonly recoveryCode: string }) {
  const { t, i18n } = useTranslation('recoveryKit');
  const { value: about } = useProcedure('application:about', {});
  const madeAt = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(new Date());
  return (
    <Portal>
      <section className={classes.kit}>
        <h1>{t('kit.title')}</h1>
        <p>{t('kit.lead')}</p>
        <ol className={classes.code}>
          {groupsOf(recoveryCode).map((group, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a group is known by its place, and two may be alike.
            <li key={index}>{group}</li>
          ))}
        </ol>
        <dl>
          <dt>{t('kit.madeAt')}</dt>
          <dd>{madeAt}</dd>
          {about && (
            <>
              <dt>{t('kit.vault')}</dt>
              <dd className={classes.path}>{about.vaultPath}</dd>
            </>
          )}
        </dl>
        <h2>{t('kit.howTitle')}</h2>
        <p>{t('kit.how')}</p>
        <h2>{t('kit.whereTitle')}</h2>
        <p>{t('kit.where')}</p>
        <p>{t('kit.replaced')}</p>
      </section>
    </Portal>
  );
}
