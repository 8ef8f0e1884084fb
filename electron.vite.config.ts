import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import manifest from './package.json' with { type: 'json' };
import { buildInstant } from './tools/build-instant.ts';

export default defineConfig({
  main: {
    define: {
      SIGNET_BUILT_AT: JSON.stringify(buildInstant()),
      SIGNET_HOMEPAGE: JSON.stringify(manifest.homepage),
    },
    build: {
      outDir: 'out/main',
      sourcemap: true,
      rollupOptions: { input: 'src-main/app/main.ts' },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload can require nothing but electron, so what it imports is bundled, as CommonJS.
      externalizeDeps: false,
      rollupOptions: {
        input: 'src-main/app/preload.ts',
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src-renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      emptyOutDir: true,
      // electron-vite leaves it as it is; half as much is read and parsed at each start.
      minify: true,
      // SECURITY: an inlined file would be a data: URL, a polyfill a fetch: the policy allows neither.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: 'src-renderer/index.html' },
    },
  },
});
