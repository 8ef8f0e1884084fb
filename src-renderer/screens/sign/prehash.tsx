import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#contract';
import { SecondLine } from '../../components/second-line.tsx';
import box from '../../components/surface.module.css';
import classes from './prehash.module.css';
import sign from './sign.module.css';

type PrehashProps = { readonly parts: ResponseOf<'sign:prepare'>['parts'] | undefined };

const names = ['timestamp', 'method', 'requestPath', 'body'] as const;
/** A longer body is cut on the screen, but all of it is signed. */
const shownLimit = 4000;

/** Shows the four parts, each with its name, number and colour, then joined as they are signed. */
export function Prehash({ parts }: PrehashProps) {
  const { t } = useTranslation('sign');
  return (
    <section className={`${box.surface} ${sign.card}`} aria-labelledby="prehash">
      <div>
        <Title order={2} id="prehash">
          {t('prehash.title')}
        </Title>
        <Text size="sm" c="dimmed">
          {t(parts ? 'prehash.what' : 'prehash.waiting')}
        </Text>
      </div>
      {parts && (
        <>
          <dl className={classes.parts}>
            {names.map((name, index) => (
              <div key={name} className={classes.part}>
                <dt>
                  <span className={classes.number} data-part={name} aria-hidden>
                    {index + 1}
                  </span>
                  {t(`prehash.${name}`)}
                </dt>
                <dd>
                  {parts[name] === '' ? (
                    <SecondLine span>{t('prehash.noBody')}</SecondLine>
                  ) : (
                    <span className={classes.text} data-part={name}>
                      {shorten(parts[name])}
                    </span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
          <div>
            <Text size="sm" c="dimmed">
              {t('prehash.joined')}
            </Text>
            <p className={classes.joined}>
              {names.map((name) => (
                <span key={name} className={classes.text} data-part={name}>
                  {shorten(parts[name])}
                </span>
              ))}
            </p>
          </div>
        </>
      )}
    </section>
  );
}

function shorten(text: string): string {
  return text.length > shownLimit ? `${text.slice(0, shownLimit)}…` : text;
}
