// Loaded into Electron's installer, which says "fetch failed" and keeps the cause to itself.
import { subscribe } from 'node:diagnostics_channel';

// Published by undici, which is Node's fetch: docs/docs/api/DiagnosticsChannel.md there.
subscribe('undici:client:connectError', (message) => {
  const { error } = message as { readonly error: Error };
  process.stderr.write(`${error.message}\n`);
});
