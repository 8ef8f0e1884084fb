import { Button } from '@mantine/core';
import { IconCheck, IconCopy, IconEye, IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CredentialField } from '#contract';
import { MaskedKey } from '../masked-key.tsx';
import { SecondLine } from '../second-line.tsx';
import { Term } from '../term.tsx';
import { useCountdown } from '../use-now.ts';
import classes from './credentials.module.css';

type CredentialRowProps = {
  readonly field: CredentialField;
  /** The last four characters; empty if they must not be shown. */
  readonly ending: string;
  readonly revealed: { readonly value: string; readonly hidesAt: number } | undefined;
  /** Seconds until main clears the clipboard, 0 while it is trying; `undefined` if nothing was copied. */
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
        <Value {...props} />
        {revealed && (
          <SecondLine span isSmall>
            {t('hidesIn', { seconds: hidesIn })}
          </SecondLine>
        )}
        {clearsIn !== undefined && (
          <SecondLine span isSmall>
            {clearsIn > 0 ? t('clearsIn', { seconds: clearsIn }) : t('clearing')}
          </SecondLine>
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

function Value({ field, ending, revealed }: CredentialRowProps) {
  const { t } = useTranslation('entry');
  if (revealed) {
    return (
      <output className={classes.secret}>
        <Grouped value={revealed.value} />
      </output>
    );
  }
  if (field === 'apiKey') return <MaskedKey ending={ending} />;
  return (
    <span className={classes.masked} role="img" aria-label={t('masked')}>
      •••• •••• ••••
    </span>
  );
}

/** Separates letters and digits into groups of four, by a margin that is not copied. Other values stay whole. */
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
