import { Button, PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import text from '../mono.module.css';
import { ToneWord } from '../tone-word.tsx';
import classes from './doubtful-value.module.css';
import type { OfferedDoubt, PasteState } from './use-paste.ts';

type DoubtfulValueProps = { readonly doubt: OfferedDoubt; readonly paste: PasteState };

/** Says why a value is not certain, and offers the ways to read it, each with the text around it. */
export function DoubtfulValue({ doubt, paste }: DoubtfulValueProps) {
  const { t } = useTranslation(['guideInputs', 'pasted']);
  const { field, because, characters, count } = doubt;
  const name = t(`credentials.${field}`);
  const why = because.map((one) =>
    t(`pasted:doubt.${one}`, { characters: characters.slice(0, characterLimit).join(', ') }),
  );
  return (
    <section className={classes.doubt} aria-label={t('paste.doubtful', { field: name })}>
      <ToneWord tone="amber">{t('paste.doubtful', { field: name })}</ToneWord>
      <ul className={classes.reasons}>
        {why.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place of a reading is what it is chosen by
        <ReadingOffer key={index} {...{ doubt, paste, index }} />
      ))}
    </section>
  );
}

const characterLimit = 3;

type ReadingOfferProps = DoubtfulValueProps & { readonly index: number };

/** Shows one reading, masked like the field, and takes it at a button. */
function ReadingOffer({ doubt: { field }, paste, index }: ReadingOfferProps) {
  const { t } = useTranslation('guideInputs');
  const name = t(`credentials.${field}`);
  const around = paste.readingOf(field, index)?.around;
  // SECURITY: the value goes into the element, not into React's props.
  const show = (input: HTMLInputElement | null) => {
    if (input !== null) input.value = paste.readingOf(field, index)?.value ?? '';
  };
  return (
    <div className={classes.reading}>
      <code className={classes.around}>{around?.before}</code>
      <PasswordInput
        ref={show}
        readOnly
        size="xs"
        aria-label={t('paste.reading', { field: name })}
        classNames={{ root: classes.value, innerInput: text.mono }}
        visibilityToggleFocusable
        visibilityToggleButtonProps={{ 'aria-label': t('credentials.show', { field: name }) }}
      />
      <code className={classes.around}>{around?.after}</code>
      <Button
        size="xs"
        variant="default"
        aria-label={t('paste.useReadingLabel', { field: name, number: index + 1 })}
        onClick={() => paste.takeReading(field, index)}
      >
        {t('paste.useReading')}
      </Button>
    </div>
  );
}
