import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckVerdict, Rotation } from '#contract';
import { deadKeyOffers, isUnknownKey, type KeyChanges } from './dead-key-offers.ts';
import { Instant } from './instant.tsx';
import { ToneWord } from './tone-word.tsx';
import { type CheckOffer, hasKey, isFoundElsewhere, type KeyHome } from './verdict/check-offer.ts';
import { OfferButtons } from './verdict/offer-buttons.tsx';
import { useOutcome, useVenueWords } from './verdict/verdict-words.ts';

type DeadKeyProofProps = {
  readonly proof: Rotation['proof'];
  /** OKX's latest answer; `undefined` if OKX was not asked on this screen. */
  readonly verdict: CheckVerdict | undefined;
  /** The site and environment of the entry. */
  readonly home: KeyHome;
  readonly can: KeyChanges;
  readonly onOffer: (offer: CheckOffer) => void;
  readonly isBusy: boolean;
};

/** Says whether OKX has proved a key dead, still has it, or left that open. */
export function DeadKeyProof(props: DeadKeyProofProps) {
  const { proof, verdict, home, can, onOffer, isBusy } = props;
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
  return (
    <Stack gap={6} align="flex-start">
      <Answer verdict={verdict} home={home} />
      <OfferButtons offers={deadKeyOffers(verdict, home, can)} onOffer={onOffer} isBusy={isBusy} />
    </Stack>
  );
}

type AnswerProps = { readonly verdict: CheckVerdict; readonly home: KeyHome };

function Answer({ verdict, home }: AnswerProps) {
  const { tone, words, next } = useWords(verdict, home);
  return (
    <Stack role="status" gap={6} align="flex-start">
      <ToneWord tone={tone}>{words}</ToneWord>
      <p>{next}</p>
    </Stack>
  );
}

type AnswerWords = {
  readonly tone: 'red' | 'amber';
  readonly words: ReactNode;
  readonly next: string;
};

function useWords(verdict: CheckVerdict, home: KeyHome): AnswerWords {
  const { t } = useTranslation('rotation');
  const { sentence, next = '' } = useOutcome(verdict, home);
  const place = useVenueWords()(verdict);
  const { checkedAt, failure } = verdict;
  const isElsewhere = isFoundElsewhere(verdict, home);
  const code = failure?.okxCode ?? '';
  if (isElsewhere || failure === null) {
    const alive = isElsewhere ? 'proof.aliveElsewhere' : 'proof.alive';
    const words = (
      <Instant at={checkedAt} form="time" sentence={(when) => t(alive, { when, place })} />
    );
    return { tone: 'red', words, next: t(`${alive}Next`) };
  }
  if (hasKey(verdict)) {
    const held = t('proof.held', { code });
    return { tone: 'red', words: held, next: `${sentence} ${t('proof.aliveNext')}` };
  }
  if (isUnknownKey(verdict)) {
    const unknown = t('proof.unknown', { place, code });
    return { tone: 'amber', words: unknown, next: t('proof.unknownNext') };
  }
  const words = code === '' ? t('proof.unproved') : t('proof.unprovedCode', { code });
  return { tone: 'amber', words, next: `${sentence} ${next}` };
}
