/** The parts of the bundle that is served, read as the app reads them, and put in the place of others for a test. */
import { deflateRawSync } from 'node:zlib';
import { askBelow, openBundle, type Bundle } from '../src/bundle/reader.ts';
import type { Story } from '../src/bundle/storySchema.ts';
import type { Page } from './reader.ts';
import config from './playwright.config.ts';

/** Open the bundle of the test server, or of another address. */
export const realBundle = (address: string = config.use!.baseURL!): Promise<Bundle> => openBundle(askBelow(`${address}/bundle/`, (...asked) => fetch(...asked)));

/** Serve a story in the place of the one with its id. */
export async function serveStory(page: Page, story: Story): Promise<void> {
  const bytes = deflateRawSync(JSON.stringify(story));
  await page.route('**/bundle/where-*.json', async (route) => {
    const response = await route.fetch();
    const where = (await response.json()) as { version: number; stories: Record<string, [number, number, number, number]> };
    const [number = 0] = where.stories[story.id] ?? [];
    await route.fulfill({ response, json: { ...where, stories: { ...where.stories, [story.id]: [number, 0, 0, bytes.length] } } });
  });
  await page.route('**/bundle/text-0-*.bin', (route) =>
    route.request().headers()['range'] === `bytes=0-${bytes.length - 1}` ? route.fulfill({ status: 206, contentType: 'application/octet-stream', body: bytes }) : route.continue(),
  );
}
