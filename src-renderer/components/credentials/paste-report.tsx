import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CredentialField } from '#contract';
import { credentialFields } from '#pasted/shape';
import { EnvironmentBadge } from '../environment-badge.tsx';
import { ToneWord } from '../tone-word.tsx';
import classes from './credential-fields.module.css';
import type { OfferedChoice, PasteReport } from './use-paste.ts';

type PasteReportWordsProps = {
  readonly report: PasteReport;
  readonly onChoose: (index: number) => void;
};

/** Says which fields a paste has filled, and what is missing or wrong. */
export function PasteReportWords({ report, onChoose }: PasteReportWordsProps) {
  const { t } = useTranslation('guideInputs');
  if (report.kind === 'refused') {
    return <ToneWord tone="amber">{t(`paste.refused.${report.because}`)}</ToneWord>;
  }
  if (report.kind === 'found') return <Found report={report} />;
  const { between, choices } = report;
  return (
    <>
      <ToneWord tone="amber">{t(`paste.between.${between}`, { count: choices.length })}</ToneWord>
      <Group gap={8} mt={4}>
        {choices.map((choice, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place of a choice is what it is chosen by
          <Button key={index} size="xs" variant="default" onClick={() => onChoose(index)}>
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

function Found({ report }: { readonly report: FoundReport }) {
  const { t, i18n } = useTranslation('guideInputs');
  const { evidence, problems, missing, warnings, details } = report;
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
      {problems.map(({ field, because }) => (
        <ToneWord key={field} tone="red">
          {t('paste.notFilled', { field: name(field), why: t(`fault.${because}`) })}
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

function Warning({ warning }: { readonly warning: FoundReport['warnings'][number] }) {
  const { t, i18n } = useTranslation('guideInputs');
  const name = (field: CredentialField) => t(`credentials.${field}`);
  switch (warning.kind) {
    case 'same': {
      const listed = new Intl.ListFormat(i18n.language, { type: 'unit', style: 'short' });
      const fields = listed.format(warning.fields.map(name));
      return <ToneWord tone="amber">{t('paste.same', { fields })}</ToneWord>;
    }
    case 'backslash':
      return (
        <ToneWord tone="amber">{t('paste.backslash', { field: name(warning.field) })}</ToneWord>
      );
    case 'other-exchange':
      return <ToneWord tone="amber">{t('paste.otherExchange')}</ToneWord>;
    default:
      // The fields themselves show the others, until they are corrected.
      return null;
  }
}
