import { Button, Stack, TextInput, Title } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SecondLine } from '../second-line.tsx';
import classes from './code-proof.module.css';
import { chooseGroups, drawRandom, groupsOf, isSameGroup } from './recovery-groups.ts';

type CodeProofProps = {
  readonly recoveryCode: string;
  readonly onBack: () => void;
  readonly onProved: () => void;
};

type Fault = 'empty' | 'mismatch';

/** Asks for two of the groups, to be sure that the code was written down or saved. */
export function CodeProof({ recoveryCode, onBack, onProved }: CodeProofProps) {
  const { t } = useTranslation('recoveryKit');
  const groups = groupsOf(recoveryCode);
  const [asked] = useState(() => chooseGroups(groups.length, drawRandom));
  const [faults, setFaults] = useState<ReadonlyMap<number, Fault>>(new Map());
  const fields = useRef(new Map<number, HTMLInputElement>());

  function prove(event: FormEvent): void {
    event.preventDefault();
    const found = new Map(
      asked.flatMap((index) => {
        const typed = fields.current.get(index)?.value ?? '';
        if (isSameGroup(typed, groups[index] ?? '')) return [];
        return [[index, typed.trim() === '' ? 'empty' : 'mismatch'] as const];
      }),
    );
    setFaults(found);
    const [first] = found.keys();
    if (first === undefined) onProved();
    else fields.current.get(first)?.focus();
  }

  function register(index: number, field: HTMLInputElement | null): void {
    if (field) fields.current.set(index, field);
    else fields.current.delete(index);
  }

  return (
    <form onSubmit={prove} noValidate>
      <Stack gap="md">
        <div>
          <Title order={2}>{t('proveTitle')}</Title>
          <p className={classes.lead}>{t('proveLead')}</p>
        </div>
        {asked.map((index, position) => {
          const fault = faults.get(index);
          return (
            <TextInput
              key={index}
              ref={(field) => register(index, field)}
              label={t('group', { number: index + 1 })}
              error={fault && t(fault, { number: index + 1 })}
              aria-invalid={fault !== undefined}
              classNames={{ input: classes.input }}
              autoFocus={position === 0}
              autoComplete="off"
              spellCheck={false}
              maxLength={8}
              size="md"
            />
          );
        })}
        <Button type="submit" size="md" fullWidth>
          {t('finish')}
        </Button>
        <Button variant="subtle" onClick={onBack}>
          {t('back')}
        </Button>
        <SecondLine>{t('interrupted')}</SecondLine>
      </Stack>
    </form>
  );
}
