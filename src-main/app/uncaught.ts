type UncaughtParts = {
  /** Reports an error to developers, without its message. */
  readonly report: (error: unknown) => void;
  /** Drops every key at once. */
  readonly lock: () => void;
  /** Shows a sentence without the error's text. */
  readonly tell: () => void;
  readonly quit: () => void;
};

/**
 * Handles uncaught errors.
 *
 * SECURITY: without a listener Electron shows an error's message and stack in a box, and prints a
 * rejection's message; either could quote a secret.
 *
 * After an exception the state is unknown, so Signet locks, shows a sentence and quits, as Node advises (`process`,
 * "Warning: Using 'uncaughtException' correctly"). Every save is complete or absent. A rejected promise is only
 * reported, because Electron also continues after one.
 *
 * @param host `process`
 */
export function watchForUncaught(host: NodeJS.EventEmitter, parts: UncaughtParts): void {
  let isLeaving = false;
  host.on('unhandledRejection', (reason: unknown) => parts.report(reason));
  host.on('uncaughtException', (error: unknown) => {
    const reportIt = () => parts.report(error);
    // The keys are dropped first, so that no later failure can keep them.
    const steps = isLeaving ? [reportIt] : [parts.lock, reportIt, parts.tell, parts.quit];
    isLeaving = true;
    for (const step of steps) attempt(step, parts.report);
  });
}

/** SECURITY: Node prints an error that a listener of `uncaughtException` throws, and ends the process at once. */
function attempt(step: () => void, report: (error: unknown) => void): void {
  try {
    step();
  } catch (error) {
    report(error);
  }
}
