import { Button, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type IpSurvey, ipAllowlistLimit, ipAllowlistTextLimit } from '#contract';
import { Explained } from '../explained.tsx';
import text from '../mono.module.css';
import { ToneWord } from '../tone-word.tsx';
import classes from './ip-allowlist-field.module.css';
import { isOpenEnded, withItem } from './ip-allowlist-text.ts';
import { IpNotes } from './ip-notes.tsx';
import { useIpSurvey } from './use-ip-survey.ts';

type IpAllowlistFieldProps = {
  /** The text as typed. It is only rewritten when a button is pressed. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly label: string;
  /** The problem that stops the screen. */
  readonly error?: string | undefined;
  /** Further remarks of the screen. */
  readonly children?: ReactNode;
};

/** Takes an IP allowlist as free text, and shows main's remarks about each item. */
export function IpAllowlistField({ value, onChange, ...props }: IpAllowlistFieldProps) {
  const { t } = useTranslation('guideInputs');
  const answer = useIpSurvey(value);
  const [isFocused, setFocused] = useState(false);
  // An item that is still being typed is not an error yet.
  const isTyping = isFocused && isOpenEnded(value);
  const survey = answer?.survey;
  return (
    <div className={classes.field}>
      <Textarea
        label={props.label}
        description={
          <Explained hidesLink term="ipAllowlist">
            {t('addresses.hint', { limit: ipAllowlistLimit })}
          </Explained>
        }
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        error={props.error}
        classNames={{ input: text.mono }}
        placeholder="203.0.113.7, 198.51.100.0/24"
        autosize
        minRows={2}
        maxRows={10}
        spellCheck={false}
      />
      <div role="status" className={classes.summary}>
        {value.length > ipAllowlistTextLimit && (
          <ToneWord tone="red">{t('addresses.tooLong')}</ToneWord>
        )}
        {survey && <Summary survey={survey} isTyping={isTyping} />}
        {props.children}
      </div>
      {answer && (
        <IpNotes
          {...answer}
          isTyping={isTyping}
          onReplace={(index, item) => onChange(withItem(value, index, item))}
        />
      )}
      {survey && answer.text === value && <Merge survey={survey} onUse={onChange} />}
      <AddressHelp />
    </div>
  );
}

type SummaryProps = { readonly survey: IpSurvey; readonly isTyping: boolean };

function Summary({ survey, isTyping }: SummaryProps) {
  const { t } = useTranslation('guideInputs');
  const { items, different, openTo } = survey;
  const refused = items.filter(({ kind }, index) => {
    return kind === 'refused' && !(isTyping && index === items.length - 1);
  });
  const [family] = openTo;
  return (
    <>
      {different > ipAllowlistLimit ? (
        <ToneWord tone="red">
          {t('addresses.tooMany', { count: different, limit: ipAllowlistLimit })}
        </ToneWord>
      ) : (
        different > 0 && (
          <ToneWord tone="plain">
            {t('addresses.count', { count: different, limit: ipAllowlistLimit })}
          </ToneWord>
        )
      )}
      {refused.length > 0 && (
        <ToneWord tone="red">{t('addresses.refused', { count: refused.length })}</ToneWord>
      )}
      {family !== undefined && (
        <ToneWord tone="amber">
          {t(`addresses.openTo.${openTo.length > 1 ? 'both' : family}`)}
        </ToneWord>
      )}
    </>
  );
}

type MergeProps = { readonly survey: IpSurvey; readonly onUse: (text: string) => void };

/** Offers the list without redundant items, once every item can be read, so that none is lost. */
function Merge({ survey, onUse }: MergeProps) {
  const { t } = useTranslation('guideInputs');
  const { items, merged } = survey;
  const isClean = items.every(({ kind }) => kind === 'range');
  if (!isClean || merged.length === items.length) return null;
  return (
    <div className={classes.merge}>
      <span>{t('addresses.merge.lead')}</span>
      <code className={text.mono}>{merged.join(', ')}</code>
      <Button size="xs" variant="default" onClick={() => onUse(merged.join('\n'))}>
        {t('addresses.merge.use')}
      </Button>
    </div>
  );
}

/** Says where to find the public address of a machine. Signet does not look it up, because that would need a third party. */
function AddressHelp() {
  const { t } = useTranslation('guideInputs');
  return (
    <details className={classes.help}>
      <summary>{t('addresses.where.title')}</summary>
      <ul>
        <li>{t('addresses.where.server')}</li>
        <li>{t('addresses.where.home')}</li>
        <li>{t('addresses.where.service')}</li>
        <li>{t('addresses.where.okx')}</li>
        <li>{t('addresses.where.signet')}</li>
      </ul>
    </details>
  );
}
