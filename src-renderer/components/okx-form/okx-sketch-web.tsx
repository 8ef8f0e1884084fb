import { useTranslation } from 'react-i18next';
import classes from './okx-sketch.module.css';
import {
  Box,
  Chevron,
  CopyIcon,
  Field,
  Ghost,
  Panel,
  Press,
  Tick,
  Window,
  Words,
} from './okx-sketch-parts.tsx';
import { sketchPlaces } from './okx-sketch-places.ts';

type WebSketchProps = { readonly isDemo: boolean };

export function WebProfile({ isDemo }: WebSketchProps) {
  const { t } = useTranslation('okxSteps');
  const { api } = sketchPlaces['web-profile'];
  return (
    <Window height={webHeights['web-profile']} isDemo={isDemo}>
      <Avatar />
      <Ghost x={44} y={112} width={150} height={12} />
      <Ghost x={44} y={142} width={210} />
      <Ghost x={44} y={160} width={180} />
      <Ghost x={44} y={178} width={200} />
      <Panel x={304} y={86} width={196} height={196} />
      <circle className={classes['ghost']} cx={328} cy={112} r={12} />
      <Ghost x={350} y={104} width={84} />
      <Ghost x={350} y={117} width={56} height={6} />
      <path className={classes['line']} d="M304 138.5h196" />
      <Ghost x={324} y={156} width={96} />
      <Ghost x={324} y={180} width={76} />
      <Words x={324} y={api.y + 22}>
        {t('label.api')}
      </Words>
      <Ghost x={324} y={242} width={110} />
      <Ghost x={324} y={264} width={64} />
    </Window>
  );
}

export function WebList({ isDemo }: WebSketchProps) {
  const { t } = useTranslation('okxSteps');
  return (
    <Window height={webHeights['web-list']} isDemo={isDemo}>
      <Avatar />
      <Words x={44} y={110} kind="heading">
        {t('label.keys')}
      </Words>
      <Press place={sketchPlaces['web-list'].create} label={t('label.create')} />
      <KeyRows />
    </Window>
  );
}

/** Keys that exist already: what they are does not matter here. */
export function KeyRows() {
  return [148, 190, 232].map((y, row) => (
    <g key={y}>
      <path className={classes['line']} d={`M44 ${y - 8.5}h444`} />
      <Ghost x={44} y={y + 8} width={90 - row * 14} height={10} />
      <Ghost x={190} y={y + 9} width={70 + row * 10} />
      <Ghost x={320} y={y + 9} width={54} />
      <Ghost x={440} y={y + 9} width={40} />
    </g>
  ));
}

export function WebForm({ isDemo }: WebSketchProps) {
  const { t } = useTranslation('okxSteps');
  const { name, account, addresses, permissions, passphrase, confirm } = sketchPlaces['web-form'];
  const middle = account.x + account.width / 2;
  return (
    <Window height={webHeights['web-form']} isDemo={isDemo}>
      <Avatar />
      <Words x={58} y={108} kind="heading">
        {t('label.newKey')}
      </Words>
      <Field place={name} label={t('label.name')}>
        <Ghost x={68} y={name.y + 32} width={84} />
      </Field>
      <Field place={{ ...account, width: account.width / 2 }} label={t('label.account')}>
        <Ghost x={68} y={account.y + 32} width={70} />
        <Chevron x={middle - 22} y={account.y + 36} />
      </Field>
      <Field place={{ ...account, x: middle, width: account.width / 2 }} label={t('label.usedFor')}>
        <Ghost x={middle + 20} y={account.y + 32} width={90} />
        <Chevron x={middle + 196} y={account.y + 36} />
      </Field>
      <Field place={addresses} label={t('label.addresses')}>
        <Words x={68} y={addresses.y + 41} kind="value">
          203.0.113.7, 198.51.100.0/24
        </Words>
      </Field>
      <Words x={58} y={permissions.y + 16} kind="label">
        {t('label.permissions')}
      </Words>
      <Tick x={58} y={permissions.y + 28} label={t('label.read')} isOn />
      <Tick x={168} y={permissions.y + 28} label={t('label.trade')} isOn />
      <Tick x={278} y={permissions.y + 28} label={t('label.withdraw')} isOn={false} />
      <Field place={passphrase} label={t('label.passphrase')}>
        <Words x={68} y={passphrase.y + 41} kind="value">
          ••••••••••••
        </Words>
      </Field>
      <Press place={confirm} label={t('label.confirm')} />
    </Window>
  );
}

export function WebVerify({ isDemo }: WebSketchProps) {
  const { t } = useTranslation('okxSteps');
  const { code } = sketchPlaces['web-verify'];
  return (
    <Window height={webHeights['web-verify']} isDemo={isDemo}>
      <Avatar />
      <Ghost x={44} y={106} width={60} />
      <Box x={44} y={124} width={430} height={26} />
      <Box x={44} y={176} width={430} height={26} />
      <Box x={44} y={228} width={430} height={26} />
      <path
        className={classes['veil']}
        d="M21 81h490v197a9.5 9.5 0 0 1-9.5 9.5h-471a9.5 9.5 0 0 1-9.5-9.5z"
      />
      <Panel x={120} y={98} width={280} height={160} />
      <Words x={148} y={126} kind="heading">
        {t('label.verify')}
      </Words>
      <Field place={code} label={t('label.code')}>
        <Words x={160} y={code.y + 44} kind="value">
          – – – – – –
        </Words>
      </Field>
      <Press place={{ x: 148, y: 208, width: 224, height: 32 }} label={t('label.confirm')} />
    </Window>
  );
}

export function WebCredentials({ isDemo }: WebSketchProps) {
  const { t } = useTranslation('okxSteps');
  const { credentials } = sketchPlaces['web-credentials'];
  const rows = [
    { label: t('label.apiKey'), y: credentials.y, value: '37c5••••-••••-••••-••••' },
    { label: t('label.secretKey'), y: credentials.y + 54, value: '22F8••••••••••••••••' },
  ];
  return (
    <Window height={webHeights['web-credentials']} isDemo={isDemo}>
      <Avatar />
      <Words x={58} y={112} kind="heading">
        {t('label.created')}
      </Words>
      {rows.map(({ label, y, value }) => (
        <Field key={y} place={{ ...credentials, y, height: 54 }} label={label}>
          <Words x={68} y={y + 41} kind="value">
            {value}
          </Words>
          <CopyIcon x={450} y={y + 29} />
        </Field>
      ))}
    </Window>
  );
}

export function Avatar() {
  return (
    <>
      <circle className={classes['box']} cx={480} cy={54} r={12} />
      <path
        className={classes['stroke']}
        d="M473.5 61c1-4 12-4 13 0M480 54.5a3.4 3.4 0 1 0-.01 0"
      />
    </>
  );
}

export const webHeights = {
  'web-profile': 300,
  'web-list': 290,
  'web-form': 480,
  'web-verify': 293,
  'web-credentials': 274,
} as const;
