import { type CSSVariablesResolver, createTheme } from '@mantine/core';
import { amber, dark, gray, green, red, teal } from './colors.ts';

/** Just visible on the dark surfaces. */
const darkHairline = '#403c36';

/** The look: pale paper, dark ink, hairlines instead of shadows, and one accent. */
export const theme = createTheme({
  colors: { amber, dark, gray, green, red, teal },
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 6 },
  black: gray[9],
  white: '#fffefc',
  defaultRadius: 8,
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", "Noto Sans", "PingFang TC", "Microsoft JhengHei UI", "Noto Sans CJK TC", sans-serif',
  fontFamilyMonospace:
    'ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Liberation Mono", "Noto Sans Mono", monospace',
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.3' },
      h2: { fontSize: '1.125rem', lineHeight: '1.4' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  components: {
    Notification: { defaultProps: { withBorder: true } },
  },
  shadows: { xs: 'none', sm: 'none', md: '0 6px 24px rgb(33 31 28 / 12%)' },
});

const lightVariables = {
  '--mantine-color-body': '#faf9f6',
  '--mantine-color-default-border': gray[3],
  '--mantine-color-placeholder': gray[5],
  '--mantine-color-error': red[6],
  '--mantine-color-success': green[6],
  '--mantine-color-disabled-color': gray[5],
  '--signet-surface': '#fffefc',
  '--signet-sunken': gray[0],
  '--signet-hairline': gray[3],
  '--signet-focus': teal[7],
  '--signet-danger': red[6],
  '--signet-attention': amber[5],
  ...lightVariant('teal', { color: teal[8], background: teal[0], hover: teal[1] }),
  ...lightVariant('green', { color: green[7], background: green[0], hover: green[1] }),
  ...lightVariant('amber', { color: amber[7], background: amber[0], hover: amber[1] }),
  ...lightVariant('red', { color: red[7], background: red[0], hover: red[1] }),
  ...lightVariant('gray', { color: gray[7], background: gray[1], hover: gray[2] }),
};

const darkVariables = {
  '--mantine-color-default-border': darkHairline,
  '--mantine-color-placeholder': dark[3],
  '--mantine-color-error': red[3],
  '--mantine-color-success': green[3],
  '--mantine-color-anchor': teal[3],
  '--mantine-color-disabled-color': dark[3],
  '--signet-surface': '#201f1c',
  '--signet-sunken': dark[8],
  '--signet-hairline': darkHairline,
  '--signet-focus': teal[3],
  '--signet-danger': red[4],
  '--signet-attention': amber[3],
  ...lightVariant('teal', { color: teal[2], background: '#15302e', hover: '#193937' }),
  ...lightVariant('green', { color: green[2], background: '#1a2c1c', hover: '#203622' }),
  ...lightVariant('amber', { color: amber[2], background: '#33270f', hover: '#3d2f13' }),
  ...lightVariant('red', { color: red[2], background: '#3a1d1a', hover: '#452320' }),
  ...lightVariant('gray', { color: dark[1], background: '#2b2926', hover: '#34312c' }),
};

/** Replaces those colours of Mantine that would be too pale to read, or too heavy for a hairline. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: lightVariables,
  dark: darkVariables,
});

type LightVariant = {
  readonly color: string;
  readonly background: string;
  readonly hover: string;
};

function lightVariant(name: string, { color, background, hover }: LightVariant) {
  return {
    [`--mantine-color-${name}-light`]: background,
    [`--mantine-color-${name}-light-hover`]: hover,
    [`--mantine-color-${name}-light-color`]: color,
    [`--mantine-color-${name}-outline`]: color,
    [`--mantine-color-${name}-text`]: color,
  };
}
