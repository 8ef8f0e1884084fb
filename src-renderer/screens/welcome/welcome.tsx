import { Alert, Button, Stack } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Gate } from '../../components/gate.tsx';
import { NewPasswordFields } from '../../components/new-password-fields.tsx';
import { GatePlaces } from '../../components/places/gate-places.tsx';
import { useNewPassword } from '../../components/use-new-password.ts';
import { Working } from '../../components/working.tsx';
import { useAction } from '../../data/use-action.ts';

type WelcomeProps = {
  readonly settings: Settings;
  readonly onCreate: (password: string) => Promise<void>;
};

/** Creates the vault. */
export function Welcome({ settings, onCreate }: WelcomeProps) {
  const { t } = useTranslation(['welcome', 'password']);
  const newPassword = useNewPassword();
  const { run, isBusy: isWorking, error } = useAction(create, newPassword.explain);

  async function create(): Promise<void> {
    const password = await newPassword.read();
    if (password === undefined) return;
    await onCreate(password);
    newPassword.clear();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!isWorking) void run();
  }

  return (
    <Gate title={t('welcome:title')} lead={t('welcome:lead')} settings={settings}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <NewPasswordFields
            newPassword={newPassword}
            labels={{ password: t('password:newPassword'), confirmation: t('password:confirm') }}
            isDisabled={isWorking}
            autoFocus
          />
          <Alert
            color="gray"
            icon={<IconInfoCircle aria-hidden />}
            title={t('welcome:noReset.title')}
          >
            {t('welcome:noReset.text')}
          </Alert>
          {error && <ErrorNotice error={error} />}
          <Button type="submit" size="md" fullWidth loading={isWorking}>
            {t('welcome:create')}
          </Button>
          <Working sentence={isWorking && t('welcome:creating')} />
        </Stack>
      </form>
      <GatePlaces isFirst isDisabled={isWorking} />
    </Gate>
  );
}
