import { useTranslation } from 'react-i18next';
import classes from './okx-sketch.module.css';
import { Chevron, Ghost, Panel, Press, Window, Words } from './okx-sketch-parts.tsx';
import { sketchPlaces } from './okx-sketch-places.ts';
import { Avatar, KeyRows } from './okx-sketch-web.tsx';

export const demoHeights = { 'demo-trade': 290, 'demo-center': 260, 'demo-list': 290 } as const;

/** Still on the live page: the menu that leads to demo trading. */
export function DemoTrade() {
  const { t } = useTranslation('okxSteps');
  const { trade, demo } = sketchPlaces['demo-trade'];
  return (
    <Window height={demoHeights['demo-trade']} isDemo={false}>
      <Avatar />
      <Words x={trade.x + 8} y={trade.y + 18}>
        {t('label.trade')}
      </Words>
      <Chevron x={trade.x + 60} y={trade.y + 13} />
      <Ghost x={330} y={112} width={150} height={12} />
      <Ghost x={330} y={142} width={130} />
      <Ghost x={330} y={160} width={140} />
      <Panel x={120} y={86} width={200} height={170} />
      <Ghost x={140} y={106} width={86} />
      <Ghost x={140} y={130} width={110} />
      <Ghost x={140} y={150} width={70} />
      <Words x={140} y={demo.y + 22}>
        {t('label.demoTrading')}
      </Words>
      <Ghost x={140} y={212} width={94} />
      <Ghost x={140} y={234} width={64} />
    </Window>
  );
}

export function DemoCenter() {
  const { t } = useTranslation('okxSteps');
  const { center, api } = sketchPlaces['demo-center'];
  return (
    <Window height={demoHeights['demo-center']} isDemo>
      <Words x={center.x + 8} y={center.y + 18}>
        {t('label.center')}
      </Words>
      <path className={classes['stroke']} d="M44 200l34-30 28 18 40-46 36 22 44-34" />
      <path className={classes['line']} d="M44 222.5h200" />
      <Panel x={300} y={86} width={200} height={130} />
      <Ghost x={320} y={108} width={96} />
      <Words x={320} y={api.y + 22}>
        {t('label.demoApi')}
      </Words>
      <Ghost x={320} y={180} width={74} />
    </Window>
  );
}

export function DemoList() {
  const { t } = useTranslation('okxSteps');
  return (
    <Window height={demoHeights['demo-list']} isDemo>
      <Avatar />
      <Words x={44} y={110} kind="heading">
        {t('label.keys')}
      </Words>
      <Press place={sketchPlaces['demo-list'].create} label={t('label.demoCreate')} />
      <KeyRows />
    </Window>
  );
}
