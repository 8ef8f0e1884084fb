import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Finding } from '#contract';
import { ToneWord } from '../tone-word.tsx';
import { severityTones } from './severity-tones.ts';

/** A finding in a few words, where there is no room for more: its severity is read out, and seen as a colour. */
export function FindingTitle({ finding: { kind, severity } }: { readonly finding: Finding }) {
  const { t } = useTranslation('findings');
  const title = t(`kind.${kind}.title`);
  return (
    <ToneWord tone={severityTones[severity]}>
      <span aria-hidden title={title}>
        {title}
      </span>
      <VisuallyHidden>{t('titled', { severity: t(`severity.${severity}`), title })}</VisuallyHidden>
    </ToneWord>
  );
}
