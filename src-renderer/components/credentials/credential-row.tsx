import { Button } from '@mantine/core';
import { IconCheck, IconCopy, IconEye, IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CredentialField } from '#contract';
import { MaskedKey } from '../masked-key.tsx';
import { Term } from '../term.tsx';
import { useCountdown } from '../use-now.ts';
import classes from './credentials.module.css';

type CredentialRowProps = {
  readonly field: CredentialField;
  /** The last four characters, where they may be shown. */
  readonly ending: string;
  readonly revealed: { readonly value: string; readonly hidesAt: number } | undefined;
  /** Seconds; 0 while main is trying to clear it, `undefined` if it is not on the clipboard. */
  readonly clearsIn: number | undefined;
  readonly onReveal: () => void;
  readonly onHide: () => void;
  readonly onCopy: () => void;
};

export function CredentialRow(props: CredentialRowProps) {
  const { t } = useTranslation('entry');
  const hidesIn = useCountdown(props.revealed?.hidesAt);
  const field = t(`credential.${props.field}`);
  const { revealed, clearsIn } = props;
  return (
    <li className={classes.row}>
      <span className={classes.name}>
        <Term name={props.field}>{field}</Term>
      </span>
      <span className={classes.value}>
        {revealed ? (
          <output className={classes.secret}>
            <Grouped value={revealed.value} />
          </output>
        ) : props.field === 'apiKey' ? (
          <MaskedKey ending={props.ending} />
        ) : (
          <span className={classes.masked} role="img" aria-label={t('masked')}>
            •••• •••• ••••
          </span>
        )}
        {revealed && <span className={classes.timer}>{t('hidesIn', { seconds: hidesIn })}</span>}
        {clearsIn !== undefined && (
          <span className={classes.timer}>
            {clearsIn > 0 ? t('clearsIn', { seconds: clearsIn }) : t('clearing')}
          </span>
        )}
      </span>
      <span className={classes.actions}>
        <Button
          size="xs"
          variant="default"
          aria-label={t(revealed ? 'hideField' : 'revealField', { field })}
          leftSection={
            revealed ? <IconEyeOff size={15} aria-hidden /> : <IconEye size={15} aria-hidden />
          }
          onClick={revealed ? props.onHide : props.onReveal}
        >
          {t(revealed ? 'hide' : 'reveal')}
        </Button>
        <Button
          size="xs"
          variant="default"
          aria-label={t('copyField', { field })}
          leftSection={
            clearsIn === undefined ? (
              <IconCopy size={15} aria-hidden />
            ) : (
              <IconCheck size={15} aria-hidden />
            )
          }
          onClick={props.onCopy}
        >
          {t('copy')}
        </Button>
      </span>
    </li>
  );
}

/** Letters and digits in groups of four, apart by space that is not copied; anything else as it stands. */
function Grouped({ value }: { readonly value: string }) {
  const groups = /^[0-9A-Za-z]{12,}$/.test(value) ? value.match(/.{1,4}/g) : null;
  return groups === null
    ? value
    : groups.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place of a group is what tells it apart
        <span key={index} className={classes.group}>
          {group}
        </span>
      ));
}
