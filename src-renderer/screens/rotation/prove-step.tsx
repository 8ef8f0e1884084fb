import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOldKeyHeld } from '#contract';
import { Asking } from '../../components/asking.tsx';
import { DeadKeyProof } from '../../components/dead-key-proof.tsx';
import { Instant } from '../../components/instant.tsx';
import { KeyMark } from '../../components/key-mark.tsx';
import { OkxButton } from '../../components/okx-button.tsx';
import { StepBody } from '../../components/step-body.tsx';
import { ToneWord } from '../../components/tone-word.tsx';
import { isLeading } from '../../components/verdict/check-offer.ts';
import type { RotationState } from './use-rotation.ts';

/** Asks OKX to prove that the old key is dead. Without a proof, the user must confirm twice. */
export function ProveStep({ rotating }: { readonly rotating: RotationState }) {
  const { t } = useTranslation('rotation');
  const [isUnprovedAsked, setUnprovedAsked] = useState(false);
  const { entry, oldKey, finish, unrevoke, go, isBusy } = rotating;
  const { verdict } = oldKey;
  const { rotation } = entry;
  const proof = rotation?.proof ?? null;
  const heldAt =
    rotation && isOldKeyHeld(rotation) ? rotation.other?.lastCheck?.checkedAt : undefined;
  const ask = { words: t(verdict ? 'prove.again' : 'prove.ask'), act: () => oldKey.check() };
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
      {rotation?.other && <KeyMark entry={entry} of={rotation.other} />}
      <Asking sentence={isBusy && t('prove.asking')} />
      <DeadKeyProof
        proof={proof}
        verdict={verdict}
        home={entry}
        can={{ setVenue: false, enter: false }}
        onOffer={(offer) => isLeading(offer) || oldKey.follow(offer)}
        isBusy={isBusy}
      />
      {heldAt !== undefined && !verdict && !isBusy && (
        <ToneWord tone="red">
          <Instant at={heldAt} form="time" sentence={(when) => t('prove.held', { when })} />
        </ToneWord>
      )}
      {!proof && (
        <Group gap="sm">
          <OkxButton entry={entry} page="api-management" />
          {heldAt !== undefined && (
            <Button variant="default" disabled={isBusy} onClick={() => void unrevoke()}>
              {t('prove.unrevoke')}
            </Button>
          )}
        </Group>
      )}
      {!proof && isUnprovedAsked && <Unproved rotating={rotating} isHeld={heldAt !== undefined} />}
    </StepBody>
  );
}

type UnprovedProps = { readonly rotating: RotationState; readonly isHeld: boolean };

/** Says what it means to finish without a proof, and asks again. */
function Unproved({ rotating: { finish, isBusy }, isHeld }: UnprovedProps) {
  const { t } = useTranslation('rotation');
  return (
    <Stack component="section" gap={12} align="flex-start">
      <Text size="sm">{t(isHeld ? 'prove.heldWhy' : 'prove.withoutWhy')}</Text>
      <Button color="red" variant="outline" loading={isBusy} onClick={() => void finish(true)}>
        {t('prove.withoutAct')}
      </Button>
    </Stack>
  );
}
