import { useMemo, useSyncExternalStore } from 'react';
import { formatRoute, parseRoute, type Route } from './route.ts';

export function useRoute(): { readonly route: Route; readonly navigate: (route: Route) => void } {
  const hash = useSyncExternalStore(listen, () => window.location.hash);
  const route = useMemo(() => parseRoute(hash), [hash]);
  return { route, navigate };
}

function navigate(route: Route): void {
  window.location.hash = formatRoute(route);
}

function listen(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}
