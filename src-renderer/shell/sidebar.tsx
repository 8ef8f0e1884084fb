import { Kbd, Text, UnstyledButton } from '@mantine/core';
import {
  IconHeartbeat,
  IconHelpCircle,
  IconInfoCircle,
  IconKey,
  IconLock,
  IconSearch,
  IconSettings,
  IconSignature,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#contract';
import { SignetMark } from '../components/signet-mark.tsx';
import { formatRoute, type Route } from '../route/route.ts';
import { shortcut } from './shortcut.ts';
import classes from './sidebar.module.css';
import { useLock } from './use-lock.ts';

type Destination = 'entries' | 'health' | 'sign' | 'help' | 'settings' | 'about';

const places: readonly {
  readonly place: Destination;
  readonly Icon: ComponentType<{ readonly size: number; readonly stroke: number }>;
}[] = [
  { place: 'entries', Icon: IconKey },
  { place: 'health', Icon: IconHeartbeat },
  { place: 'sign', Icon: IconSignature },
  { place: 'help', Icon: IconHelpCircle },
  { place: 'settings', Icon: IconSettings },
  { place: 'about', Icon: IconInfoCircle },
];

type SidebarProps = {
  readonly route: Route;
  readonly settings: Settings;
  readonly onFind: () => void;
};

/** Links to the screens, and locks the vault. */
export function Sidebar({ route, settings, onFind }: SidebarProps) {
  const { t } = useTranslation('navigation');
  const lock = useLock();
  const current = placeOf(route);
  return (
    <nav className={classes.sidebar} aria-label={t('landmark')}>
      <div className={classes.brand}>
        <SignetMark size={24} />
        <span>{t('product')}</span>
      </div>
      <UnstyledButton
        className={classes.find}
        onClick={onFind}
        aria-keyshortcuts={'Control+K Meta+K'}
      >
        <IconSearch size={16} stroke={1.75} aria-hidden />
        <span className={classes.word}>{t('find')}</span>
        <Kbd size="xs">{shortcut('K')}</Kbd>
      </UnstyledButton>
      <div className={classes.places}>
        {places.map(({ place, Icon }) => (
          <a
            key={place}
            className={classes.place}
            href={`#${formatRoute({ screen: place })}`}
            aria-current={place === current ? 'page' : undefined}
          >
            <Icon size={18} stroke={1.75} aria-hidden />
            {t(place)}
          </a>
        ))}
      </div>
      <div className={classes.foot}>
        <UnstyledButton
          className={classes.lock}
          onClick={() => void lock()}
          aria-keyshortcuts={'Control+L Meta+L'}
        >
          <IconLock size={18} stroke={1.75} aria-hidden />
          <span className={classes.word}>{t('lock')}</span>
          <Kbd size="xs">{shortcut('L')}</Kbd>
        </UnstyledButton>
        <Text size="xs" c="dimmed" className={classes.note}>
          {t('autoLock', { count: settings.lockMinutes })}
        </Text>
      </div>
    </nav>
  );
}

function placeOf({ screen }: Route): Destination {
  switch (screen) {
    case 'entry':
    case 'entry-add':
    case 'entry-edit':
    case 'rotation':
    case 'compromise':
    case 'guide':
      return 'entries';
    default:
      return screen;
  }
}
