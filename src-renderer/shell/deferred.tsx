import { type ComponentType, createElement, type ReactNode, useEffect, useState } from 'react';

/** A part of the page that is loaded when it is first needed. */
export type DeferredPart<Props extends object> = {
  readonly load: () => Promise<ComponentType<Props>>;
  /** Set when the part is first shown. */
  component: ComponentType<Props> | undefined;
};

export function deferredPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): DeferredPart<Props> {
  return { load, component: undefined };
}

async function load<Props extends object>(part: DeferredPart<Props>): Promise<void> {
  part.component = await part.load();
}

/** Loads a part ahead, once the page has nothing else to do. If that fails, whoever shows the part sees why. */
export function loadWhenIdle<Props extends object>(part: DeferredPart<Props>): () => void {
  const id = requestIdleCallback(() => void load(part).catch(() => undefined));
  return () => cancelIdleCallback(id);
}

type DeferredProps<Props extends object> = {
  readonly part: DeferredPart<Props>;
  readonly props: Props;
  readonly fallback: ReactNode;
};

/**
 * Shows a deferred part: at once, if it is loaded.
 *
 * React.lazy would do, except that its fallback stays for 300 ms, however fast the part is loaded (React
 * throttles Suspense fallbacks). Files of this machine load in five.
 */
export function Deferred<Props extends object>({ part, props, fallback }: DeferredProps<Props>) {
  const [failure, setFailure] = useState<unknown>();
  // Remembers which part was loaded, because the next part in the same place is another one.
  const [, setLoaded] = useState<DeferredPart<Props>>();
  useEffect(() => {
    if (part.component) return;
    load(part).then(() => setLoaded(part), setFailure);
  }, [part]);
  if (failure !== undefined) throw failure;
  return part.component ? createElement(part.component, props) : fallback;
}
