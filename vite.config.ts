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
            { name: 'framework', test: /node_modules/, priority: 3 },
            // What a story opens with; what only lists, dialogs and settings show comes with them.
            { name: 'shared', priority: 2, test: /src\/(?:cards\/(?:Localized|SaveButton|useSaveStory|EntityChip|nameIn)|ui\/(?:keys\/(?!Keys)|(?:Bidi|Button|Chip|Icon|IconButton|Menu|Notice|Popover|Skeleton|Toasts|useLatest|useMedia))\b|text\/(?:direction|digits)|url\/paths|bundle|storage(?!\/(?:highlights|backup)))|src\/(?:queries\/(?!searchCode|select|highlights\.|backup)|i18n\/)\w+\.tsx?$|src\/features\/story\/textRange/ },
            { name: 'lists', priority: 1, test: /src\/(?:cards\/(?!ReadingSettings|marks)|queries\/select|url\/filters)/ },
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
    maxWorkers: 2,
    reporters: ['default', 'json'],
    outputFile: { json: '.reports/unit.json' },
  },
});
