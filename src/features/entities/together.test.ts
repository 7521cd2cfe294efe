import { expect, test } from 'vitest';
import type { StoryCard } from '#bundle/schema.ts';
import { appearsWith, storiesByEntity } from '#features/entities/together.ts';

const story = (id: string, ...entities: string[]) => ({ id, entities: entities.map((one) => ({ id: one, mentions: 1 })) }) as unknown as StoryCard;
const stories = [story('1', 'a', 'b', 'c'), story('2', 'a', 'c'), story('3', 'b')];

test('company is counted in shared stories, most first', () =>
  expect(appearsWith('a', stories)).toEqual([
    { id: 'c', stories: 2 },
    { id: 'b', stories: 1 },
  ]));
test('each entity knows its stories', () => expect(storiesByEntity(stories).get('b')?.map((one) => one.id)).toEqual(['1', '3']));
