import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Rotation } from '#contract';
import { Asking } from '../../components/asking.tsx';
import { Instant } from '../../components/instant.tsx';
import { isNewKeyAccepted } from '../../components/rotation-steps.ts';
import { StepBody } from '../../components/step-body.tsx';
import { ToneWord } from '../../components/tone-word.tsx';
import { type CheckOffer, isLeading } from '../../components/verdict/check-offer.ts';
import { VerdictView } from '../../components/verdict/verdict-view.tsx';
import { UndoButton } from './undo-button.tsx';
import type { RotationState } from './use-rotation.ts';

/** Shows what OKX says about the new key, while everything still uses the old one. */
export function CheckStep({ rotating }: { readonly rotating: RotationState }) {
  const { t } = useTranslation('rotation');
  const { entry, newKey, go, isBusy } = rotating;
  const { verdict } = newKey;
  const { rotation } = entry;
  const isAccepted = rotation !== null && isNewKeyAccepted(rotation);
  const proceed = { words: t('continue', { step: t('step.switch') }), act: () => go('switch') };
  const ask = { words: t(verdict ? 'check.again' : 'check.act'), act: () => newKey.check() };

  function follow(offer: CheckOffer): void {
    if (isLeading(offer)) go('credentials');
    else newKey.follow(offer);
  }

  return (
    <StepBody
      heading={t('heading.check')}
      primary={{ ...(isAccepted ? proceed : ask), isBusy }}
      onBack={() => go('credentials')}
      others={
        <>
          {!isAccepted && (
            <Button variant="subtle" onClick={() => go('switch')}>
              {t('check.without')}
            </Button>
          )}
          <UndoButton rotating={rotating} />
        </>
      }
    >
      <Asking sentence={isBusy && t('check.asking')} />
      {verdict ? (
        <VerdictView
          verdict={verdict}
          home={entry}
          onOffer={follow}
          isOffered={isUseful}
          isBusy={isBusy}
        />
      ) : (
        !isBusy && <KnownCheck rotation={rotation} />
      )}
      {isAccepted && verdict && (
        <Text size="sm" c="dimmed">
          {t('check.later')}
        </Text>
      )}
    </StepBody>
  );
}

/** Leaves out changes to the entry, which still describes the old key. */
function isUseful({ kind }: CheckOffer): boolean {
  return kind === 'check' || kind === 'correct-clock' || kind === 'enter';
}

/** Shows the last result, for an owner who comes back. */
function KnownCheck({ rotation }: { readonly rotation: Rotation | null }) {
  const { t } = useTranslation('rotation');
  const known = rotation?.other?.lastCheck;
  if (!known) return <ToneWord tone="gray">{t('check.unknown')}</ToneWord>;
  const { okxCode: code, checkedAt } = known;
  return (
    <ToneWord tone={code === null ? 'green' : 'red'}>
      <Instant
        at={checkedAt}
        sentence={(when) =>
          code === null ? t('check.known', { when }) : t('check.refused', { when, code })
        }
      />
    </ToneWord>
  );
}
