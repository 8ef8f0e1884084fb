import { Button, Group } from '@mantine/core';
import {
  IconArrowsExchange,
  IconClockCheck,
  IconExternalLink,
  IconPencil,
  IconPlus,
  IconRefresh,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CheckOffer } from './check-offer.ts';
import { useVenueWords } from './verdict-words.ts';

const icons = {
  check: IconRefresh,
  try: IconRefresh,
  'set-venue': IconPencil,
  'correct-clock': IconClockCheck,
  'own-hosts': IconRefresh,
  open: IconExternalLink,
  'add-address': IconPlus,
  swap: IconArrowsExchange,
  enter: IconPencil,
  'name-account': IconPencil,
  adopt: IconPencil,
} as const satisfies Record<CheckOffer['kind'], unknown>;

type OfferButtonsProps = {
  readonly offers: readonly CheckOffer[];
  readonly onOffer: (offer: CheckOffer) => void;
  readonly isBusy: boolean;
  /** The subject of the offers, for their accessible names, if several buttons have the same words. */
  readonly subject?: string;
};

/** Shows a button for each offer. */
export function OfferButtons({ offers, onOffer, isBusy, subject }: OfferButtonsProps) {
  const { t } = useTranslation('verdict');
  const words = useOfferWords();
  if (offers.length === 0) return null;
  return (
    <Group gap="xs">
      {offers.map((offer) => {
        const Icon = icons[offer.kind];
        return (
          <Button
            key={JSON.stringify(offer)}
            size="xs"
            variant="default"
            disabled={isBusy}
            aria-label={subject && t('offer.adoptFor', { line: subject })}
            leftSection={<Icon size={15} aria-hidden />}
            onClick={() => onOffer(offer)}
          >
            {words(offer)}
          </Button>
        );
      })}
    </Group>
  );
}

function useOfferWords() {
  const { t } = useTranslation('verdict');
  const place = useVenueWords();
  return (offer: CheckOffer): string => {
    switch (offer.kind) {
      case 'try':
      case 'set-venue':
        return t(`offer.${offer.kind}`, { place: place(offer) });
      case 'open':
        return t(`offer.${offer.page}`);
      case 'add-address':
        return t('offer.add-address', { address: offer.address });
      case 'enter':
        return t(`offer.enter.${offer.field}`);
      default:
        return t(`offer.${offer.kind}`);
    }
  };
}
