/** A reader's corrections: whatever the screens ask for, they hold there, all counts agree, and nothing else has changed. */
import { beforeAll, describe, expect, test } from 'vitest';
import { ownId, type Change, type Correction } from '#bundle/corrections.ts';
import { differencesSchema } from '#bundle/differences.ts';
import { eventNumber } from '#bundle/eventNumbers.ts';
import { frontSchema } from '#bundle/front.ts';
import { openBundle, type Ask, type Bundle } from '#bundle/reader.ts';
import type { Story } from '#bundle/storySchema.ts';
import { intoMemory } from '#build/bundleFolder.ts';
import { DEFAULT_FROM, makeBundle } from '#build/makeBundle.ts';
import { BundleAsOf } from '#search/bundleAsOf.ts';
import { CorrectedBundle } from '#search/corrected/correctedBundle.ts';
import { WritingEngine } from '#search/corrected/writingEngine.ts';
import { CoverageEngine } from '#search/coverageEngine.ts';
import { Engine } from '#search/engine.ts';
import { SaidEngine } from '#search/saidEngine.ts';

const NONE = { in: [], out: [] };
const EVERYTHING = { words: '', country: NONE, entity: NONE, outlet: NONE, kind: NONE, saved: null, from: '', to: '', by: 'published' as const };

let ask: Ask;
let whole: Bundle;
beforeAll(async () => {
  const out = intoMemory();
  await makeBundle([DEFAULT_FROM], out);
  ask = (file, bytes) => {
    const all = out.files.get(file)!;
    const some = bytes ? all.subarray(bytes.start, bytes.start + bytes.length) : all;
    return Promise.resolve(new Response(Uint8Array.from(some), { status: bytes ? 206 : 200 }));
  };
  whole = await openBundle(ask);
});

let made = 0;
const correction = (change: Change): Correction => ({ id: `c${made}`, createdAt: made++, label: '', change });
const corrected = (...changes: Change[]): CorrectedBundle => new CorrectedBundle(whole, changes.map(correction));

async function entityNamed(bundle: Bundle, name: string) {
  const { entities } = await bundle.directory(0);
  const found = entities.find((entity) => entity.name.ar === name);
  expect([name, found?.id]).not.toEqual([name, undefined]);
  return (await bundle.entity(found!.id))!;
}

/** All that the screens ask for. */
async function allOf(bundle: Bundle) {
  const engine = new Engine(bundle);
  const head = await bundle.head();
  const cards = await Promise.all(Array.from({ length: head.stories }, (_, number) => bundle.card(number)));
  const events = await Promise.all(Array.from({ length: head.events }, (_, number) => bundle.event(number)));
  const stories = (await Promise.all(cards.map(({ id }) => bundle.story(id)))) as Story[];
  const { entities: directory } = await bundle.directory(0);
  const entities = await Promise.all(directory.map(async ({ id }) => (await bundle.entity(id))!));
  const said = new SaidEngine(bundle, engine);
  const question = { selection: EVERYTHING, speaker: NONE, verb: NONE, form: null, group: 'speaker', order: 'new' } as const;
  const answer = await said.said(question);
  const sayings = await said.sayings([...answer.numbers]);
  const covering = new CoverageEngine(bundle, engine);
  return {
    head,
    cards,
    events,
    stories,
    directory,
    entities,
    front: await bundle.json('front', 0, frontSchema),
    differences: await bundle.json('differences', 0, differencesSchema),
    shown: await engine.shown({ selection: EVERYTHING, listed: 'events', grouped: true, picked: { from: '', to: '' } }),
    strip: (await engine.strip(EVERYTHING, 'entity')).lanes,
    offered: await engine.offered(EVERYTHING, 'person', '', 200),
    coverage: [await covering.coverage('events'), await covering.coverage('entities')],
    sayings,
  };
}
type All = Awaited<ReturnType<typeof allOf>>;

const marksOf = (story: Story, id: string): number =>
  story.paragraphs.flatMap(({ mentions }) => mentions).filter(({ entity, also = [] }) => entity === id || also.includes(id)).length;

/** Whatever was corrected, all screens count alike. */
async function expectOneCount(bundle: Bundle, all: All): Promise<void> {
  const engine = new Engine(bundle);
  expect(all.head.entities).toBe(all.directory.length);
  expect(all.directory.map(({ stories }) => stories)).toEqual(all.directory.map(({ stories }) => stories).toSorted((a, b) => b - a));
  for (const { id, name, stories, spellings, otherForms, presence } of all.entities) {
    const naming = all.stories.filter((story) => story.entities.some((entity) => entity.id === id));
    const { stories: found } = await engine.shown({
      selection: { ...EVERYTHING, entity: { in: [id], out: [] } },
      listed: 'stories',
      grouped: false,
      picked: { from: '', to: '' },
    });
    const inTexts = all.stories.reduce((sum, story) => sum + marksOf(story, id), 0);
    const inForms = [...spellings, ...otherForms].reduce((sum, form) => sum + form.count, 0);
    expect([name.ar, stories, found.length, inForms]).toEqual([name.ar, naming.length, naming.length, inTexts]);
    for (const { count, by } of [...spellings, ...otherForms]) expect(by.reduce((sum, times) => sum + times, 0)).toBeLessThanOrEqual(count);
    if (presence.by === 'story')
      expect([name.ar, presence.stories]).toEqual([name.ar, naming.map((story) => [all.stories.indexOf(story), marksOf(story, id)])]);
    for (const story of naming) expect([story.id, story.entities.find((entity) => entity.id === id)!.mentions]).toEqual([story.id, marksOf(story, id)]);
  }
  for (const story of all.stories) {
    expect(story.countries.toSorted()).toEqual(story.entities.flatMap(({ code }) => code ?? []).toSorted());
    const ids = new Set(story.entities.map(({ id }) => id));
    for (const mention of story.paragraphs.flatMap(({ mentions }) => mentions))
      expect([story.id, mention.entity, ids.has(mention.entity)]).toEqual([story.id, mention.entity, true]);
    for (const { id, stories } of story.entities) expect([id, stories]).toEqual([id, all.directory.find((one) => one.id === id)!.stories]);
  }
  for (const [number, event] of all.events.entries()) {
    expect(await eventNumber(bundle, event.id)).toBe(number);
    expect(event.told.mentions).toBe(event.mentions.length + (event.unshown?.length ?? 0));
    expect(event.told.stories).toBe(new Set(event.mentions.map(({ story }) => story.id)).size);
    expect(event.mentions.map(({ from }) => from)).toContain(event.from);
  }
  for (const [number, event] of all.head.latest) expect(all.events[number]).toEqual(event);
  for (const { number, id } of [...all.front.latest, ...all.front.turning.events]) expect(all.events[number]!.id).toBe(id);
  for (const { event, id } of all.differences.days.rows) expect(all.events[event]!.id).toBe(id);
}

test('without corrections, nothing is changed', async () => {
  expect(await allOf(corrected())).toEqual(await allOf(whole));
});

describe('two that are one', () => {
  test('stand everywhere as the one, with all stories and mentions of both', async () => {
    const [before, a, b] = [await allOf(whole), await entityNamed(whole, 'كيم جونغ أون'), await entityNamed(whole, 'فلاديمير بوتين')];
    const bundle = corrected({ kind: 'merge', entity: a.id, into: b.id });
    const after = await allOf(bundle);
    await expectOneCount(bundle, after);
    expect(JSON.stringify(after)).not.toContain(`"${a.id}"`);
    const one = (await bundle.entity(b.id))!;
    expect(await bundle.entity(a.id)).toEqual(one);
    expect(one.stories).toBe(before.stories.filter(({ entities }) => entities.some(({ id }) => id === a.id || id === b.id)).length);
    expect(one.spellings.reduce((sum, { count }) => sum + count, 0)).toBe([...a.spellings, ...b.spellings].reduce((sum, { count }) => sum + count, 0));
    const sayingsOf = (all: All) => all.sayings.items.filter((row) => row?.speaker?.id === a.id || row?.speaker?.id === b.id).length;
    expect(sayingsOf(before)).toBeGreaterThan(0);
    expect(sayingsOf(after)).toBe(sayingsOf(before));
  });

  test('are found by every name of both', async () => {
    const [a, b] = [await entityNamed(whole, 'كيم جونغ أون'), await entityNamed(whole, 'فلاديمير بوتين')];
    const engine = new Engine(corrected({ kind: 'merge', entity: a.id, into: b.id }));
    for (const typed of ['كيم', 'بوتين']) expect([typed, (await engine.named(typed, 1)).entities[0]?.id]).toEqual([typed, b.id]);
  });
});

test('what is hidden stands nowhere, and a country no longer filters', async () => {
  const country = await entityNamed(whole, 'اليابان');
  const bundle = corrected({ kind: 'hide', entity: country.id });
  const after = await allOf(bundle);
  await expectOneCount(bundle, after);
  expect(JSON.stringify(after)).not.toContain(`"${country.id}"`);
  expect(after.head.countries.map(({ code }) => code)).not.toContain('JP');
  expect(after.stories.flatMap(({ countries }) => countries)).not.toContain('JP');
  expect(await bundle.entity(country.id)).toBeNull();
});

test('another name and another type stand everywhere, and search knows the name', async () => {
  const place = await entityNamed(whole, 'كورسك');
  const bundle = corrected({ kind: 'rename', entity: place.id, name: 'مقاطعة كورسك الحدودية' }, { kind: 'type', entity: place.id, type: 'organisation' });
  const after = await allOf(bundle);
  await expectOneCount(bundle, after);
  expect(JSON.stringify(after).includes(`"id":"${place.id}","type":"place"`)).toBe(false);
  expect(await bundle.entity(place.id)).toMatchObject({ type: 'organisation', name: { ar: 'مقاطعة كورسك الحدودية' } });
  expect((await new Engine(bundle).named('الحدودية', 1)).entities[0]?.id).toBe(place.id);
  expect(after.stories.flatMap(({ related }) => related.flatMap(({ reasons }) => reasons.flatMap(({ names }) => names.map(({ ar }) => ar))))).not.toContain(
    'كورسك',
  );
});

test('a place where somebody else is meant counts for nobody, or for the other', async () => {
  const before = await allOf(whole);
  const kim = await entityNamed(whole, 'كيم جونغ أون');
  const story = before.stories.find((one) => marksOf(one, kim.id) > 0)!;
  const places = story.paragraphs.flatMap(({ text, mentions }, paragraph) =>
    mentions.filter(({ entity }) => entity === kim.id).map(({ start, end }) => ({ story: story.id, paragraph, start, text: text.slice(start, end) })),
  );
  const nobody = corrected({ kind: 'move', entity: kim.id, to: null, places });
  await expectOneCount(nobody, await allOf(nobody));
  expect((await nobody.entity(kim.id))!.stories).toBe(kim.stories - 1);
  const own = correction({ kind: 'split', entity: kim.id, name: 'كيم آخر', type: 'person', places: places.slice(0, 1) });
  const split = new CorrectedBundle(whole, [own]);
  const after = await allOf(split);
  await expectOneCount(split, after);
  expect(await split.entity(ownId(own))).toMatchObject({ name: { ar: 'كيم آخر' }, type: 'person', stories: 1 });
  expect((await new Engine(split).named('كيم آخر', 1)).entities[0]?.id).toBe(ownId(own));
});

test('every mention of a country in a story is taken off it, by name, adjective and within other names', async () => {
  const { stories } = await allOf(whole);
  const country = await entityNamed(whole, 'الولايات المتحدة');
  const story = stories.toSorted((a, b) => marksOf(b, country.id) - marksOf(a, country.id))[0]!;
  const places = story.paragraphs.flatMap(({ text, mentions }, paragraph) =>
    mentions
      .filter(({ entity, also = [] }) => entity === country.id || also.includes(country.id))
      .map(({ start, end }) => ({ story: story.id, paragraph, start, text: text.slice(start, end) })),
  );
  expect(places.length).toBeGreaterThan(3);
  const bundle = corrected({ kind: 'move', entity: country.id, to: null, places });
  await expectOneCount(bundle, await allOf(bundle));
  expect((await bundle.story(story.id))!.countries).not.toContain('US');
});

test('a way to write that was added is marked where it stands', async () => {
  const { stories } = await allOf(whole);
  const kim = await entityNamed(whole, 'كيم جونغ أون');
  const word = 'الزعيم';
  const writing = stories.filter(({ paragraphs }) => paragraphs.some(({ text }) => text.includes(word)));
  expect(writing.length).toBeGreaterThan(0);
  const bundle = corrected({ kind: 'spelling', entity: kim.id, text: word, stories: writing.map(({ id }) => id) });
  const story = (await bundle.story(writing[0]!.id))!;
  const marked = story.paragraphs.flatMap(({ text, mentions }) =>
    mentions.filter(({ entity }) => entity === kim.id).map(({ start, end }) => text.slice(start, end)),
  );
  expect(marked).toContain(word);
});

test('an event is parted in two, and each is counted, drawn and found', async () => {
  const before = await allOf(whole);
  const event = before.events.find(({ mentions, differs }) => differs && mentions.length > 1)!;
  const last = event.mentions.at(-1)!;
  const part = correction({
    kind: 'part',
    event: event.id,
    title: 'حدث آخر',
    mentions: [{ story: last.story.id, paragraph: last.paragraph, start: last.start, text: last.text }],
  });
  const bundle = new CorrectedBundle(whole, [part]);
  const after = await allOf(bundle);
  await expectOneCount(bundle, after);
  expect(after.head.events).toBe(before.head.events + 1);
  expect(after.shown.total).toBe(before.shown.total + 1);
  const made = after.events.find(({ id }) => id === ownId(part))!;
  expect(made).toMatchObject({ title: { ar: 'حدث آخر' }, from: last.from, to: last.to, differs: false });
  const mentions = (all: All) => all.events.reduce((sum, { told }) => sum + told.mentions, 0);
  expect(mentions(after)).toBe(mentions(before));
});

describe('what cannot be', () => {
  test('two that are merged into each other stay one; the second says so', async () => {
    const [a, b] = [await entityNamed(whole, 'كيم جونغ أون'), await entityNamed(whole, 'فلاديمير بوتين')];
    const circle = [correction({ kind: 'merge', entity: a.id, into: b.id }), correction({ kind: 'merge', entity: b.id, into: a.id })];
    const bundle = new CorrectedBundle(whole, circle);
    await expectOneCount(bundle, await allOf(bundle));
    expect([...(await bundle.idle())]).toEqual([[circle[1]!.id, 'same']]);
  });

  test('what another dossier names changes nothing, and says so', async () => {
    const gone = [
      correction({ kind: 'rename', entity: 'of-another-dossier', name: 'اسم' }),
      correction({ kind: 'part', event: 'no.1', title: 'حدث', mentions: [{ story: 'no', paragraph: 0, start: 0, text: 'أمس' }] }),
      correction({ kind: 'hide', entity: '__proto__' }),
    ];
    const bundle = new CorrectedBundle(whole, gone);
    expect(await allOf(bundle)).toEqual(await allOf(whole));
    expect(new Map(await bundle.idle())).toEqual(new Map(gone.map(({ id }) => [id, 'gone'])));
  });

  test('a name of three hundred letters, and one in Latin letters, are names', async () => {
    const place = await entityNamed(whole, 'كورسك');
    for (const name of ['ن'.repeat(300), 'Kursk Oblast'])
      expect((await corrected({ kind: 'rename', entity: place.id, name }).entity(place.id))!.name.ar).toBe(name);
  });
});

test('as of a day, what was known then is corrected', async () => {
  const kim = await entityNamed(whole, 'كيم جونغ أون');
  const then = new BundleAsOf(whole.manifest, ask, '2024-11-30');
  const bundle = new CorrectedBundle(then, [correction({ kind: 'rename', entity: kim.id, name: 'الزعيم كيم' })]);
  expect((await bundle.entity(kim.id))!.name.ar).toBe('الزعيم كيم');
  expect((await bundle.head()).stories).toBe((await then.head()).stories);
  expect(JSON.stringify((await bundle.head()).prominent)).not.toContain('"كيم جونغ أون"');
});

test('stories that write some words beside each other are found in their texts, no others', async () => {
  const writing = new WritingEngine(whole, new Engine(whole));
  const { stories } = await allOf(whole);
  const phrase = 'وزير الدفاع';
  const holding = stories
    .filter(({ paragraphs }) => paragraphs.some(({ text }) => /(?:^|[\s«])(?:[وفبلك]|وب|ول)?وزير الدفاع(?!\p{L})/u.test(text)))
    .map(({ id }) => id);
  expect(holding.length).toBeGreaterThan(0);
  expect((await writing.storiesWriting(phrase)).toSorted()).toEqual(holding.toSorted());
  expect(await writing.storiesWriting('الدفاع وزير')).toEqual([]);
});
