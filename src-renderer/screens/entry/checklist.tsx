import { Checkbox, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistItem, ChecklistLine, EntrySummary } from '#contract';
import { asBridgeError, type BridgeError, call } from '../../bridge.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Instant } from '../../components/instant.tsx';
import { ToneWord } from '../../components/tone-word.tsx';
import { useProcedure } from '../../use-procedure.ts';
import classes from './checklist.module.css';

/** What makes this key safe, line by line: what Signet sees, and what its owner ticks. */
export function Checklist({ entry }: { readonly entry: EntrySummary }) {
  const { t } = useTranslation('checklist');
  const { id } = entry;
  const { value, error, reload } = useProcedure('health:checklist', { id }, 'entries:changed');
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
        <div className={classes['lists']}>
          <div>
            <h3 className={classes['heading']}>{t('seen')}</h3>
            <ul className={classes['list']}>
              {lines.map(
                (line) =>
                  line.kind === 'automatic' && <AutomaticLine key={line.item} line={line} />,
              )}
            </ul>
          </div>
          <div>
            <h3 className={classes['heading']}>{t('yours')}</h3>
            <Ticks id={id} lines={lines} />
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
    <li className={classes['automatic']}>
      <span>{t(`automatic.${item}`)}</span>
      <ToneWord tone={tones[state]}>
        {t(`state.${state}`)}
        {state === 'unknown' && <span className={classes['how']}>{t(`unknown.${item}`)}</span>}
      </ToneWord>
    </li>
  );
}

type TicksProps = { readonly id: string; readonly lines: readonly ChecklistLine[] };

function Ticks({ id, lines }: TicksProps) {
  const { t } = useTranslation('checklist');
  const [error, setError] = useState<BridgeError>();
  // A box shows at once what was clicked; what main refused goes back.
  const [clicked, setClicked] = useState<Partial<Record<ChecklistItem, boolean>>>({});

  async function tick(item: ChecklistItem, isTicked: boolean): Promise<void> {
    setError(undefined);
    setClicked((before) => ({ ...before, [item]: isTicked }));
    try {
      await call('entry:tick', { id, item, isTicked });
    } catch (caught) {
      setError(asBridgeError(caught));
      setClicked(({ [item]: _refused, ...rest }) => rest);
    }
  }

  return (
    <>
      <ul className={classes['list']}>
        {lines.map(
          (line) =>
            line.kind === 'tick' && (
              <li key={line.item}>
                <Checkbox
                  label={t(`tick.${line.item}`)}
                  description={
                    line.tickedAt !== null && (
                      <Instant at={line.tickedAt} sentence={(when) => t('tickedAt', { when })} />
                    )
                  }
                  checked={clicked[line.item] ?? line.tickedAt !== null}
                  onChange={(event) => void tick(line.item, event.currentTarget.checked)}
                />
              </li>
            ),
        )}
      </ul>
      {error && <ErrorNotice error={error} />}
    </>
  );
}
