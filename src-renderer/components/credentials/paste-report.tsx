import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CredentialField } from '#contract';
import { credentialFields } from '#pasted/shape';
import { EnvironmentBadge } from '../environment-badge.tsx';
import { ToneWord } from '../tone-word.tsx';
import classes from './credential-fields.module.css';
import { DoubtfulValue } from './doubtful-value.tsx';
import type { OfferedChoice, PasteReport, PasteState } from './use-paste.ts';

type PasteReportWordsProps = { readonly report: PasteReport; readonly paste: PasteState };

/** Says which fields a paste has filled, and what is missing or wrong. */
export function PasteReportWords({ report, paste }: PasteReportWordsProps) {
  const { t } = useTranslation(['guideInputs', 'pasted']);
  if (report.kind === 'refused') {
    return <ToneWord tone="amber">{t(`pasted:refused.${report.because}`)}</ToneWord>;
  }
  if (report.kind === 'found') return <Found report={report} paste={paste} />;
  const { between, choices } = report;
  return (
    <>
      <ToneWord tone="amber">{t(`paste.between.${between}`, { count: choices.length })}</ToneWord>
      <Group gap={8} mt={4}>
        {choices.map((choice, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place of a choice is what it is chosen by
          <Button key={index} size="xs" variant="default" onClick={() => paste.choose(index)}>
            {between === 'orders' ? (
              t(index === 0 ? 'paste.secretFirst' : 'paste.passphraseFirst')
            ) : (
              <Choice choice={choice} number={index + 1} />
            )}
          </Button>
        ))}
      </Group>
    </>
  );
}

function Choice({ choice, number }: { readonly choice: OfferedChoice; readonly number: number }) {
  const { t } = useTranslation('guideInputs');
  const { name, ending, environment } = choice;
  return (
    <Group component="span" display="inline-flex" gap={8} className={classes.choice}>
      {name === '' ? t('paste.useNumber', { number }) : t('paste.use', { name })}
      {ending !== '' && <code>…{ending}</code>}
      {environment === 'demo' && <EnvironmentBadge environment={environment} />}
    </Group>
  );
}

type FoundReport = Extract<PasteReport, { kind: 'found' }>;

type FoundProps = { readonly report: FoundReport; readonly paste: PasteState };

function Found({ report, paste }: FoundProps) {
  const { t, i18n } = useTranslation(['guideInputs', 'pasted']);
  const { evidence, doubtful, problems, missing, warnings, details } = report;
  const listed = new Intl.ListFormat(i18n.language, { type: 'unit', style: 'short' });
  const name = (field: CredentialField) => t(`credentials.${field}`);
  const known = (how: 'named' | 'shape') =>
    listed.format(credentialFields.filter((field) => evidence[field] === how).map(name));
  return (
    <>
      {known('named') !== '' && (
        <ToneWord tone="green">{t('paste.filled', { fields: known('named') })}</ToneWord>
      )}
      {known('shape') !== '' && (
        <ToneWord tone="green">{t('paste.filledByShape', { fields: known('shape') })}</ToneWord>
      )}
      {details.length > 0 && (
        <ToneWord tone="green">
          {t('paste.details', { what: listed.format(details.map((item) => t(`detail.${item}`))) })}
        </ToneWord>
      )}
      {doubtful.map((doubt) => (
        <DoubtfulValue key={doubt.field} {...{ doubt, paste }} />
      ))}
      <Unread unread={report.unread} />
      {problems.map(({ field, because }) => (
        <ToneWord key={field} tone="red">
          {t('paste.notFilled', { field: name(field), why: t(`pasted:fault.${because}`) })}
        </ToneWord>
      ))}
      {missing.map((field) => (
        <ToneWord key={field} tone="plain">
          {field === 'passphrase'
            ? t('paste.noPassphrase')
            : t('paste.missing', { field: name(field) })}
        </ToneWord>
      ))}
      {warnings.map((warning) => (
        <Warning key={JSON.stringify(warning)} warning={warning} />
      ))}
    </>
  );
}

/** Names the details that the text has, but that were not taken over, or only in part. */
function Unread({ unread }: Pick<FoundReport, 'unread'>) {
  const { t, i18n } = useTranslation('guideInputs');
  const listed = new Intl.ListFormat(i18n.language, { type: 'unit', style: 'short' });
  const words = (isPartial: boolean) =>
    listed.format(
      unread.filter((one) => one.isPartial === isPartial).map(({ name }) => t(`detail.${name}`)),
    );
  const [none, part] = [words(false), words(true)];
  return (
    <>
      {none !== '' && <ToneWord tone="amber">{t('paste.unread', { what: none })}</ToneWord>}
      {part !== '' && <ToneWord tone="amber">{t('paste.partly', { what: part })}</ToneWord>}
    </>
  );
}

function Warning({ warning }: { readonly warning: FoundReport['warnings'][number] }) {
  const { t, i18n } = useTranslation('guideInputs');
  const name = (field: CredentialField) => t(`credentials.${field}`);
  switch (warning.kind) {
    case 'same': {
      const listed = new Intl.ListFormat(i18n.language, { type: 'unit', style: 'short' });
      const fields = listed.format(warning.fields.map(name));
      return <ToneWord tone="amber">{t('paste.same', { fields })}</ToneWord>;
    }
    case 'other-exchange':
      return <ToneWord tone="amber">{t('paste.otherExchange')}</ToneWord>;
    case 'others-left-out':
      return <ToneWord tone="plain">{t('paste.othersLeftOut')}</ToneWord>;
    default:
      // The fields themselves show the others, until they are corrected.
      return null;
  }
}
