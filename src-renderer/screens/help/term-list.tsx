import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { termNames, termTopics } from '#words';
import { formatRoute } from '../../route/route.ts';
import classes from './term-list.module.css';

/** Lists every term with its explanation, and links to the topic that says more. */
export function TermList() {
  const { t } = useTranslation('terms');
  return (
    <dl className={classes.terms}>
      {termNames.map((name) => (
        <div key={name}>
          <dt>
            <TermLink name={name} />
          </dt>
          <dd>{t(`${name}.meaning`)}</dd>
        </div>
      ))}
    </dl>
  );
}

function TermLink({ name }: { readonly name: (typeof termNames)[number] }) {
  const { t } = useTranslation('terms');
  const topic = termTopics[name];
  const words = <span className={classes.name}>{t(`${name}.name`)}</span>;
  if (topic === 'terms') return words;
  return <Anchor href={`#${formatRoute({ screen: 'help', topic })}`}>{words}</Anchor>;
}
