/** Texts that try to turn what stands beside them, and a bundle that is full of them. Pure; the chance of a seed repeats. */
import { randomOf, type Random } from '../../src/build/hostile/random.ts';
import { BUNDLE_VERSION, ENTITY_TYPES, type Entity, type Head, type StoryCard } from '../../src/bundle/schema.ts';
import type { Story } from '../../src/bundle/storySchema.ts';
import { encodeColumns } from '../../src/search/columns.ts';

/** Around each text: invisible, without direction, kept by the reader. By them the judge knows what is a field and what its neighbour. */
export const BEGIN = '\u2063';
export const END = '\u2064';
const field = (text: string): string => BEGIN + text + END;

const CONTROLS = ['\u200E', '\u200F', '\u061C', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'];
const OTHERS = ['\u200C', '\u200D', '\u0000', '\u0001', '\u001C', '\u0085', '\u2028', '\u2029', '\uFEFF', '\uD800', '\uDC00', '\u00AD'];
const PIECES = ['سيول', 'بيان', 'ال', 'Timer Bank', 'ABC', 'x', 'ω', 'Ж', 'שלום', '12', '٣٤', '2024', '(', ')', '«', '»', '!', '.', '،', '-', '/', ':', ' ', ' ', '%', '新', 'हि', 'ไทย', 'Ⅷ'];

/** Give a text of some pieces, every second one a control. */
function hostileText(random: Random): string {
  const pieces = Array.from({ length: 2 + random.below(7) }, () => {
    const chance = random.below(20);
    return chance < 10 ? random.pick(CONTROLS) : chance < 12 ? random.pick(OTHERS) : random.pick(PIECES);
  });
  return field(`${random.pick(['سيول', 'K', ''])}${pieces.join('')}`);
}

/** What gives the texts of a bundle, in order, and counts them. */
export type Texts = { readonly next: () => string; readonly given: () => number };

/** Texts that turn what they can. */
export function hostileTexts(seed: number): Texts {
  const random = randomOf(seed);
  let given = 0;
  return { next: () => (given++, hostileText(random)), given: () => given };
}

/** Texts that turn nothing: what the page looks like without the others. */
export function plainTexts(): Texts {
  let given = 0;
  const letters = [...'ابتثجحخدذرزس'];
  // Each is another, as the hostile ones are: what an address asks for is not there by chance.
  const letterOf = (place: number) => letters[Math.floor(given / letters.length ** place) % letters.length];
  const next = () => {
    const text = field(`نص${letterOf(0)}${letterOf(1)}${letterOf(2)}`);
    given++;
    return text;
  };
  return { next, given: () => given };
}

const CARDS = 60;
const ENTITIES = 60;

export type Data = { readonly head: Head; readonly story: Story; readonly entity: Entity };
type Filled = { readonly cards: readonly StoryCard[]; readonly story: Story; /** What the files of each kind hold. */ readonly parts: Readonly<Record<string, object>> };

const DAY = '2024-11-30';
const DAY_NUMBER = Date.parse(DAY) / 86_400_000;

/** Fill the parts of a bundle with the texts: many cards, entities with names and spellings, one story's text, its clutter, and events. */
export function filled({ head, story, entity }: Data, { next }: Texts): Filled {
  const both = () => ({ ar: next(), en: next() });
  const entities = Array.from({ length: ENTITIES }, (_, i): Entity => {
    const { code: _code, role: _role, ...of } = entity;
    const form = () => ({ text: next(), count: 1, stories: 1, by: [1] });
    return { ...of, id: `e${i}`, stories: 1, name: i % 3 === 0 ? { ar: next() } : both(), role: both(), presence: { by: 'story', stories: [[i, 3]] }, origins: 1, writers: [], spellings: [form(), form()], otherForms: [{ ...form(), kind: 'adjective' }], newest: [{ id: 's2', title: both(), published: null }], together: [] };
  });
  const refOf = ({ id, type, name }: Entity) => ({ id, type, name, stories: 3 });
  const cards = Array.from({ length: CARDS }, (_, i): StoryCard => ({
    id: i === 1 ? story.id : `s${i}`,
    role: 'main',
    voice: i % 2 === 1 ? 'ours' : 'outlet',
    title: i % 2 === 0 ? { ar: next() } : both(),
    titleBasis: 'stated',
    summary: both(),
    outlet: next(),
    published: { from: DAY, to: i % 3 === 0 ? '2024-12-02' : DAY, basis: 'inferred', why: both() },
    words: 200,
    chips: Array.from({ length: 5 }, (_, n) => refOf(entities[(i * 5 + n) % ENTITIES]!)),
  }));
  const text = `${next()} و${next()} بعدها`;
  const events = head.latest.map(([, event], i) => {
    const days = { from: DAY, to: DAY, precision: 'day' as const };
    const mention = { ...event.mentions[0]!, ...days, story: { ...event.mentions[0]!.story, id: `s${i * 2}`, title: both(), outlet: next() }, text: next(), sentence: next() };
    return { ...event, ...days, id: `s${i * 2}.1`, title: both(), chips: event.chips.map((chip) => ({ ...chip, name: both() })), differs: false, mentions: [mention], told: { stories: 1, mentions: 1, origins: 1 } };
  });
  const outlets = cards.map(({ outlet }) => ({ ar: outlet! }));
  const version = BUNDLE_VERSION;
  const newestFirst = cards.toReversed();
  return {
    cards,
    story: {
      ...story,
      title: cards[1]!.title,
      summary: both(),
      outlet: next(),
      published: cards[1]!.published,
      entities: entities.slice(0, 12).map((one) => ({ ...refOf(one), role: one.role, mentions: 1 })),
      paragraphs: [{ kind: 'text', text, line: 1, mentions: [{ start: 0, end: text.indexOf(' و'), entity: 'e0' }], dates: [] }],
      removed: ['caption', 'embed', 'byline'].map((kind) => ({ kind: kind as 'embed', line: 3, text: next() })),
      page: [2, 3].map((i) => ({ id: `s${i}`, title: both(), published: null, role: 'embedded' })),
      related: [4, 5, 6].map((i) => ({ id: `s${i}`, title: both(), published: null, reasons: [{ kind: 'person', names: [both(), both(), both()] }, { kind: 'day', names: [{ ar: `${DAY}/${DAY}` }] }] })),
      earlier: { id: 's7', title: both(), published: cards[1]!.published },
      later: { id: 's8', title: both(), published: cards[1]!.published },
    },
    parts: {
      head: {
        ...head,
        title: both(),
        summary: both(),
        stories: CARDS,
        origins: CARDS,
        outlets: CARDS,
        events: events.length,
        months: { stories: { months: [['2024-11', CARDS]], wholeYears: [], undated: 0 }, events: { months: [['2024-11', events.length]], wholeYears: [] } },
        prominent: entities.slice(0, 9).map(refOf),
        topOutlets: outlets.slice(0, 50).map((name) => ({ name, stories: 1 })),
        newest: newestFirst.slice(0, 50),
        latest: events.map((event, number) => [number, event]),
      },
      cards: { version, first: 0, cards },
      events: { version, first: 0, events },
      entities: { version, entities: Object.fromEntries(entities.map((one, i) => [one.id, { ...one, writers: [outlets[i]!] }])) },
      directory: { version, first: 0, entities: entities.map((one) => ({ ...refOf(one), sets: [[one.name.ar]] })) },
      columns: encodeColumns(
        cards.map((_, i) => ({ days: { from: DAY_NUMBER, to: DAY_NUMBER }, outlet: i, origin: i, countries: [], entities: [i % ENTITIES] })),
        events.map((_, i) => ({ from: DAY_NUMBER, to: DAY_NUMBER, sign: 0, kind: 0, other: DAY_NUMBER, stories: [i], entities: [4] })),
        { outlets, countries: [], entities: entities.map(({ id }) => id), types: entities.map(({ type }) => ENTITY_TYPES.indexOf(type)).join('') },
      ),
    },
  };
}
