import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { waitingApplications } from '#contract';
import { Credentials } from '../../components/credentials/credentials.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Instant } from '../../components/instant.tsx';
import { OkxButton } from '../../components/okx-button.tsx';
import { SavedCheckbox } from '../../components/saved-checkbox.tsx';
import { StepBody } from '../../components/step-body.tsx';
import { useAction } from '../../data/use-action.ts';
import classes from './rotation.module.css';
import { UndoButton } from './undo-button.tsx';
import type { RotationState } from './use-rotation.ts';

type SwitchedStepProps = { readonly rotating: RotationState; readonly switchedAt: string };

/** Shows the three values to copy, and the applications that need them. */
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
      <div className={classes.title}>
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
          <ApplicationTick
            key={application}
            application={application}
            isSwitched={!waiting.includes(application)}
            onTick={(isSwitched) => tick(application, isSwitched)}
          />
        ))}
      </Stack>
    </section>
  );
}

type ApplicationTickProps = {
  readonly application: string;
  readonly isSwitched: boolean;
  readonly onTick: (isSwitched: boolean) => Promise<void>;
};

function ApplicationTick({ application, isSwitched, onTick }: ApplicationTickProps) {
  const { t } = useTranslation('rotation');
  const { run, error } = useAction(onTick);
  return (
    <div>
      <SavedCheckbox
        label={t('switched.tick', { application })}
        checked={isSwitched}
        onSave={run}
      />
      {error && <ErrorNotice error={error} />}
    </div>
  );
}

/** Shows what Signet knows about the old key's use: its own signatures and calls, and no others. */
function OldKeyUse({ rotating: { entry } }: { readonly rotating: RotationState }) {
  const { t } = useTranslation('rotation');
  const other = entry.rotation?.other;
  if (!other) return null;
  const { signedAt, calledAt } = other;
  return (
    <section aria-labelledby="use" className={classes.use}>
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
