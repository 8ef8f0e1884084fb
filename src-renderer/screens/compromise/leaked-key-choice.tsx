import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Entry, keysOf } from '#contract';
import { KeyMark } from '../../components/key-mark.tsx';
import classes from './leaked-key-choice.module.css';

type LeakedKeyChoiceProps = {
  readonly entry: Entry;
  /** The digest of the chosen API key. */
  readonly value: string;
  readonly onChoose: (apiKeyDigest: string) => void;
};

/** Asks which of the two keys leaked, during a rotation. */
export function LeakedKeyChoice({ entry, value, onChoose }: LeakedKeyChoiceProps) {
  const { t } = useTranslation('compromise');
  const other = entry.rotation?.switchedAt ? 'old' : 'new';
  return (
    <Radio.Group label={t('before.which')} value={value} onChange={onChoose}>
      <Stack gap="xs" mt="xs">
        {keysOf(entry).map((key, index) => (
          <Radio
            key={key.apiKeyDigest}
            value={key.apiKeyDigest}
            classNames={{ body: classes.body }}
            label={
              <span className={classes.key}>
                <KeyMark entry={entry} of={key} />
                {t(index === 0 ? 'before.key.own' : `before.key.${other}`)}
              </span>
            }
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
