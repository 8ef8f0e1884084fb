import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayOf, type Entry, proposeKeyName } from '#contract';
import { CopyButton } from '../../components/copy-button.tsx';
import { EnvironmentBadge } from '../../components/environment-badge.tsx';
import { Facts } from '../../components/facts.tsx';
import { PermissionBadges } from '../../components/permission-badges.tsx';
import box from '../../components/surface.module.css';
import { useNow } from '../../components/use-now.ts';
import { type OldKey, oldKeyOf } from './old-key.ts';
import classes from './rotation.module.css';

/** Shows what to fill in on OKX, ready to copy: the old key's values, as OKX confirmed them if it did. */
export function OldKeyFacts({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation(['rotation', 'entries']);
  const { site, environment, rotation } = entry;
  const { account, permissions, ipAllowlist, said } = oldKeyOf(entry);
  const name = proposeKeyName(entry.label, dayOf(new Date(useNow()).toISOString()));
  const addresses = ipAllowlist.join(', ');
  const accountWords = ({ kind, name: sub }: OldKey['account']) => {
    if (kind === 'main') return t('entries:account.main');
    return sub === undefined ? t('create.subAccount') : t('entries:account.sub', { name: sub });
  };
  return (
    <section className={`${box.surface} ${classes.facts}`} aria-label={t('create.like')}>
      <Facts gap="10px 20px">
        <dt>{t('create.name')}</dt>
        <dd>
          <Copied name={t('create.name')} text={name} />
          <Text size="xs" c="dimmed">
            {t('create.nameHint')}
          </Text>
        </dd>
        <dt>{t('create.site')}</dt>
        <dd>
          {t(`entries:site.${site}`)}, {t(`entries:siteHost.${site}`)}{' '}
          <EnvironmentBadge environment={environment} />
        </dd>
        <dt>{t('create.account')}</dt>
        <dd>
          {accountWords(account)}
          {said.account && <Differs said={accountWords(said.account)} />}
        </dd>
        <dt>{t('create.permissions')}</dt>
        <dd>
          <PermissionBadges permissions={permissions} />
          {said.permissions && (
            <Differs
              said={said.permissions.map((each) => t(`entries:permission.${each}`)).join(', ')}
            />
          )}
        </dd>
        <dt>{t('create.addresses')}</dt>
        <dd>
          {addresses === '' ? (
            t('create.anywhere')
          ) : (
            <Copied name={t('create.addresses')} text={addresses} />
          )}
          {said.ipAllowlist && (
            <Differs said={said.ipAllowlist.join(', ') || t('create.anywhere')} />
          )}
        </dd>
      </Facts>
      {rotation?.reason === 'access-changed' && <Text size="sm">{t('create.change')}</Text>}
    </section>
  );
}

/** Shows the entry's value if OKX confirmed another one. */
function Differs({ said }: { readonly said: string }) {
  const { t } = useTranslation('rotation');
  return (
    <Text size="xs" c="dimmed">
      {t('create.differs', { said })}
    </Text>
  );
}

function Copied({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <Group component="span" display="inline-flex" gap="6px 12px">
      <code>{text}</code>
      <CopyButton text={text} field={name} />
    </Group>
  );
}
