import { useTranslation } from 'react-i18next';
import classes from './okx-sketch.module.css';
import {
  Chevron,
  CopyIcon,
  Field,
  Ghost,
  Panel,
  Phone,
  Press,
  Tick,
  Words,
} from './okx-sketch-parts.tsx';
import { sketchPlaces } from './okx-sketch-places.ts';

const dots = [50, 56, 62];

export function AppMenu() {
  const { t } = useTranslation('okxSteps');
  const { api } = sketchPlaces['app-menu'];
  return (
    <Phone>
      {dots.flatMap((x) =>
        dots.map((y) => (
          <circle key={`${x} ${y}`} className={classes['press']} cx={x} cy={y + 4} r={1.8} />
        )),
      )}
      <Ghost x={120} y={54} width={76} height={12} />
      {[0, 1].flatMap((row) =>
        [0, 1, 2, 3].map((column) => (
          <g key={`${row} ${column}`}>
            <circle className={classes['ghost']} cx={66 + column * 61} cy={114 + row * 66} r={13} />
            <Ghost x={50 + column * 61} y={136 + row * 66} width={32} height={6} />
          </g>
        )),
      )}
      <Ghost x={52} y={236} width={92} height={10} />
      {[0, 1, 2].map((row) => (
        <g key={row}>
          <path className={classes['line']} d={`M48 ${258.5 + row * 34}h220`} />
          <Ghost x={52} y={271 + row * 34} width={[116, 84, 100][row] ?? 0} />
        </g>
      ))}
      <path className={classes['line']} d="M48 360.5h220M48 404.5h220" />
      <Words x={52} y={api.y + 25}>
        {t('label.appApi')}
      </Words>
      <path className={classes['stroke']} d="M258 378l4 4-4 4" />
      <Ghost x={52} y={420} width={70} />
      <Ghost x={52} y={448} width={110} />
    </Phone>
  );
}

export function AppList() {
  const { t } = useTranslation('okxSteps');
  return (
    <Phone>
      <Back />
      <Words x={48} y={108} kind="heading">
        {t('label.keys')}
      </Words>
      {[136, 204, 272].map((y, row) => (
        <g key={y}>
          <Panel x={44} y={y} width={228} height={54} />
          <Ghost x={58} y={y + 14} width={96 - row * 12} height={10} />
          <Ghost x={58} y={y + 33} width={140} height={6} />
        </g>
      ))}
      <Press place={sketchPlaces['app-list'].create} label={t('label.create')} />
    </Phone>
  );
}

export function AppForm() {
  const { t } = useTranslation('okxSteps');
  const { name, account, addresses, permissions, passphrase, confirm } = sketchPlaces['app-form'];
  const middle = account.x + account.width / 2;
  return (
    <Phone>
      <Back />
      <Words x={84} y={65} kind="heading">
        {t('label.newKey')}
      </Words>
      <Field place={name} label={t('label.name')}>
        <Ghost x={60} y={name.y + 32} width={84} />
      </Field>
      <Field place={{ ...account, width: account.width / 2 }} label={t('label.account')}>
        <Ghost x={60} y={account.y + 32} width={46} />
        <Chevron x={middle - 20} y={account.y + 36} />
      </Field>
      <Field place={{ ...account, x: middle, width: account.width / 2 }} label={t('label.usedFor')}>
        <Ghost x={middle + 18} y={account.y + 32} width={52} />
        <Chevron x={middle + 98} y={account.y + 36} />
      </Field>
      <Field place={addresses} label={t('label.addresses')}>
        <Words x={60} y={addresses.y + 42} kind="value">
          203.0.113.7
        </Words>
      </Field>
      <Words x={50} y={permissions.y + 16} kind="label">
        {t('label.permissions')}
      </Words>
      <Tick x={50} y={permissions.y + 28} label={t('label.read')} isOn />
      <Tick x={113} y={permissions.y + 28} label={t('label.trade')} isOn />
      <Tick x={181} y={permissions.y + 28} label={t('label.withdraw')} isOn={false} />
      <Field place={passphrase} label={t('label.passphrase')}>
        <Words x={60} y={passphrase.y + 42} kind="value">
          ••••••••••••
        </Words>
      </Field>
      <Press place={confirm} label={t('label.confirm')} />
    </Phone>
  );
}

export function AppVerify() {
  const { t } = useTranslation('okxSteps');
  const { code } = sketchPlaces['app-verify'];
  return (
    <Phone>
      <Back />
      <Ghost x={48} y={96} width={92} height={10} />
      <Ghost x={48} y={122} width={180} />
      <Panel x={44} y={156} width={228} height={176} />
      <Words x={60} y={188} kind="heading">
        {t('label.verify')}
      </Words>
      <Field place={code} label={t('label.code')}>
        <Words x={74} y={code.y + 44} kind="value">
          – – – – – –
        </Words>
      </Field>
      <Press place={{ x: 60, y: 280, width: 196, height: 34 }} label={t('label.confirm')} />
    </Phone>
  );
}

export function AppCredentials() {
  const { t } = useTranslation('okxSteps');
  const { credentials } = sketchPlaces['app-credentials'];
  const rows = [
    { label: t('label.apiKey'), y: credentials.y + 4, value: '37c5••••-••••-••••' },
    { label: t('label.secretKey'), y: credentials.y + 68, value: '22F8••••••••••••' },
  ];
  return (
    <Phone>
      <Back />
      <Words x={50} y={108} kind="heading">
        {t('label.created')}
      </Words>
      {rows.map(({ label, y, value }) => (
        <Field key={y} place={{ ...credentials, y, height: 56 }} label={label}>
          <Words x={60} y={y + 42} kind="value">
            {value}
          </Words>
          <CopyIcon x={244} y={y + 30} />
        </Field>
      ))}
      <Ghost x={50} y={286} width={196} />
      <Ghost x={50} y={304} width={150} />
      <Panel x={44} y={424} width={228} height={38} />
      <Ghost x={132} y={438} width={52} height={10} />
    </Phone>
  );
}

function Back() {
  return <path className={classes['stroke']} d="M56 52l-8 8 8 8M48 60h20" />;
}
