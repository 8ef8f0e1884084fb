import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChecklistLine, Entry } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Instant } from '../../components/instant.tsx';
import { PlainList } from '../../components/plain-list.tsx';
import { SavedCheckbox } from '../../components/saved-checkbox.tsx';
import box from '../../components/surface.module.css';
import { ToneWord } from '../../components/tone-word.tsx';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';
import { useEntryHealth } from '../../data/use-health.ts';
import classes from './checklist.module.css';

/** Lists what makes a key safe: lines that Signet checks, and lines that the owner ticks. */
export function Checklist({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('checklist');
  const { id } = entry;
  const { value, error, reload } = useEntryHealth(id);
  const lines = value?.lines ?? [];
  const count = lines.length;
  const done = lines.filter(isDone).length;
  return (
    <section aria-labelledby="checklist">
      <Title order={2} id="checklist">
        {t('title')}
      </Title>
      <Text size="sm" c="dimmed" mt={4}>
        {t('hint')} {count > 0 && t('progress', { done, count })}
      </Text>
      {error && <ErrorNotice error={error} onRetry={() => void reload()} />}
      {count > 0 && (
        <div className={`${box.surface} ${classes.lists}`}>
          <div>
            <h3 className={classes.heading}>{t('seen')}</h3>
            <PlainList gap={12}>
              {lines.map(
                (line) =>
                  line.kind === 'automatic' && <AutomaticLine key={line.item} line={line} />,
              )}
            </PlainList>
          </div>
          <div>
            <h3 className={classes.heading}>{t('yours')}</h3>
            <PlainList gap={12}>
              {lines.map(
                (line) => line.kind === 'tick' && <TickLine key={line.item} id={id} line={line} />,
              )}
            </PlainList>
          </div>
        </div>
      )}
    </section>
  );
}

function isDone(line: ChecklistLine): boolean {
  return line.kind === 'automatic' ? line.state === 'done' : line.tickedAt !== null;
}

const tones = { done: 'green', open: 'amber', unknown: 'gray' } as const;

type AutomaticLineProps = { readonly line: ChecklistLine & { readonly kind: 'automatic' } };

function AutomaticLine({ line: { item, state } }: AutomaticLineProps) {
  const { t } = useTranslation('checklist');
  return (
    <li className={classes.automatic}>
      <span>{t(`automatic.${item}`)}</span>
      <ToneWord tone={tones[state]}>
        {t(`state.${state}`)}
        {state === 'unknown' && <span className={classes.how}>{t(`unknown.${item}`)}</span>}
      </ToneWord>
    </li>
  );
}

type TickLineProps = {
  readonly id: string;
  readonly line: ChecklistLine & { readonly kind: 'tick' };
};

function TickLine({ id, line: { item, tickedAt } }: TickLineProps) {
  const { t } = useTranslation('checklist');
  const { run: tick, error } = useAction((isTicked: boolean) =>
    call('entry:tick', { id, item, isTicked }),
  );
  return (
    <li>
      <SavedCheckbox
        label={t(`tick.${item}`)}
        description={
          tickedAt !== null && (
            <Instant at={tickedAt} sentence={(when) => t('tickedAt', { when })} />
          )
        }
        checked={tickedAt !== null}
        onSave={tick}
      />
      {error && <ErrorNotice error={error} />}
    </li>
  );
}
