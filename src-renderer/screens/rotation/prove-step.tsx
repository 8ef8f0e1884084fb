import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeadKeyProof } from '../../components/dead-key-proof.tsx';
import { KeyMark } from '../../components/key-mark.tsx';
import { OkxButton } from '../../components/okx-button.tsx';
import { StepBody } from '../../components/step-body.tsx';
import { Asking } from './asking.tsx';
import classes from './rotation.module.css';
import type { RotationState } from './use-rotation.ts';

/** OKX's word that the old key is dead; without it, the end takes being told so twice. */
export function ProveStep({ rotating }: { readonly rotating: RotationState }) {
  const { t } = useTranslation('rotation');
  const [isUnprovedAsked, setUnprovedAsked] = useState(false);
  const { entry, verdict, prove, finish, correctClock, go, isBusy } = rotating;
  const proof = entry.rotation?.proof ?? null;
  const ask = { words: t(verdict ? 'prove.again' : 'prove.ask'), act: () => void prove() };
  const end = { words: t('prove.finish'), act: () => void finish(false) };
  return (
    <StepBody
      heading={t('heading.prove')}
      lead={t('prove.lead')}
      primary={{ ...(proof ? end : ask), isBusy }}
      onBack={() => go('switch')}
      others={
        !proof && (
          <Button
            variant="subtle"
            color="red"
            aria-expanded={isUnprovedAsked}
            onClick={() => setUnprovedAsked((before) => !before)}
          >
            {t('prove.without')}
          </Button>
        )
      }
    >
      {entry.rotation?.other && <KeyMark entry={entry} of={entry.rotation.other} />}
      <Asking sentence={isBusy && t('prove.asking')} />
      <DeadKeyProof
        proof={proof}
        verdict={verdict}
        onCorrectClock={() => void correctClock('prove')}
      />
      {!proof && (
        <div>
          <OkxButton entry={entry} page="api-management" />
        </div>
      )}
      {!proof && isUnprovedAsked && (
        <section className={classes['warning']}>
          <Text size="sm">{t('prove.withoutWhy')}</Text>
          <Button color="red" variant="outline" loading={isBusy} onClick={() => void finish(true)}>
            {t('prove.withoutAct')}
          </Button>
        </section>
      )}
    </StepBody>
  );
}
