import { Button, Text } from '@mantine/core';
import { IconClockCheck, IconListCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Entry, OkxErrorCode } from '#contract';
import { OkxButton } from '../../components/okx-button.tsx';

type SubAccountHelpProps = {
  readonly entry: Entry;
  /** The code with which OKX refused to list the keys; `undefined` for any other failure. */
  readonly okxCode: string | undefined;
  readonly onCorrectClock: () => void;
  readonly onCheck: () => void;
};

/** Offers a remedy if OKX does not list the keys of a sub-account. */
export function SubAccountHelp({ entry, okxCode, onCorrectClock, onCheck }: SubAccountHelpProps) {
  const { t } = useTranslation(['subAccounts', 'entryCheck']);
  switch (helps.get(okxCode ?? '')) {
    case 'wait':
      return <Text size="sm">{t('limit')}</Text>;
    case 'clock':
      return (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconClockCheck size={15} aria-hidden />}
          onClick={onCorrectClock}
        >
          {t('correctClock')}
        </Button>
      );
    case 'page':
      return <OkxButton entry={entry} page="api-management" size="xs" />;
    case 'check':
      return (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconListCheck size={15} aria-hidden />}
          onClick={onCheck}
        >
          {t('entryCheck:check')}
        </Button>
      );
    default:
      return null;
  }
}

/** The verdict of a check has the offers that correct the entry. */
const helps: ReadonlyMap<string, 'wait' | 'clock' | 'page' | 'check'> = new Map([
  ['50011', 'wait'],
  ['50102', 'clock'],
  ['50030', 'page'],
  ['50035', 'page'],
  ['50100', 'page'],
  ['50110', 'page'],
  ['50119', 'page'],
  ['50120', 'page'],
  ['50101', 'check'],
  ['50105', 'check'],
  ['50111', 'check'],
  ['50113', 'check'],
  ['50114', 'check'],
  ['59500', 'check'],
] as const satisfies readonly (readonly [OkxErrorCode, string])[]);
