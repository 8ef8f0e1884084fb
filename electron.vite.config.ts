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
      // A sandboxed preload can require only electron, so its imports are bundled, as CommonJS.
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
      // electron-vite's default is false. Minified, half as much is read and parsed at each start.
      minify: true,
      // SECURITY: the policy allows neither data: URLs, which inlined files become, nor fetch, which the polyfill calls.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: 'src-renderer/index.html' },
    },
  },
});
