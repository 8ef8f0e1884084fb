import { Text, Title, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Entry } from '#contract';
import { ErrorNotice } from '../error-notice.tsx';
import { HairlineList } from '../hairline-list.tsx';
import { CredentialRow } from './credential-row.tsx';
import classes from './credentials.module.css';
import { useCredentialCopy } from './use-credential-copy.ts';
import { useReveal } from './use-reveal.ts';

const fields = ['apiKey', 'secretKey', 'passphrase'] as const;

type CredentialsProps = {
  readonly entry: Entry;
  /** The level of the heading. */
  readonly level?: 2 | 3;
};

/** Lists OKX's three values, masked, and reveals one at a time. */
export function Credentials({ entry, level = 2 }: CredentialsProps) {
  const { t } = useTranslation('entry');
  const { revealed, reveal, hide, error: revealError } = useReveal(entry.id);
  const { copied, copy, error: copyError } = useCredentialCopy(entry.id);
  const error = revealError ?? copyError;
  const announced = revealed
    ? t('revealed', { field: t(`credential.${revealed.field}`) })
    : copied && t('copied', { field: t(`credential.${copied.field}`) });
  return (
    <section aria-labelledby="credentials">
      <Title order={level} id="credentials">
        {t('credentials')}
      </Title>
      <Text size="sm" c="dimmed" mt={4}>
        {t('credentialsHint')}
      </Text>
      <HairlineList className={classes.list}>
        {fields.map((field) => (
          <CredentialRow
            key={field}
            field={field}
            ending={field === 'apiKey' ? entry.apiKeyEnding : ''}
            revealed={revealed?.field === field ? revealed : undefined}
            clearsIn={copied?.field === field ? copied.clearsIn : undefined}
            onReveal={() => void reveal(field)}
            onHide={hide}
            onCopy={() => void copy(field)}
          />
        ))}
      </HairlineList>
      <VisuallyHidden role="status">{announced}</VisuallyHidden>
      {error && <ErrorNotice error={error} />}
    </section>
  );
}
