import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isOneOf, LISTS, SHARED } from '#build/chunks.ts';
import { ROOT } from '#build/readSources.ts';

describe.each([
  ['shared', SHARED],
  ['lists', LISTS],
] as const)('the files of %s', (_, choices) => {
  test('each name is still that of a file', () => {
    const unknown = Object.entries(choices).flatMap(([folder, choice]) => {
      const files = readdirSync(join(ROOT, 'src', folder));
      return ('only' in choice ? choice.only : choice.allBut).filter((name) => !files.some((file) => file.startsWith(name))).map((name) => `${folder}/${name}`);
    });
    expect(unknown).toEqual([]);
  });
});

test.each([
  ['/src/cards/Localized.tsx', true],
  ['/src/cards/StoryCard.tsx', false],
  ['/src/cards/marks/Localized.tsx', false],
  ['/src/storage/records.ts', true],
  ['/src/storage/settle.ts', false],
  ['/src/ui/keys/useKeys.ts', true],
  ['/src/ui/keys/KeysContext.tsx', false],
  ['/src/i18n/ar.json', false],
  ['/node_modules/src/x.ts', false],
])('%s belongs to what a story opens with: %s', (path, expected) => expect(isOneOf(SHARED)(`/home${path}`)).toBe(expected));
