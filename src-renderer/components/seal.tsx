import { type CSSProperties, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Environment } from '#contract';
import classes from './seal.module.css';
import { sealMarkOf, sealRing, sealSize, sealTones } from './seal-mark.ts';

type SealProps = {
  /** SHA-256 of the API key, 64 hexadecimal digits. */
  readonly digest: string;
  readonly label: string;
  readonly environment: Environment;
  /** In pixels. */
  readonly size?: number;
};

/** Shows the glyph of a key. A dashed ring means a demo key. */
export function Seal({ digest, label, environment, size = 36 }: SealProps) {
  const { t } = useTranslation('entries');
  const mark = useMemo(() => sealMarkOf(digest), [digest]);
  return (
    <svg
      className={classes.seal}
      style={tonesOf(mark.hue)}
      data-demo={environment === 'demo' || undefined}
      role="img"
      aria-label={t('seal', { label })}
      width={size}
      height={size}
      viewBox={`0 0 ${sealSize} ${sealSize}`}
    >
      <circle cx={sealRing.centre} cy={sealRing.centre} r={sealRing.radius} />
      <path d={mark.path} />
    </svg>
  );
}

/** React's type for styles has no custom properties. */
function tonesOf(hue: number): CSSProperties {
  const { light, dark } = sealTones;
  return {
    '--seal-light': `oklch(${light.lightness} ${light.chroma} ${hue})`,
    '--seal-dark': `oklch(${dark.lightness} ${dark.chroma} ${hue})`,
  } as CSSProperties;
}
