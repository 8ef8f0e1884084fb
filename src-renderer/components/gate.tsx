import { NativeSelect, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languageSchema, type Settings } from '#contract';
import { useOptimistic } from '../data/use-optimistic.ts';
import { useSaving } from '../data/use-saving.ts';
import { useErrorWords } from './error-words.ts';
import { focusHeading } from './focus-heading.ts';
import classes from './gate.module.css';
import { SignetMark } from './signet-mark.tsx';
import box from './surface.module.css';

type GateProps = {
  readonly title: string;
  readonly lead?: string;
  readonly settings: Settings;
  readonly children: ReactNode;
};

/** The frame of a screen without an open vault: one thing to do, and a choice of language. */
export function Gate({ title, lead, settings, children }: GateProps) {
  return (
    <div className={classes.gate}>
      <header className={classes.brand}>
        <SignetMark size={28} />
        Signet
      </header>
      <main className={`${box.surface} ${classes.card}`}>
        <title>{`${title} · Signet`}</title>
        <Title order={1} tabIndex={-1} ref={focusHeading}>
          {title}
        </Title>
        {lead !== undefined && <p className={classes.lead}>{lead}</p>}
        {children}
      </main>
      <footer className={classes.foot}>
        <LanguageChoice language={settings.language} />
      </footer>
    </div>
  );
}

function LanguageChoice({ language }: { readonly language: Settings['language'] }) {
  const { t } = useTranslation('settings');
  const wordsOf = useErrorWords();
  const [chosen, choose] = useOptimistic(language);
  const { error, save } = useSaving('language');
  return (
    <NativeSelect
      size="xs"
      aria-label={t('language.label')}
      error={error && <span role="alert">{wordsOf(error).what}</span>}
      value={chosen}
      data={languageSchema.options.map((value) => ({ value, label: t(`language.${value}`) }))}
      onChange={({ currentTarget }) => {
        // The options are the values of the list above.
        const value = currentTarget.value as Settings['language'];
        choose(value, () => save(value));
      }}
    />
  );
}
