import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Entry, ListedEntry } from '#contract';
import { BoxedTable } from '../../components/boxed-table.tsx';
import { Instant } from '../../components/instant.tsx';
import { MaskedKey } from '../../components/masked-key.tsx';
import { PermissionBadges } from '../../components/permission-badges.tsx';
import { SecondLine } from '../../components/second-line.tsx';
import { ToneWord } from '../../components/tone-word.tsx';
import { useProcedure } from '../../data/use-procedure.ts';
import { formatRoute } from '../../route/route.ts';
import classes from './sub-accounts.module.css';

type Listed = Entry['subAccounts'][number];
type ListedKey = Listed['keys'][number];

const columns = ['key', 'may', 'from', 'created', 'inVault'] as const;

/** Lists the keys of a sub-account as OKX reported them, and says which are in the vault. */
export function SubAccountTable({ listed }: { readonly listed: Listed }) {
  const { t } = useTranslation('subAccounts');
  const { value } = useProcedure('entry:list', {}, 'entries:changed');
  const entries = value?.entries;
  return (
    <div className={classes.listed}>
      <h3 className={classes.heading}>
        {listed.name}
        <SecondLine span isSmall fw={400}>
          <Instant at={listed.listedAt} sentence={(when) => t('listed', { when })} />
        </SecondLine>
      </h3>
      {listed.keys.length === 0 ? (
        <SecondLine isSmall my="1em">
          {t('empty')}
        </SecondLine>
      ) : (
        <BoxedTable
          headings={columns.map((column) => t(`column.${column}`))}
          aria-label={t('table', { name: listed.name })}
          className={classes.table}
        >
          {listed.keys.map((key) => (
            <KeyRow key={key.apiKeyDigest} listedKey={key} entries={entries} />
          ))}
        </BoxedTable>
      )}
    </div>
  );
}

type KeyRowProps = {
  readonly listedKey: ListedKey;
  /** The entries of the vault; `undefined` until main has answered. */
  readonly entries: readonly ListedEntry[] | undefined;
};

function KeyRow({ listedKey, entries }: KeyRowProps) {
  const { t } = useTranslation(['subAccounts', 'verdict']);
  const { label, apiKeyEnding, permissions, ipAllowlist, createdAt } = listedKey;
  return (
    <tr>
      <th scope="row">
        {label} <MaskedKey ending={apiKeyEnding} isShort />
      </th>
      <td>
        <PermissionBadges permissions={permissions} />
      </td>
      <td className={classes.addresses}>
        {ipAllowlist === null
          ? t('verdict:unreadable')
          : ipAllowlist.length === 0
            ? t('verdict:anywhere')
            : ipAllowlist.join(', ')}
      </td>
      <td>
        <Instant at={createdAt} form="shortDate" />
      </td>
      <td>{entries && <InVault digest={listedKey.apiKeyDigest} entries={entries} />}</td>
    </tr>
  );
}

type InVaultProps = { readonly digest: string; readonly entries: readonly ListedEntry[] };

function InVault({ digest, entries }: InVaultProps) {
  const { t } = useTranslation('subAccounts');
  const entry = entries.find(
    ({ apiKeyDigest, otherApiKeyDigest }) =>
      apiKeyDigest === digest || otherApiKeyDigest === digest,
  );
  if (!entry) return <ToneWord tone="amber">{t('unknown')}</ToneWord>;
  return (
    <ToneWord tone="green">
      <Anchor size="sm" href={`#${formatRoute({ screen: 'entry', id: entry.id })}`}>
        {t('known', { label: entry.label })}
      </Anchor>
    </ToneWord>
  );
}
