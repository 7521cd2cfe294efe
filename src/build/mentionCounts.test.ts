/** Every place that says how often something is named says the same: cards, entities, the texts themselves. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wholeBundle } from '#testing/wholeBundle.ts';
import { mentionsIn } from '#search/mentionsIn.ts';
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

  test('each way to write it is counted under its own kind, and by whom', async () => {
    const { entities, stories } = await bundle();
    for (const { id, name, spellings, otherForms, writers } of entities) {
      const outletsOf = new Map<string, Map<string | null, number>>();
      for (const { paragraphs, outlet } of stories)
        for (const { kind, written } of mentionsIn({ paragraphs }, id)) {
          const by = outletsOf.get(`${kind} ${written}`) ?? new Map<string | null, number>();
          outletsOf.set(`${kind} ${written}`, by.set(outlet, (by.get(outlet) ?? 0) + 1));
        }
      const forms = [...spellings.map((form) => ({ ...form, kind: 'name' })), ...otherForms];
      expect([name.ar, forms.map(({ kind, text }) => `${kind} ${text}`).toSorted()]).toEqual([name.ar, [...outletsOf.keys()].toSorted()]);
      for (const { kind, text, count, by } of forms) {
        const counted = outletsOf.get(`${kind} ${text}`)!;
        expect([text, by]).toEqual([text, writers.map((outlet) => counted.get(outlet?.ar ?? null) ?? 0)]);
        expect(by.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(count);
        expect([...counted.values()].reduce((sum, one) => sum + one, 0)).toBe(count);
      }
    }
  });

  test('when it is named adds up to how often, and to how many stories', async () => {
    const { entities, stories } = await bundle();
    for (const { id, presence, stories: naming, together } of entities) {
      if (presence.by !== 'story') throw new Error('few stories are named one by one');
      expect(presence.stories).toHaveLength(naming);
      for (const [number, mentions] of presence.stories) expect([id, mentions]).toEqual([id, marked(stories[number]!, id)]);
      for (const other of together) expect(other.origins).toBeLessThanOrEqual(other.stories);
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
