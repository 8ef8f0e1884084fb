import { Button, Group } from '@mantine/core';
import { IconCheck, IconCopy, IconDice } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../data/bridge.ts';
import { SecondLine } from '../second-line.tsx';
import { ToneWord } from '../tone-word.tsx';
import { useClearing } from '../use-clearing.ts';
import classes from './credential-fields.module.css';
import type { CredentialFieldsState } from './use-credential-fields.ts';

/** Makes a passphrase that goes into the field above, and can be copied into OKX's form. */
export function PassphraseGenerator({ fields }: { readonly fields: CredentialFieldsState }) {
  const { t } = useTranslation('guideInputs');
  const [clearsAt, setClearsAt] = useState<number>();
  const [isRefused, setRefused] = useState(false);
  const clearsIn = useClearing(clearsAt);
  const { isGenerated } = fields;

  async function copy(): Promise<void> {
    setRefused(false);
    try {
      const { passphrase: text } = fields.read();
      const { clearsAfterSeconds } = await call('clipboard:copy-secret', { text });
      setClearsAt(Date.now() + clearsAfterSeconds * 1000);
    } catch {
      setClearsAt(undefined);
      setRefused(true);
    }
  }

  function generate(): void {
    setClearsAt(undefined);
    fields.generate();
  }

  const isCopied = isGenerated && clearsIn !== undefined;
  return (
    <div className={classes.generator}>
      <Group gap={8}>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDice size={15} aria-hidden />}
          onClick={generate}
        >
          {t(isGenerated ? 'generate.another' : 'generate.generate')}
        </Button>
        {isGenerated && (
          <Button
            size="xs"
            variant="default"
            leftSection={
              isCopied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />
            }
            onClick={() => void copy()}
          >
            {t('generate.copy')}
          </Button>
        )}
        {isCopied && (
          <SecondLine span isSmall>
            {clearsIn > 0 ? t('generate.clearsIn', { seconds: clearsIn }) : t('generate.clearing')}
          </SecondLine>
        )}
      </Group>
      <div role="status" className={classes.remarks}>
        <ToneWord tone="plain">{t(isGenerated ? 'generate.made' : 'generate.hint')}</ToneWord>
        {isRefused && <ToneWord tone="red">{t('generate.notCopied')}</ToneWord>}
      </div>
    </div>
  );
}
