import { Anchor, Popover } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatRoute } from '../route.ts';
import classes from './term.module.css';
import { type TermName, termTopics } from './terms.ts';

type TermProps = {
  readonly name: TermName;
  /** The term as the sentence has it; its name otherwise. */
  readonly children?: ReactNode;
};

/** A term in running text: pressed, it explains itself in one line and leads to Help. Not for labels. */
export function Term({ name, children }: TermProps) {
  const { t } = useTranslation('terms');
  return (
    <Popover width={288} position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={classes['term']}>
          {children ?? t(`${name}.name`)}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes['meaning'] ?? ''}>
        <p>{t(`${name}.meaning`)}</p>
        <Anchor size="sm" href={`#${formatRoute({ screen: 'help', topic: termTopics[name] })}`}>
          {t('more')}
        </Anchor>
      </Popover.Dropdown>
    </Popover>
  );
}
