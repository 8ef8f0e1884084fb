import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CredentialField } from '#contract';
import { Asking } from '../../components/asking.tsx';
import { isLeading, type LeadingOffer } from '../../components/verdict/check-offer.ts';
import { VerdictView } from '../../components/verdict/verdict-view.tsx';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';
import { accountNameField } from './account-name.tsx';
import { CheckFailure } from './check-failure.tsx';
import { StepForm } from './step-form.tsx';
import type { GuideState } from './use-guide.ts';

/** Shows what OKX says about the key and what to do about it, and saves the key. */
export function CheckStep({ guide }: { readonly guide: GuideState }) {
  const { t } = useTranslation(['guide', 'verdict']);
  const { values, key } = guide;
  const { verdict, error, isBusy, isSaving } = key;
  const { lead, isNaming, error: leadError } = useLeads(guide);
  const { site, environment } = values;
  const isAccepted = verdict?.failure === null;
  const again = { words: t('verdict:offer.check'), act: () => key.follow({ kind: 'check' }) };
  const save = { words: t('check.save'), act: () => void key.finish() };
  return (
    <StepForm
      guide={guide}
      primary={{ ...(isAccepted || isBusy ? save : again), isBusy }}
      others={
        !isAccepted && (
          <Button variant="subtle" disabled={isSaving} onClick={() => void key.finish()}>
            {t(verdict?.failure?.okxCode ? 'check.saveRefused' : 'check.saveUnchecked')}
          </Button>
        )
      }
    >
      <Asking sentence={isBusy && !isSaving && t('check.asking')} />
      <CheckFailure guide={guide} error={error ?? leadError} isNaming={isNaming} />
      {verdict && (
        <VerdictView
          verdict={verdict}
          home={{ site, environment, hosts: {} }}
          onOffer={(offer) => (isLeading(offer) ? lead(offer) : key.follow(offer))}
          isBusy={isBusy}
        />
      )}
      {!isAccepted && (
        <Text size="sm" c="dimmed">
          {t(verdict?.failure?.okxCode ? 'check.refusedHint' : 'check.uncheckedHint')}
        </Text>
      )}
    </StepForm>
  );
}

/** Follows the offers that lead to a field, a step or a page of OKX. */
function useLeads({ values: { site, environment }, go }: GuideState) {
  const [isNaming, setNaming] = useState(false);
  const { run: lead, error } = useAction(async (offer: LeadingOffer) => {
    switch (offer.kind) {
      case 'open':
        return void (await call('link:open', { page: offer.page, site, environment }));
      case 'enter':
        await go('credentials');
        return focusField(offer.field === 'credentials' ? 'apiKey' : offer.field);
      default:
        // Going to its step would drop the credentials.
        setNaming(true);
        return focusField(accountNameField);
    }
  });
  return { lead: (offer: LeadingOffer) => void lead(offer), error, isNaming };
}

function focusField(name: CredentialField | typeof accountNameField): void {
  // The field appears in the next frame.
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`main [name="${name}"]`)?.focus(),
  );
}
