import { Checkbox, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#contract';
import { wordConsequence } from '#words';
import box from '../../components/surface.module.css';
import { ToneWord } from '../../components/tone-word.tsx';
import { useTranslator } from '../../data/use-translator.ts';
import classes from './sign.module.css';

type Prepared = Omit<ResponseOf<'sign:prepare'>, 'parts'>;

type RequirementProps = Prepared & {
  /** `true` to sign a request to an unknown endpoint anyway. */
  readonly isInsisting: boolean;
  readonly onInsist: (isInsisting: boolean) => void;
};

/** Says what the request does, which permission it needs, and if this key has it. */
export function Requirement({
  requirement,
  consequences,
  isInsisting,
  onInsist,
}: RequirementProps) {
  const { t } = useTranslation('sign');
  const { refusal, isAsked } = requirement;
  return (
    <section className={`${box.surface} ${classes.card}`} aria-labelledby="requirement">
      <Title order={2} id="requirement">
        {t('need.title')}
      </Title>
      <Stack gap="xs" role="status">
        <Consequences requirement={requirement} consequences={consequences} />
        <Need requirement={requirement} />
        {isAsked && refusal !== 'PERMISSION_MISSING' && (
          <ToneWord tone="amber">{t('need.asked')}</ToneWord>
        )}
      </Stack>
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

/** Says what a request does, in the words of the question that is asked before it is signed. */
function Consequences({ requirement, consequences }: Prepared) {
  const { t } = useTranslator();
  const { effect } = requirement;
  const sentences = consequences.map((consequence) => wordConsequence(consequence, t));
  if (sentences.length === 0 && effect) sentences.push(t(`consequences:effect.${effect}`));
  return sentences.map((sentence, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two may be alike, and they never change places
    <Text key={index} className={classes.sentence}>
      {sentence}
    </Text>
  ));
}

function Need({ requirement }: Pick<Prepared, 'requirement'>) {
  const { t } = useTranslation(['sign', 'entries']);
  const { unknown, refusal } = requirement;
  if (unknown !== null) return <ToneWord tone="amber">{t(`need.unknown.${unknown}`)}</ToneWord>;
  if (requirement.permission === null) {
    return <ToneWord tone="green">{t('need.public')}</ToneWord>;
  }
  const permission = t(`entries:permission.${requirement.permission}`);
  if (refusal === null) {
    return <ToneWord tone="green">{t('need.permission', { permission })}</ToneWord>;
  }
  return (
    <div>
      <ToneWord tone="red">{t('need.missing', { permission })}</ToneWord>
      <Text size="sm" mt={4}>
        {t('need.missingNext')}
      </Text>
    </div>
  );
}
