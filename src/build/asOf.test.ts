/** «كما عُرف في …»: whatever a bundle is asked as of a day, nothing of a story published later stands in what it gives. */
import { beforeAll, describe, expect, test } from 'vitest';
import { differencesSchema } from '#bundle/differences.ts';
import { eventNumber } from '#bundle/eventNumbers.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { frontSchema } from '#bundle/front.ts';
import type { Entity } from '#bundle/schema.ts';
import type { Story } from '#bundle/storySchema.ts';
import { BundleAsOf } from '#search/bundleAsOf.ts';
import { Engine } from '#search/engine.ts';
import { CoverageEngine } from '#search/coverageEngine.ts';
import { EntityEngine } from '#search/entityEngine.ts';
import { SaidEngine } from '#search/saidEngine.ts';
import { buildBundle } from '#build/buildBundle.ts';
import { intoMemory } from '#build/bundleFolder.ts';
import { randomOf, type Random } from '#build/hostile/random.ts';
import { loadGazetteer } from '#build/makeBundle.ts';
import { wholeBundle } from '#testing/wholeBundle.ts';

/** Fewer in the short form; all in `npm run test:full`. */
const DOSSIERS = import.meta.env.MODE === 'full' ? 20 : 8;
const DAYS_EACH = import.meta.env.MODE === 'full' ? 25 : 15;
const TEXT = { title: { ar: 'ملف' }, summary: { ar: 'خلاصة كُتبت في النهاية' }, why: { ar: 'سبب كُتب في النهاية' } };
const NONE = { in: [], out: [] };
const EVERYTHING = { words: '', country: NONE, entity: NONE, outlet: NONE, kind: NONE, saved: null, from: '', to: '', by: 'published' as const };

const HAPPENED = [
  ['وقّعت روسيا وكوريا الشمالية معاهدة الشراكة في بيونغ يانغ', '2024-06-19'],
  ['أعلنت اليابان عقوبات جديدة على شركات في روسيا', '2024-08-02'],
  ['استدعت كوريا الجنوبية السفير الروسي في سيول', '2024-10-21'],
  ['زار وزير الخارجية الصيني هانوي', '2024-09-10'],
  ['أطلقت كوريا الشمالية صاروخًا نحو بحر اليابان', '2024-10-31'],
] as const;
const SURNAMES = ['شعبوط', 'زرقومي', 'خنفور', 'درعاوش', 'غلموس', 'بطروني'];
const dayAfter = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** What an outlet and those that copy it print. */
const DISPATCH = [
  'عبرت قافلة من عشرين شاحنة جسر الوادي قبل الفجر وتوقفت عند المعبر ثلاث ساعات حتى انتهى فحص أوراق السائقين وحمولاتهم من الدقيق والدواء.',
  'ولم تسجل فرق الطرق ضررًا في الدعائم بعد مرور أثقل الشاحنات، لكنها أبقت إحدى الحارتين مغلقة إلى أن يصل مهندسو الجسور من العاصمة.',
].join('\n\n');

/** A story with words that stand in no other: in its title, beside each event, and as a name that it alone gives, unless it prints a dispatch. */
function makeStory(random: Random, number: number) {
  const token = `tok${number}x`;
  const surname = `${random.pick(SURNAMES)}${['ان', 'ين', 'ور', 'يس', 'اط'][number % 5]}${['ا', 'ي', 'ة'][number % 3]}`;
  const published = random.below(10) === 0 ? null : dayAfter('2024-06-20', random.below(200));
  const told = HAPPENED.filter(() => random.below(10) < 6).map(([what, day]) => `${what} في ${dayAfter(day, random.below(10) < 3 ? 1 : 0)} كما ورد ${token}.`);
  const soldiers = random.below(10) < 5 ? [`وأرسلت كوريا الشمالية ${(1 + random.below(4)) * 3000} جندي إلى روسيا كما ذكر ${token}.`] : [];
  const visitor = `وزار ${random.below(2) === 0 ? 'أنطونيو غوتيريش' : 'أنطونيو جوتيريش'} العاصمة كما روى ${token}.`;
  const isCopy = random.below(3) === 0;
  const own = [`قال وزير الطاقة عادل ${surname} إن ${token} بدأ العمل.`, ...told, ...soldiers, visitor, `وأضاف عادل ${surname} أن ${token} مستمر.`];
  const text = (isCopy ? [DISPATCH, `نقلًا عن صحيفة «${token}»`, ...told.slice(0, 1)] : own).join('\n\n');
  const content = `---\ntitle: "خبر ${token} عن التعاون"\n${published ? `published: ${published}\n` : ''}outlet: "صحيفة ${number % 4}"\n---\n\n${text}\n`;
  return { token, published, isCopy, file: `${token}.md`, bytes: new TextEncoder().encode(content) };
}

/** How many rows of each kind of difference were looked at. */
const compared = { days: 0, figures: 0, spellings: 0 };
/** How many sentences were told before. */
let toldBefore = 0;

/** What a story adds is the same on every day on which it is known: those that tell the rest were published before it. */
async function expectToldBefore(bundle: BundleAsOf, story: Story, whole: Story | null, day: string): Promise<void> {
  expect(story.newHere).toEqual(whole?.newHere);
  for (const { id, published } of story.newHere?.tellers ?? []) {
    expect(published!.to <= story.published!.from && published!.to <= day).toBe(true);
    expect(await bundle.story(id)).not.toBeNull();
  }
  toldBefore += story.newHere?.told.length ?? 0;
}

/** All that the screens could ask for, as one text. */
async function allOf(bundle: BundleAsOf): Promise<string> {
  const engine = new Engine(bundle);
  const head = await bundle.head();
  const shown = await engine.shown({ selection: EVERYTHING, listed: 'stories', grouped: true, picked: { from: '', to: '' } });
  const cards = await Promise.all(Array.from({ length: head.stories }, (_, number) => bundle.card(number)));
  const events = await Promise.all(Array.from({ length: head.events }, (_, number) => bundle.event(number)));
  const stories = await Promise.all(cards.map(({ id }) => bundle.story(id)));
  const listed = await Promise.all(Array.from({ length: await bundle.directoryParts() }, (_, part) => bundle.directory(part)));
  const entities = await Promise.all(listed.flatMap((part) => part.entities.map(({ id }) => bundle.entity(id))));
  const differences = await bundle.json('differences', 0, differencesSchema);
  for (const kind of ['days', 'figures', 'spellings'] as const) compared[kind] += differences[kind].rows.length;
  for (const { event, answers } of differences.days.rows) {
    expect((await bundle.event(event)).differs).toBe(true);
    expect(new Set(answers.map(({ from }) => from)).size).toBeGreaterThan(1);
  }
  for (const { answers } of [...differences.figures.rows, ...differences.spellings.rows])
    for (const { number, story } of answers) expect((await bundle.card(number)).id).toBe(story.id);
  for (const [number, { id, unshown = [], told, mentions: shownOf }] of events.entries()) {
    expect(await eventNumber(bundle, id)).toBe(number);
    expect(told.mentions).toBe(shownOf.length + unshown.length);
    for (const [story] of unshown) expect(story).toBeLessThan(head.stories);
  }
  const covering = new CoverageEngine(bundle, engine);
  const coverage = [await covering.coverage('events'), await covering.coverage('entities')];
  for (const number of await covering.comparable()) expect(events[number]!.told.stories).toBe((await covering.tellersOf(number)).length);
  const strip = await engine.strip(EVERYTHING, 'country');
  const offered = await engine.offered(EVERYTHING, 'person', '', 200);
  const sayings = await saidIn(bundle, engine);
  const named = await namedIn(bundle, engine, entities.flatMap((entity) => entity ?? []));
  // A way to write a name serves search alone; no screen shows it.
  const names = listed.flatMap((part) => part.entities.map((entity) => ({ ...entity, sets: [] })));
  expect(entities).not.toContain(null);
  for (const { from, differs, mentions } of events) {
    expect(mentions.map((mention) => mention.from)).toContain(from);
    if (differs) expect(new Set(mentions.map((mention) => mention.from)).size).toBeGreaterThan(1);
  }
  expect(shown.stories).toHaveLength(head.stories);
  expect(strip.numbers).toHaveLength(head.events);
  const front = await bundle.json('front', 0, frontSchema);
  return JSON.stringify({ head, front, shown, cards, events, stories, names, entities, strip: strip.lanes, offered, differences, coverage, sayings, named });
}

/** All that the pages of the most present entities can ask: what they count is what the stories of then hold. */
async function namedIn(bundle: BundleAsOf, engine: Engine, entities: readonly Entity[]) {
  const pages = new EntityEngine(bundle, engine);
  return Promise.all(
    entities.slice(0, 6).map(async ({ id, stories, presence }) => {
      if (presence.by !== 'story') throw new Error('few stories are named one by one');
      const [time, about, rows] = await Promise.all([
        pages.presence(id),
        pages.about(id, 'new'),
        pages.concordance({ entity: id, outlet: null, spelling: null, words: '', order: 'old' }, 0),
      ]);
      expect([time!.marks!.length, rows.of, presence.stories.length]).toEqual([stories, stories, stories]);
      const mentions = presence.stories.reduce((sum, [, one]) => sum + one, 0);
      if (rows.next === null) expect(rows.stories.reduce((sum, one) => sum + one.rows.length, 0)).toBe(mentions);
      return { time, about, rows };
    }),
  );
}

/** All that the screen of sayings can ask: by speaker and by time, each row, and the names offered. */
async function saidIn(bundle: BundleAsOf, engine: Engine) {
  const said = new SaidEngine(bundle, engine);
  const question = { selection: EVERYTHING, speaker: NONE, verb: NONE, form: null, group: 'speaker', order: 'new' } as const;
  const answer = await said.said(question);
  const inTime = await said.said({ ...question, group: 'time' });
  const rows = await said.sayings([...answer.numbers]);
  const offered = await said.speakers(question, '', 1000);
  expect(rows.missing).toEqual([]);
  expect(inTime.numbers.toSorted()).toEqual(answer.numbers.toSorted());
  expect(rows.items).toHaveLength(answer.all);
  expect(await said.sayingsBy(rows.items.map((row) => row!.id))).toEqual([...answer.numbers]);
  expect(offered.rows.reduce((sum, { sayings }) => sum + sayings, 0)).toBe(answer.all);
  return { answer: { ...answer, numbers: [] }, inTime: { ...inTime, numbers: [] }, rows, offered };
}

let gazetteer: Gazetteer;
beforeAll(() => {
  const compiled = loadGazetteer();
  if ('problems' in compiled) throw new Error('the gazetteer is broken');
  gazetteer = compiled.gazetteer;
});

describe.each(Array.from({ length: DOSSIERS }, (_, seed) => seed + 1))('dossier %i', (seed) => {
  test('gives nothing of a later story on any of its days, and all of the earlier ones', async () => {
    const random = randomOf(seed);
    const documents = Array.from({ length: 6 + random.below(14) }, (_, number) => makeStory(random, number));
    const out = intoMemory();
    await buildBundle({ length: documents.length, documents, textOf: () => TEXT }, gazetteer, out, { threads: 1, cache: null });
    const whole = wholeBundle(out.files);
    const { files } = out;
    const ask = (name: string, bytes?: { start: number; length: number }) => {
      const content = Buffer.from(files.get(name)!);
      return Promise.resolve(new Response(bytes ? content.subarray(bytes.start, bytes.start + bytes.length) : content, { status: bytes ? 206 : 200 }));
    };
    const atTheEnd = new BundleAsOf(whole.manifest, ask, '2025-12-31');
    for (let i = 0; i < DAYS_EACH; i++) {
      const day = dayAfter('2024-06-15', random.below(215));
      const bundle = new BundleAsOf(whole.manifest, ask, day);
      const all = await allOf(bundle);
      for (const { token, published } of documents) {
        const story = published !== null && published <= day ? await bundle.story(token) : null;
        if (story) await expectToldBefore(bundle, story, await atTheEnd.story(token), day);
      }
      for (const { token, published } of documents) {
        if (published !== null && published <= day) expect(all).toContain(token);
        else expect(all, `${token} of ${published} as of ${day}`).not.toContain(token);
      }
      const isKnown = ({ published }: { published: string | null }) => published !== null && published <= day;
      const copies = documents.filter((one) => one.isCopy && isKnown(one));
      const { stories, origins } = await bundle.head();
      expect(origins).toBe(stories - Math.max(0, copies.length - 1));
      for (const copy of copies) {
        const { origin } = (await bundle.story(copy.token))!;
        expect(origin?.stories ?? 1).toBe(copies.length);
        expect([copy.token, ...(origin?.others ?? []).map(({ id }) => id)].toSorted()).toEqual(copies.map(({ token }) => token).toSorted());
      }
      expect(all).not.toContain('في النهاية');
      const later = documents.find(({ published }) => published === null || published > day);
      if (later) {
        const found = await new Engine(bundle).shown({
          selection: { ...EVERYTHING, words: later.token },
          listed: 'stories',
          grouped: false,
          picked: { from: '', to: '' },
        });
        for (const story of found.stories) expect((await bundle.card(story)).id).not.toBe(later.token);
        expect(await bundle.story(later.token)).toBeNull();
        const said = new SaidEngine(bundle, new Engine(bundle));
        expect(await said.sayingsBy(Array.from({ length: 4 }, (_, quote) => `${later.token}.${quote}`))).toEqual([null, null, null, null]);
      }
    }
  });
});

test('sentences told before were among what was asked', () => expect(toldBefore).toBeGreaterThan(DOSSIERS));

test('differences of each kind were among what was asked', () => {
  for (const rows of Object.values(compared)) expect(rows).toBeGreaterThan(DOSSIERS);
});
