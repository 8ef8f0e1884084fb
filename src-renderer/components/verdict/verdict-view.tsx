import { useTranslation } from 'react-i18next';
import type { CheckVerdict } from '#contract';
import { Instant } from '../instant.tsx';
import { ToneWord } from '../tone-word.tsx';
import { type CheckOffer, type KeyHome, offersOf } from './check-offer.ts';
import { OfferButtons } from './offer-buttons.tsx';
import { RawAnswer } from './raw-answer.tsx';
import { TroubleDetails } from './trouble-details.tsx';
import classes from './verdict.module.css';
import { VerdictLines } from './verdict-lines.tsx';
import { useOutcome, usePlaceWords } from './verdict-words.ts';

type VerdictViewProps = {
  readonly verdict: CheckVerdict;
  /** Where the key is said to belong. */
  readonly home: KeyHome;
  readonly onOffer: (offer: CheckOffer) => void;
  /** Whether an offer is being followed. */
  readonly isBusy?: boolean;
};

/** What a check found: in a sentence, with what can be done about it, and line by line. */
export function VerdictView({ verdict, home, onOffer, isBusy = false }: VerdictViewProps) {
  const { t } = useTranslation('verdict');
  const place = usePlaceWords();
  const { tone, sentence, next } = useOutcome(verdict, home);
  const offers = offersOf(verdict, home);
  return (
    <div className={classes['verdict']}>
      <div className={classes['head']} data-tone={tone}>
        <div role="status" className={classes['sentence']}>
          <ToneWord tone={tone}>{sentence}</ToneWord>
        </div>
        {next !== undefined && <p className={classes['next']}>{next}</p>}
        {verdict.trouble && <TroubleDetails trouble={verdict.trouble} />}
        <OfferButtons offers={offers} onOffer={onOffer} isBusy={isBusy} />
        <p className={classes['asked']}>
          <Instant
            at={verdict.checkedAt}
            form="time"
            sentence={(when) => t('asked', { place: place(verdict), when })}
          />
        </p>
      </div>
      <VerdictLines verdict={verdict} onOffer={onOffer} isBusy={isBusy} />
      {verdict.answer !== null && <RawAnswer answer={verdict.answer} />}
    </div>
  );
}
