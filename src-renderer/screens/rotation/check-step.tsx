import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Rotation } from '#contract';
import { Instant } from '../../components/instant.tsx';
import { isNewKeyAccepted } from '../../components/rotation-steps.ts';
import { StepBody } from '../../components/step-body.tsx';
import { ToneWord } from '../../components/tone-word.tsx';
import type { CheckOffer } from '../../components/verdict/check-offer.ts';
import { VerdictView } from '../../components/verdict/verdict-view.tsx';
import { Asking } from './asking.tsx';
import { UndoButton } from './undo-button.tsx';
import type { RotationState } from './use-rotation.ts';

/** What OKX says of the new key, while everything still works with the old one. */
export function CheckStep({ rotating }: { readonly rotating: RotationState }) {
  const { t } = useTranslation('rotation');
  const { entry, verdict, check, correctClock, go, isBusy } = rotating;
  const { rotation } = entry;
  const isAccepted = rotation !== null && isNewKeyAccepted(rotation);
  const proceed = { words: t('continue', { step: t('step.switch') }), act: () => go('switch') };
  const ask = { words: t(verdict ? 'check.again' : 'check.act'), act: () => void check() };

  function follow(offer: CheckOffer): void {
    if (offer.kind === 'correct-clock') void correctClock();
    else if (offer.kind === 'enter') go('credentials');
    else void check();
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

/** What the entry says is still said of the old key, and the new one is of its site: neither changes here. */
function isUseful({ kind }: CheckOffer): boolean {
  return kind === 'check' || kind === 'correct-clock' || kind === 'enter';
}

/** What was found before, for whoever comes back. */
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
