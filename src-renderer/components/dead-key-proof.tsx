import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CheckVerdict, Rotation } from '#contract';
import classes from './dead-key-proof.module.css';
import { Instant } from './instant.tsx';
import { ToneWord } from './tone-word.tsx';
import { useOutcome } from './verdict/verdict-words.ts';

type DeadKeyProofProps = {
  readonly proof: Rotation['proof'];
  /** What OKX said this time, where it was asked. */
  readonly verdict: CheckVerdict | undefined;
  readonly onCorrectClock: () => void;
};

/** Whether a key is dead, as far as OKX says: proved, still alive, or nothing said about it. */
export function DeadKeyProof({ proof, verdict, onCorrectClock }: DeadKeyProofProps) {
  const { t } = useTranslation('rotation');
  if (proof) {
    const { okxCode: code, provedAt } = proof;
    return (
      <div role="status">
        <ToneWord tone="green">
          <Instant at={provedAt} form="time" sentence={(when) => t('proof.dead', { code, when })} />
        </ToneWord>
      </div>
    );
  }
  if (!verdict) return null;
  if (verdict.trouble === null) {
    return (
      <div role="status" className={classes['said']}>
        <ToneWord tone="red">
          <Instant
            at={verdict.checkedAt}
            form="time"
            sentence={(when) => t('proof.alive', { when })}
          />
        </ToneWord>
        <p>{t('proof.aliveNext')}</p>
      </div>
    );
  }
  return <Unproved verdict={verdict} onCorrectClock={onCorrectClock} />;
}

type UnprovedProps = { readonly verdict: CheckVerdict; readonly onCorrectClock: () => void };

function Unproved({ verdict, onCorrectClock }: UnprovedProps) {
  const { t } = useTranslation('rotation');
  const { site, environment, trouble } = verdict;
  const { sentence, next } = useOutcome(verdict, { site, environment, hosts: {} });
  const code = trouble?.okxCode;
  return (
    <div role="status" className={classes['said']}>
      <ToneWord tone="amber">
        {code ? t('proof.unprovedCode', { code }) : t('proof.unproved')}
      </ToneWord>
      <p>
        {sentence} {next}
      </p>
      {trouble?.remedy === 'correct-clock' && (
        <Button variant="default" size="xs" onClick={onCorrectClock}>
          {t('proof.correctClock')}
        </Button>
      )}
    </div>
  );
}
