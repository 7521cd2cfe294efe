/** Every place that says how often something is named says the same: cards, entities, the texts themselves. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wholeBundle } from '#testing/wholeBundle.ts';
import { intoMemory } from '#build/bundleFolder.ts';
import { DEFAULT_FROM, makeBundle } from '#build/makeBundle.ts';
import { ROOT } from '#build/readSources.ts';

describe.each([
  ['the dossier', DEFAULT_FROM, 50],
  ['raw pages', join(ROOT, 'src/pipeline/fixtures'), 10],
])('in %s', (_, folder, least) => {
  const bundle = async () => {
    const out = intoMemory();
    await makeBundle([folder], out);
    return wholeBundle(out.files);
  };
  type Story = Awaited<ReturnType<typeof bundle>>['stories'][number];
  /** What a reader counts who goes through a story's text with a pencil. */
  const marked = (story: Story, id: string): number =>
    story.paragraphs.flatMap(({ mentions }) => mentions).filter(({ entity, also = [] }) => entity === id || also.includes(id)).length;

  test('the page of an entity says how often the texts name it, and its forms add up to that', async () => {
    const { entities, stories } = await bundle();
    expect(entities.length).toBeGreaterThan(least);
    for (const { id, name, spellings, otherForms } of entities) {
      const inTexts = stories.reduce((sum, story) => sum + marked(story, id), 0);
      const inStories = stories.reduce((sum, story) => sum + (story.entities.find((entity) => entity.id === id)?.mentions ?? 0), 0);
      expect([name.ar, [...spellings, ...otherForms].reduce((sum, { count }) => sum + count, 0), inStories]).toEqual([name.ar, inTexts, inTexts]);
    }
  });

  test('each story counts its own, and no form stands in more stories than name the entity', async () => {
    const { entities, stories } = await bundle();
    let compared = 0;
    for (const story of stories) {
      for (const { id, mentions } of story.entities) {
        expect([story.id, id, mentions]).toEqual([story.id, id, marked(story, id)]);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(least);
    for (const entity of entities) {
      const naming = stories.filter((story) => marked(story, entity.id) > 0).length;
      for (const form of [...entity.spellings, ...entity.otherForms]) expect(form.stories).toBeLessThanOrEqual(naming);
    }
  });
});
