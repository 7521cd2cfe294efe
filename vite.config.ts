import react from '@vitejs/plugin-react';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vitest/config';
import { firstFrame, offline } from './src/build/appShell.ts';
import { bundle } from './src/build/bundlePlugin.ts';
import { isOneOf, LISTS, SHARED } from './src/build/chunks.ts';
import { fonts } from './src/build/fonts.ts';
import { DEFAULT_FROM } from './src/build/makeBundle.ts';

const root = import.meta.dirname;

export default defineConfig({
  base: process.env['SIYAQ_BASE'] ?? '/',
  plugins: process.env['VITEST']
    ? []
    : [react(), tailwindcss(), fonts(root), bundle(process.env['SIYAQ_FROM']?.split('\n') ?? [DEFAULT_FROM]), firstFrame(root), offline(root)],
  // The package's exports lead to the build with warnings for developers, whatever the mode (remix-run/react-router,
  // `exports`): the app takes the one without.
  resolve: { alias: [{ find: /^react-router$/, replacement: `${root}/node_modules/react-router/dist/production/index.mjs` }] },
  build: {
    outDir: process.env['SIYAQ_DIST'] ?? 'dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'framework', test: /node_modules\/(?!idb\/|@tanstack\/(?:react-virtual|virtual-core)\/|@tanstack\/[\w-]+\/build\/modern\/(?:useQueries|queriesObserver)\.js)|rolldown[:/]runtime/, priority: 3 },
            { name: 'shared', test: isOneOf(SHARED), priority: 2 },
            { name: 'lists', test: isOneOf(LISTS), priority: 1 },
          ],
        },
      },
    },
  },
  // A worker too loads what it needs when it needs it.
  worker: { format: 'es' },
  server: { port: 4173, strictPort: true },
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
    // Time is measured where it matters (cpuTime); the clock only ends what hangs.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    // What kills processes and starts servers may fail once by what else runs on a strange machine.
    retry: process.env['CI'] ? 1 : 0,
    maxWorkers: 2,
    reporters: ['default', 'json'],
    outputFile: { json: '.reports/unit.json' },
  },
});
