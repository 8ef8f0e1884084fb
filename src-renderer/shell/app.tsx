import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { Settings } from '#contract';
import { useSettings } from '../data/use-settings.ts';
import { colorSchemeManager } from '../theme/color-scheme-manager.ts';
import { cssVariablesResolver } from '../theme/theme.ts';
import { useTheme } from '../theme/use-theme.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Session } from './session.tsx';

type AppProps = {
  /** Lets Mantine's style elements pass the content security policy. */
  readonly nonce: string;
  readonly settings: Settings;
};

export function App({ nonce, settings: first }: AppProps) {
  const settings = useSettings(first);
  const theme = useTheme();
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      getStyleNonce={() => nonce}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      {...(settings.theme !== 'system' && { forceColorScheme: settings.theme })}
    >
      <Notifications position="bottom-right" />
      <ErrorBoundary>
        <Session settings={settings} />
      </ErrorBoundary>
    </MantineProvider>
  );
}
