import { defineConfig } from '@playwright/test';

const PORT = Number(process.env['E2E_PORT'] ?? 4187);
const RAW_PORT = PORT + 1;
const MANY_PORT = PORT + 2;
const root = process.getuid?.() === 0;

/** The dossiers that tests open: our nine stories, the raw fixtures, some hundreds of invented stories. */
const SERVERS = [
  { name: 'main', port: PORT, command: `npm start -- --port ${PORT} --dist .reports/dist` },
  { name: 'raw', port: RAW_PORT, command: `npm start -- --port ${RAW_PORT} --dist .reports/dist-raw --from src/pipeline/fixtures` },
  { name: 'many', port: MANY_PORT, command: `npx tsx e2e/startMany.ts ${MANY_PORT}` },
] as const;
/** `SIYAQ_SERVERS=main`: for a run of tests that open only some of them. */
const ONLY = (process.env['SIYAQ_SERVERS'] ?? '').split(',').filter(Boolean);

export default defineConfig({
  testDir: '.',
  outputDir: '../.reports/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // On a strange machine a test may fail once by what else runs there: it is tried again, and said by name.
  retries: process.env['CI'] ? 1 : 0,
  // Tests wait for states. Limits only end what hangs, on a machine that is busy with other things too.
  timeout: 600_000,
  expect: {
    timeout: 60_000,
    toHaveScreenshot: { pathTemplate: '{testDir}/golden/{arg}{ext}' },
    toMatchAriaSnapshot: { pathTemplate: '{testFileDir}/trees/{arg}{ext}' },
  },
  updateSnapshots: 'none',
  reporter: [['list'], ['json', { outputFile: '../.reports/browser.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'en-GB',
    timezoneId: 'America/New_York',
    // To keep a release takes each fresh browser a second or two: the tests about that allow it.
    serviceWorkers: 'block',
    // A click is aimed at what has come to rest; what moves is the business of `access/senses`.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      chromiumSandbox: !root,
      args: ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
  // What does not depend on the width runs on one of the two.
  projects: [
    { name: 'phone', grepInvert: /@laptop/, use: { viewport: { width: 390, height: 844 }, hasTouch: true } },
    { name: 'laptop', grepInvert: /@phone/, use: { viewport: { width: 1280, height: 800 } } },
  ],
  metadata: { rawUrl: `http://localhost:${RAW_PORT}`, manyUrl: `http://localhost:${MANY_PORT}` },
  webServer: SERVERS.filter(({ name }) => ONLY.length === 0 || ONLY.includes(name)).map(({ command, port }) => ({
    command,
    cwd: '..',
    url: `http://localhost:${port}`,
    timeout: 600_000,
    reuseExistingServer: false,
  })),
});
