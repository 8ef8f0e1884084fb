import { Button, Text, Title } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedEntry, ResponseOf } from '#contract';
import { CodeBlock } from '../../components/code-block.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { asBridgeError, type BridgeError, call } from '../../data/bridge.ts';
import classes from './sign.module.css';
import { loginMessage } from './snippet.ts';
import { Validity } from './validity.tsx';

/** The message that opens OKX's private WebSocket channels. */
export function LoginPanel({ entry }: { readonly entry: ListedEntry }) {
  const { t } = useTranslation('sign');
  const [login, setLogin] = useState<ResponseOf<'sign:login'>>();
  const [error, setError] = useState<BridgeError>();
  const [isBusy, setBusy] = useState(false);

  async function sign(): Promise<void> {
    setBusy(true);
    setError(undefined);
    try {
      setLogin(await call('sign:login', { id: entry.id }));
    } catch (caught) {
      setError(asBridgeError(caught));
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className={classes['panel']}>
      <Text>{t('login.what')}</Text>
      <Button
        className={classes['start'] ?? ''}
        leftSection={<IconSignature size={18} aria-hidden />}
        loading={isBusy}
        onClick={() => void sign()}
      >
        {t('login.submit')}
      </Button>
      {error && <ErrorNotice error={error} onRetry={() => void sign()} />}
      {login && (
        <section className={classes['card']} aria-labelledby="login">
          <div className={classes['heading']}>
            <Title order={2} id="login">
              {t('result.title')}
            </Title>
            <Validity signedAtMs={Number(login.timestamp) * 1000} />
          </div>
          <dl className={classes['rows']}>
            <div className={classes['row']}>
              <dt>{t('login.prehash')}</dt>
              <dd>{login.prehash}</dd>
            </div>
          </dl>
          <CodeBlock name={t('login.message')} code={loginMessage(login)} />
          <Text size="sm" c="dimmed">
            {t('login.passphrase')}
          </Text>
        </section>
      )}
    </div>
  );
}
