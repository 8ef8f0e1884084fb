import { Button, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatRoute } from '../../route/route.ts';
import classes from './help.module.css';

type NothingFoundProps = { readonly query: string; readonly onClear: () => void };

export function NothingFound({ query, onClear }: NothingFoundProps) {
  const { t } = useTranslation('help');
  return (
    <section className={classes.nothing} role="status">
      <Title order={2}>{t('nothing.title', { query })}</Title>
      <Text maw={480}>{t('nothing.what')}</Text>
      <div className={classes.ways}>
        <Button variant="default" onClick={onClear}>
          {t('clear')}
        </Button>
        <Button
          variant="default"
          component="a"
          href={`#${formatRoute({ screen: 'help', topic: 'documentation' })}`}
          onClick={onClear}
        >
          {t('nothing.documentation')}
        </Button>
      </div>
    </section>
  );
}
