import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Credentials } from '../../components/credentials/credentials.tsx';
import { Instant } from '../../components/instant.tsx';
import { OkxButton } from '../../components/okx-button.tsx';
import { SavedCheckbox } from '../../components/saved-checkbox.tsx';
import { StepBody } from '../../components/step-body.tsx';
import classes from './rotation.module.css';
import { UndoButton } from './undo-button.tsx';
import type { RotationState } from './use-rotation.ts';
import { waitingApplications } from './waiting-applications.ts';

type SwitchedStepProps = { readonly rotating: RotationState; readonly switchedAt: string };

/** The three values to copy, and every application to be given them. */
export function SwitchedStep({ rotating, switchedAt }: SwitchedStepProps) {
  const { t } = useTranslation('rotation');
  const { entry, go } = rotating;
  const next = entry.rotation?.revokedAt ? 'prove' : 'revoke';
  return (
    <StepBody
      heading={t('heading.switched')}
      lead={
        <Instant at={switchedAt} form="time" sentence={(when) => t('switched.lead', { when })} />
      }
      primary={{ words: t('continue', { step: t(`step.${next}`) }), act: () => go(next) }}
      others={<UndoButton rotating={rotating} />}
    >
      <Credentials entry={entry} level={3} />
      <Applications rotating={rotating} />
      <OldKeyUse rotating={rotating} />
    </StepBody>
  );
}

function Applications({ rotating }: { readonly rotating: RotationState }) {
  const { t } = useTranslation('rotation');
  const { entry, tick } = rotating;
  const { applications, rotation } = entry;
  if (!rotation) return null;
  const waiting = waitingApplications(applications, rotation);
  const total = applications.length;
  return (
    <section aria-labelledby="applications">
      <div className={classes['title']}>
        <h3 id="applications">{t('switched.applications')}</h3>
        {total > 0 && (
          <span role="status">
            {t('switched.ticked', { count: total - waiting.length, total })}
          </span>
        )}
      </div>
      {total === 0 && <Text size="sm">{t('switched.none')}</Text>}
      <Stack gap="xs" mt="sm">
        {applications.map((application) => (
          <SavedCheckbox
            key={application}
            label={t('switched.tick', { application })}
            checked={!waiting.includes(application)}
            onSave={(isSwitched) => tick(application, isSwitched)}
          />
        ))}
      </Stack>
    </section>
  );
}

/** What Signet knows of the old key's use: its own signatures and calls, and no others. */
function OldKeyUse({ rotating: { entry } }: { readonly rotating: RotationState }) {
  const { t } = useTranslation('rotation');
  const other = entry.rotation?.other;
  if (!other) return null;
  const { signedAt, calledAt } = other;
  return (
    <section aria-labelledby="use" className={classes['use']}>
      <h3 id="use">{t('switched.use')}</h3>
      <p>
        {signedAt === null ? (
          t('switched.neverSigned')
        ) : (
          <Instant at={signedAt} sentence={(when) => t('switched.signed', { when })} />
        )}{' '}
        {calledAt === null ? (
          t('switched.neverCalled')
        ) : (
          <Instant at={calledAt} sentence={(when) => t('switched.called', { when })} />
        )}{' '}
        {t('switched.elsewhere')}
      </p>
      <OkxButton entry={entry} page="security" />
    </section>
  );
}
