import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  type IpItem,
  type IpNote,
  type IpSurvey,
  ipAllowlistLimit,
  splitIpAllowlist,
} from '#contract';
import { HairlineList } from '../hairline-list.tsx';
import { ToneWord } from '../tone-word.tsx';
import classes from './ip-allowlist-field.module.css';
import { sizeOf } from './ip-allowlist-text.ts';

/** Further items are only counted. */
const shownLimit = ipAllowlistLimit;
/** The longest address has fewer characters. Of anything else, the beginning is enough to find it. */
const itemLimit = 49;

type IpNotesProps = {
  readonly text: string;
  readonly survey: IpSurvey;
  /** `true` while the last item is being typed. */
  readonly isTyping: boolean;
  readonly onReplace: (index: number, item: string) => void;
};

/** Lists the items that have remarks. */
export function IpNotes({ text, survey, isTyping, onReplace }: IpNotesProps) {
  const { t } = useTranslation('guideInputs');
  const written = splitIpAllowlist(text);
  const noted = [...survey.items.entries()].filter(([index, item]) =>
    item.kind === 'range'
      ? item.notes.length > 0
      : !(isTyping && index === survey.items.length - 1),
  );
  if (noted.length === 0) return null;
  const more = noted.length - shownLimit;
  return (
    <HairlineList className={classes.notes} aria-label={t('addresses.notes')}>
      {noted.slice(0, shownLimit).map(([index, item]) => (
        <li key={index} className={classes.note}>
          <code className={classes.item}>{shortened(written[index] ?? '')}</code>
          <Stack gap={6} miw={0}>
            <Words item={item} onReplace={(by) => onReplace(index, by)} />
          </Stack>
        </li>
      ))}
      {more > 0 && <li className={classes.more}>{t('addresses.more', { count: more })}</li>}
    </HairlineList>
  );
}

function shortened(item: string): string {
  return item.length > itemLimit ? `${item.slice(0, itemLimit)}…` : item;
}

type WordsProps = { readonly item: IpItem; readonly onReplace: (by: string) => void };

function Words({ item, onReplace }: WordsProps) {
  const { t } = useTranslation('guideInputs');
  if (item.kind === 'range') {
    return item.notes.map((note) => <Note key={note.kind} note={note} text={item.text} />);
  }
  return (
    <>
      <ToneWord tone="red">{t(`addresses.problem.${item.problem}`)}</ToneWord>
      {item.instead.length > 0 && (
        <Group gap={6}>
          {item.instead.map((address) => (
            <Button
              key={address}
              size="compact-xs"
              variant="default"
              onClick={() => onReplace(address)}
            >
              {t('addresses.use', { address })}
            </Button>
          ))}
        </Group>
      )}
    </>
  );
}

function Note({ note, text }: { readonly note: IpNote; readonly text: string }) {
  const { t } = useTranslation('guideInputs');
  switch (note.kind) {
    case 'duplicate':
      return <ToneWord tone="plain">{t('addresses.note.duplicate')}</ToneWord>;
    case 'inside':
      return <ToneWord tone="plain">{t('addresses.note.inside', { outer: note.outer })}</ToneWord>;
    case 'not-public':
      return <ToneWord tone="amber">{t(`addresses.note.${note.because}`)}</ToneWord>;
    case 'whole-internet':
      return <ToneWord tone="amber">{t('addresses.note.whole-internet')}</ToneWord>;
    case 'too-wide': {
      const size = sizeOf(text);
      return (
        <ToneWord tone="amber">
          {size === undefined
            ? t('addresses.note.wideIpv6')
            : t('addresses.note.wideIpv4', { size })}
        </ToneWord>
      );
    }
  }
}
