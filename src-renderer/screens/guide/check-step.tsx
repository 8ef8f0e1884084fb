import { Button, Loader, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { VerdictView } from '../../components/verdict/verdict-view.tsx';
import classes from './check-step.module.css';
import { CheckTrouble } from './check-trouble.tsx';
import { StepForm } from './step-form.tsx';
import { useCheckOffers } from './use-check-offers.ts';
import type { GuideState } from './use-guide.ts';

/** What OKX says of the key, with what can be put right at a click, and the way into the vault. */
export function CheckStep({ guide }: { readonly guide: GuideState }) {
  const { t } = useTranslation(['guide', 'verdict']);
  const { values, key } = guide;
  const { verdict, error, isBusy, isSaving } = key;
  const offers = useCheckOffers(guide);
  const { site, environment } = values;
  const isAccepted = verdict?.trouble === null;
  const again = { words: t('verdict:offer.check'), act: () => void key.check() };
  const save = { words: t('check.save'), act: () => void key.finish() };
  return (
    <StepForm
      guide={guide}
      primary={{ ...(isAccepted || isBusy ? save : again), isBusy }}
      others={
        !isAccepted && (
          <Button variant="subtle" disabled={isSaving} onClick={() => void key.finish()}>
            {t(verdict?.trouble?.okxCode ? 'check.saveRefused' : 'check.saveUnchecked')}
          </Button>
        )
      }
    >
      <div role="status" className={classes['asking']}>
        {isBusy && !isSaving && (
          <>
            <Loader size="xs" aria-hidden />
            {t('check.asking')}
          </>
        )}
      </div>
      <CheckTrouble guide={guide} error={error ?? offers.error} isNaming={offers.isNaming} />
      {verdict && (
        <VerdictView
          verdict={verdict}
          home={{ site, environment, hosts: {} }}
          onOffer={offers.follow}
          isBusy={isBusy}
        />
      )}
      {!isAccepted && (
        <Text size="sm" c="dimmed">
          {t(verdict?.trouble?.okxCode ? 'check.refusedHint' : 'check.uncheckedHint')}
        </Text>
      )}
    </StepForm>
  );
}
