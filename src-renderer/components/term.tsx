import { Anchor, Button, Popover } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type TermName, termTopics } from '#words';
import { formatRoute } from '../route/route.ts';
import classes from './term.module.css';

type TermProps = {
  readonly name: TermName;
  /** Leaves out the link to Help, if following it would lose what was typed. */
  readonly hidesLink?: boolean | undefined;
  /** The words of the term in the sentence. */
  readonly children: ReactNode;
};

/** A button in running text that explains a term in one line, with a link to Help. Do not use it in labels. */
export function Term({ name, hidesLink = false, children }: TermProps) {
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
        {hidesLink ? (
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
