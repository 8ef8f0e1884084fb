// This module is loaded into Electron's installer, which only prints "fetch failed" and not the cause.
import { subscribe } from 'node:diagnostics_channel';

// undici, which implements Node's fetch, publishes this event: see its docs/docs/api/DiagnosticsChannel.md.
subscribe('undici:client:connectError', (message) => {
  const { error } = message as { readonly error: Error };
  process.stderr.write(`${error.message}\n`);
});
