import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../components/error-notice.tsx';
import { Page } from '../components/page.tsx';
import { asBridgeError, type BridgeError } from '../data/bridge.ts';

type ErrorBoundaryState = { readonly error: BridgeError | undefined };

/** Replaces a part of the page that fails by the error: a screen, or the whole page. React only offers this for classes. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: undefined };

  static getDerivedStateFromError(caught: unknown): ErrorBoundaryState {
    return { error: asBridgeError(caught) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <FailedScreen error={error} onRetry={() => this.setState({ error: undefined })} />;
  }
}

type FailedScreenProps = { readonly error: BridgeError; readonly onRetry: () => void };

function FailedScreen({ error, onRetry }: FailedScreenProps) {
  const { t } = useTranslation('navigation');
  return (
    <Page title={t('failed')}>
      <ErrorNotice error={error} onRetry={onRetry} />
    </Page>
  );
}
