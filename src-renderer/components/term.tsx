import { Anchor, Button, Popover } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatRoute } from '../route/route.ts';
import classes from './term.module.css';
import { type TermName, termTopics } from './terms.ts';

type TermProps = {
  readonly name: TermName;
  /** Where leaving would lose what was typed: no way to Help. */
  readonly stays?: boolean | undefined;
  /** The term as the sentence has it. */
  readonly children: ReactNode;
};

/** A term in running text: pressed, it explains itself in one line and leads to Help. Not for labels. */
export function Term({ name, stays = false, children }: TermProps) {
  const { t } = useTranslation(['terms', 'navigation']);
  const [isOpen, setOpen] = useState(false);
  const topic = termTopics[name];
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      width={288}
      position="bottom-start"
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <button type="button" className={classes.term} onClick={() => setOpen(!isOpen)}>
          {children}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.meaning}>
        <p>{t(`terms:${name}.meaning`)}</p>
        {stays ? (
          <Button size="compact-sm" variant="default" onClick={() => setOpen(false)}>
            {t('navigation:close')}
          </Button>
        ) : (
          <Anchor size="sm" href={`#${formatRoute({ screen: 'help', topic })}`}>
            {t('terms:more')}
          </Anchor>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
