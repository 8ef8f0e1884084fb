import { Button, Group, Text } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckVerdict } from '#contract';
import { CodeBlock } from '../code-block.tsx';
import { CopyButton } from '../copy-button.tsx';
import { Instant } from '../instant.tsx';
import { OkxWords } from '../okx-words.tsx';
import { SecondLine } from '../second-line.tsx';
import box from '../surface.module.css';
import { ToneWord } from '../tone-word.tsx';
import { type CheckOffer, type KeyHome, offersOf } from './check-offer.ts';
import { OfferButtons } from './offer-buttons.tsx';
import classes from './verdict.module.css';
import { VerdictLines } from './verdict-lines.tsx';
import { useOutcome, useVenueWords } from './verdict-words.ts';

type VerdictViewProps = {
  readonly verdict: CheckVerdict;
  /** The site and environment of the entry or draft. */
  readonly home: KeyHome;
  readonly onOffer: (offer: CheckOffer) => void;
  /** Selects the offers that this screen can follow; if absent, all. */
  readonly isOffered?: (offer: CheckOffer) => boolean;
  /** `true` while an offer is being followed. */
  readonly isBusy?: boolean;
};

/** Shows the result of a check: a sentence, the offers, and every line. */
export function VerdictView(props: VerdictViewProps) {
  const { verdict, home, onOffer, isOffered = () => true, isBusy = false } = props;
  const { t } = useTranslation('verdict');
  const place = useVenueWords();
  const { tone, sentence, next } = useOutcome(verdict, home);
  const offers = offersOf(verdict, home).filter(isOffered);
  return (
    <div className={classes.verdict}>
      <div className={`${box.surface} ${classes.head}`} data-tone={tone}>
        <div role="status" className={classes.sentence}>
          <ToneWord tone={tone}>{sentence}</ToneWord>
        </div>
        {next !== undefined && (
          <Text inherit maw="72ch">
            {next}
          </Text>
        )}
        {verdict.failure && <FailureDetails failure={verdict.failure} />}
        <OfferButtons offers={offers} onOffer={onOffer} isBusy={isBusy} />
        <SecondLine isSmall>
          <Instant
            at={verdict.checkedAt}
            form="time"
            sentence={(when) => t('asked', { place: place(verdict), when })}
          />
        </SecondLine>
      </div>
      <VerdictLines verdict={verdict} onOffer={onOffer} isOffered={isOffered} isBusy={isBusy} />
      {verdict.answer !== null && <RawAnswer answer={verdict.answer} />}
    </div>
  );
}

/** Shows OKX's raw answer, with secrets masked, once its button is pressed. */
function RawAnswer({ answer }: { readonly answer: string }) {
  const { t } = useTranslation('verdict');
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const Icon = isOpen ? IconChevronUp : IconChevronDown;
  return (
    <div>
      <Button
        size="xs"
        variant="subtle"
        color="gray"
        aria-expanded={isOpen}
        aria-controls={id}
        leftSection={<Icon size={15} aria-hidden />}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? 'hideAnswer' : 'answer')}
      </Button>
      <div id={id}>{isOpen && <CodeBlock name={t('answerName')} code={answer} />}</div>
    </div>
  );
}

type FailureDetailsProps = { readonly failure: NonNullable<CheckVerdict['failure']> };

/** Shows OKX's own words and code, and the address that it saw. */
function FailureDetails({ failure }: FailureDetailsProps) {
  const { t } = useTranslation('verdict');
  const { okxCode, said, address, isSwapLikely } = failure;
  return (
    <>
      {isSwapLikely && <ToneWord tone="amber">{t('swapHint')}</ToneWord>}
      {address !== null && (
        <Group component="p" gap="4px 10px" className={classes.seen}>
          <span>{t('seenFrom')}</span>
          <code>{address}</code>
          <CopyButton text={address} field={t('address')} />
        </Group>
      )}
      {okxCode !== null && <OkxWords okxCode={okxCode} said={said} />}
    </>
  );
}
