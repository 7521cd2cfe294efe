import react from '@vitejs/plugin-react';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vitest/config';
import { firstFrame, offline } from './src/build/appShell.ts';
import { bundle } from './src/build/bundlePlugin.ts';
import { fonts } from './src/build/fonts.ts';
import { DEFAULT_FROM } from './src/build/makeBundle.ts';

const root = import.meta.dirname;

export default defineConfig({
  base: process.env['SIYAQ_BASE'] ?? '/',
  plugins: process.env['VITEST']
    ? []
    : [react(), tailwindcss(), fonts(root), bundle(process.env['SIYAQ_FROM']?.split('\n') ?? [DEFAULT_FROM]), firstFrame(root), offline(root)],
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
            { name: 'framework', test: /node_modules/ },
            { name: 'shared', test: /src\/(?:cards(?!\/marks)|ui|url(?!\/savedView)|bundle|storage(?!\/(?:highlights|backup)))\/|src\/text\/(?:direction|digits)\.ts|src\/(?:queries|i18n)\/(?!searchCode|highlights\.|backup)\w+\.tsx?$|src\/features\/story\/textRange/ },
          ],
        },
      },
    },
  },
  server: { port: 4173, strictPort: true },
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
    // Time is measured where it matters (cpuTime); the clock only ends what hangs.
    testTimeout: 120_000,
    reporters: ['default', 'json'],
    outputFile: { json: '.reports/unit.json' },
  },
});
