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
  /** Which offers can be followed here; without it, all. */
  readonly isOffered?: (offer: CheckOffer) => boolean;
  /** Whether an offer is being followed. */
  readonly isBusy?: boolean;
};

/** What a check found: in a sentence, with what can be done about it, and line by line. */
export function VerdictView(props: VerdictViewProps) {
  const { verdict, home, onOffer, isOffered = () => true, isBusy = false } = props;
  const { t } = useTranslation('verdict');
  const place = usePlaceWords();
  const { tone, sentence, next } = useOutcome(verdict, home);
  const offers = offersOf(verdict, home).filter(isOffered);
  return (
    <div className={classes.verdict}>
      <div className={classes.head} data-tone={tone}>
        <div role="status" className={classes.sentence}>
          <ToneWord tone={tone}>{sentence}</ToneWord>
        </div>
        {next !== undefined && <p className={classes.next}>{next}</p>}
        {verdict.trouble && <TroubleDetails trouble={verdict.trouble} />}
        <OfferButtons offers={offers} onOffer={onOffer} isBusy={isBusy} />
        <p className={classes.asked}>
          <Instant
            at={verdict.checkedAt}
            form="time"
            sentence={(when) => t('asked', { place: place(verdict), when })}
          />
        </p>
      </div>
      <VerdictLines verdict={verdict} onOffer={onOffer} isOffered={isOffered} isBusy={isBusy} />
      {verdict.answer !== null && <RawAnswer answer={verdict.answer} />}
    </div>
  );
}
