import { Button, Stack, Text, Title } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ListedEntry, LoginUrls, ResponseOf } from '#contract';
import { CodeBlock } from '../../components/code-block.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import box from '../../components/surface.module.css';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';
import classes from './sign.module.css';
import { loginMessage } from './snippet.ts';
import { Validity } from './validity.tsx';

/** Makes the message that opens OKX's private WebSocket channels. */
export function LoginPanel({ entry }: { readonly entry: ListedEntry }) {
  const { t } = useTranslation('sign');
  const {
    run: sign,
    answer: login,
    error,
    isBusy,
  } = useAction(() => call('sign:login', { id: entry.id }));

  return (
    <Stack gap={24}>
      <Text>{t('login.what')}</Text>
      <Button
        className={classes.start}
        leftSection={<IconSignature size={18} aria-hidden />}
        loading={isBusy}
        onClick={() => void sign()}
      >
        {t('login.submit')}
      </Button>
      {error && <ErrorNotice error={error} onRetry={() => void sign()} />}
      {login && <SignedLogin login={login} />}
    </Stack>
  );
}

/** Shows the message, and where to send it. */
function SignedLogin({ login }: { readonly login: ResponseOf<'sign:login'> }) {
  const { t } = useTranslation(['sign', 'entries']);
  return (
    <section className={`${box.surface} ${classes.card}`} aria-labelledby="login">
      <div className={classes.heading}>
        <Title order={2} id="login">
          {t('result.title')}
        </Title>
        <Validity signedAtMs={Number(login.timestamp) * 1000} />
      </div>
      <dl className={classes.rows}>
        <div className={classes.row}>
          <dt>{t('login.prehash')}</dt>
          <dd>{login.prehash}</dd>
        </div>
        <LoginHosts urls={login.webSocket} />
      </dl>
      {login.webSocket.source !== 'site' && (
        <Text size="sm" c="dimmed">
          {t(`entries:loginHost.${login.webSocket.source}`)}
        </Text>
      )}
      <CodeBlock name={t('login.message')} code={loginMessage(login)} />
      <Text size="sm" c="dimmed">
        {t('login.passphrase')}
      </Text>
      <Text size="sm" c="dimmed">
        {t('login.send')}
      </Text>
    </section>
  );
}

/** Names the addresses that take the login. */
function LoginHosts({ urls }: { readonly urls: LoginUrls }) {
  const { t } = useTranslation('sign');
  return (
    <>
      {(['private', 'business'] as const).map((channel) => (
        <div key={channel} className={classes.row}>
          <dt>{t(`login.${channel}`)}</dt>
          <dd>{urls[channel]}</dd>
          <dd>
            <CopyButton text={urls[channel]} field={t(`login.${channel}`)} />
          </dd>
        </div>
      ))}
    </>
  );
}
