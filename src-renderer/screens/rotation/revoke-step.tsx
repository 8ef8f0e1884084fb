import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { waitingApplications } from '#contract';
import { Asking } from '../../components/asking.tsx';
import { DeadKeyProof } from '../../components/dead-key-proof.tsx';
import { Facts } from '../../components/facts.tsx';
import { Instant } from '../../components/instant.tsx';
import { KeyMark } from '../../components/key-mark.tsx';
import { OkxButton } from '../../components/okx-button.tsx';
import { StepBody } from '../../components/step-body.tsx';
import box from '../../components/surface.module.css';
import { ToneWord } from '../../components/tone-word.tsx';
import { isLeading } from '../../components/verdict/check-offer.ts';
import classes from './rotation.module.css';
import { UndoButton } from './undo-button.tsx';
import type { RotationState } from './use-rotation.ts';

/** Shows which key to delete on OKX, so that it cannot be mistaken for the new one. */
export function RevokeStep({ rotating }: { readonly rotating: RotationState }) {
  const { t } = useTranslation('rotation');
  const { entry, revoke, go, isBusy } = rotating;
  const { rotation } = entry;
  const other = rotation?.other;
  const waiting = rotation ? waitingApplications(entry.applications, rotation) : [];
  const name = other?.lastCheck?.confirmed?.label;
  return (
    <StepBody
      heading={t('heading.revoke')}
      lead={t('revoke.lead')}
      primary={{ words: t('revoke.act'), act: () => void revoke(), isBusy }}
      onBack={() => go('switch')}
      others={<UndoButton rotating={rotating} />}
    >
      <section className={`${box.surface} ${classes.facts}`} aria-label={t('switch.from')}>
        <Facts gap="10px 20px">
          <dt>{t('revoke.ending')}</dt>
          <dd>{other && <KeyMark entry={entry} of={other} />}</dd>
          <dt>{t('revoke.label')}</dt>
          <dd>{name ?? t('revoke.unknown')}</dd>
          <dt>{t('revoke.made')}</dt>
          <dd>
            {other?.createdOnOkxAt ? (
              <Instant at={other.createdOnOkxAt} form="date" />
            ) : (
              t('revoke.unknown')
            )}
          </dd>
        </Facts>
      </section>
      <KnownFirst rotating={rotating} />
      <div>
        <OkxButton entry={entry} page="api-management" />
      </div>
      {waiting.length > 0 && (
        <ToneWord tone="amber">
          {t('revoke.waiting', { count: waiting.length, applications: waiting.join(', ') })}
        </ToneWord>
      )}
      <p className={classes.final}>{t('revoke.final')}</p>
    </StepBody>
  );
}

/** Asks OKX about the key while it exists, because otherwise OKX cannot prove it dead later. */
function KnownFirst({ rotating }: { readonly rotating: RotationState }) {
  const { t } = useTranslation('rotation');
  const { entry, oldKey, isBusy } = rotating;
  const { verdict } = oldKey;
  const isKnown = entry.rotation?.other?.knownAt != null;
  if (isKnown) return verdict ? <ToneWord tone="green">{t('revoke.known')}</ToneWord> : null;
  return (
    <Stack gap={12} align="flex-start">
      {!verdict && <ToneWord tone="amber">{t('revoke.unknownKey')}</ToneWord>}
      {isBusy && <Asking sentence={t('prove.asking')} />}
      <DeadKeyProof
        proof={null}
        verdict={verdict}
        home={entry}
        can={{ setVenue: false, enter: false }}
        onOffer={(offer) => isLeading(offer) || oldKey.follow(offer)}
        isBusy={isBusy}
      />
      <Button variant="default" disabled={isBusy} onClick={() => oldKey.check()}>
        {t(verdict ? 'prove.again' : 'prove.ask')}
      </Button>
    </Stack>
  );
}
