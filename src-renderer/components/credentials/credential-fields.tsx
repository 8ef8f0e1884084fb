import { Button, PasswordInput, TextInput } from '@mantine/core';
import type { ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CredentialField } from '#contract';
import { credentialFields, type SwappedFields } from '#pasted/shape';
import { Explained } from '../explained.tsx';
import text from '../mono.module.css';
import { ToneWord } from '../tone-word.tsx';
import classes from './credential-fields.module.css';
import { PassphraseGenerator } from './passphrase-generator.tsx';
import { PasteBox } from './paste-box.tsx';
import { PasteReportWords } from './paste-report.tsx';
import type { CredentialFieldsState } from './use-credential-fields.ts';
import { type TakeDetails, usePaste } from './use-paste.ts';

type CredentialFieldsProps = {
  readonly fields: CredentialFieldsState;
  /** Words the screen's problem with a field; if absent, the field shows what `complete` found. */
  readonly problemAt?: (field: CredentialField) => string | undefined;
  readonly onDetails?: TakeDetails;
  /** `true` if fields may stay empty. */
  readonly isOptional?: boolean;
  /** `true` while the key is being created on OKX, because its passphrase can still be chosen. */
  readonly canGenerate?: boolean;
};

/** Takes the three values of a key, pasted at once or entered one by one. */
export function CredentialFields({ fields, canGenerate, ...props }: CredentialFieldsProps) {
  const isRequired = props.isOptional !== true;
  const { t } = useTranslation(['guideInputs', 'entryForm']);
  const paste = usePaste(fields, props.onDetails);
  const problemAt = (field: CredentialField) =>
    props.problemAt?.(field) ??
    (fields.wrong.includes(field) ? t(`entryForm:problem.${field}`) : undefined);

  function readSeveral(event: ClipboardEvent): void {
    const isTaken = paste.takeSeveral(event.clipboardData.getData('text/plain'));
    if (isTaken) event.preventDefault();
  }

  return (
    <div className={classes.fields} onPaste={readSeveral}>
      <PasteBox onText={paste.take} />
      <div role="status" className={classes.report}>
        {paste.report && <PasteReportWords report={paste.report} paste={paste} />}
      </div>
      {credentialFields.map((field) => (
        <CredentialInput
          key={field}
          {...{ fields, field, isRequired }}
          problem={problemAt(field)}
        />
      ))}
      <Swapped fields={fields} />
      {canGenerate && <PassphraseGenerator fields={fields} />}
    </div>
  );
}

type CredentialInputProps = {
  readonly fields: CredentialFieldsState;
  readonly field: CredentialField;
  readonly problem: string | undefined;
  readonly isRequired: boolean;
};

function CredentialInput({ fields, field, problem, isRequired }: CredentialInputProps) {
  const { t } = useTranslation(['guideInputs', 'pasted']);
  const { remarks } = fields;
  const fault = remarks.faults[field];
  const isUnusual = remarks.unusual.includes(field);
  const repair = remarks.repairs[field];
  const props = {
    ref: fields.refs[field],
    name: field,
    label: t(`credentials.${field}`),
    description: field === 'passphrase' && (
      <Explained hidesLink term="passphrase">
        {t('credentials.passphraseHint')}
      </Explained>
    ),
    error: problem,
    onInput: () => fields.typed(field),
    autoComplete: 'off',
    autoCorrect: 'off',
    autoCapitalize: 'off',
    spellCheck: false,
    required: isRequired,
  } as const;
  return (
    <div>
      {field === 'apiKey' ? (
        <TextInput {...props} classNames={{ input: text.mono }} />
      ) : (
        <PasswordInput
          {...props}
          classNames={{ innerInput: text.mono }}
          visibilityToggleFocusable
          visibilityToggleButtonProps={{
            'aria-label': t('credentials.show', { field: t(`credentials.${field}`) }),
          }}
        />
      )}
      <div role="status" className={classes.remarks}>
        {fault && !repair && <ToneWord tone="red">{t(`pasted:fault.${fault}`)}</ToneWord>}
        {repair && (
          <>
            <ToneWord tone="amber">
              {t(`repair.${repair.kind}`, { characters: repair.characters.join(', ') })}
            </ToneWord>
            <Button
              size="xs"
              variant="default"
              className={classes.repair}
              onClick={() => fields.repair(field)}
            >
              {t(repair.kind === 'invisible' ? 'repair.leaveOut' : 'repair.replace')}
            </Button>
          </>
        )}
        {isUnusual && !repair && <ToneWord tone="amber">{t(`looks.${field}`)}</ToneWord>}
      </div>
    </div>
  );
}

/** Warns if two values seem to be in each other's fields, and swaps them. */
function Swapped({ fields }: { readonly fields: CredentialFieldsState }) {
  const { t } = useTranslation('guideInputs');
  const { swapped } = fields.remarks;
  return (
    <div role="status" className={classes.swapped}>
      {swapped && (
        <>
          <ToneWord tone="amber">{t(`swapped.${wordOf(swapped)}`)}</ToneWord>
          <Button size="xs" variant="default" onClick={() => fields.swap(swapped)}>
            {t('swapped.swap')}
          </Button>
        </>
      )}
    </div>
  );
}

function wordOf([first, second]: SwappedFields) {
  if (first === 'secretKey') return 'secretKeyPassphrase';
  return second === 'secretKey' ? 'apiKeySecretKey' : 'apiKeyPassphrase';
}
