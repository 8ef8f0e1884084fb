import { Checkbox, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#contract';
import box from '../../components/surface.module.css';
import { ToneWord } from '../../components/tone-word.tsx';
import classes from './sign.module.css';

type RequirementProps = {
  readonly requirement: ResponseOf<'sign:prepare'>['requirement'];
  /** `true` to sign a request to an unknown endpoint anyway. */
  readonly isInsisting: boolean;
  readonly onInsist: (isInsisting: boolean) => void;
};

/** Says which permission the request needs, and whether this key has it. */
export function Requirement({ requirement, isInsisting, onInsist }: RequirementProps) {
  const { t } = useTranslation(['sign', 'entries']);
  const { refusal, moves } = requirement;
  const permission = requirement.permission && t(`entries:permission.${requirement.permission}`);
  return (
    <section className={`${box.surface} ${classes.card}`} aria-labelledby="requirement">
      <Title order={2} id="requirement">
        {t('need.title')}
      </Title>
      <div role="status">
        {!requirement.isKnown ? (
          <ToneWord tone="amber">{t('need.unknown')}</ToneWord>
        ) : permission === null ? (
          <ToneWord tone="green">{t('need.public')}</ToneWord>
        ) : refusal === null ? (
          <ToneWord tone="green">{t('need.permission', { permission })}</ToneWord>
        ) : (
          <>
            <ToneWord tone="red">{t('need.missing', { permission })}</ToneWord>
            <Text size="sm" mt={4}>
              {t('need.missingNext')}
            </Text>
          </>
        )}
      </div>
      {moves !== 'nothing' && refusal !== 'PERMISSION_MISSING' && (
        <ToneWord tone="amber">{t(`need.${moves}`)}</ToneWord>
      )}
      {refusal === 'ENDPOINT_UNKNOWN' && (
        <Checkbox
          label={t('need.anyway')}
          checked={isInsisting}
          onChange={(event) => onInsist(event.currentTarget.checked)}
        />
      )}
    </section>
  );
}
