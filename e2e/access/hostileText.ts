/** Texts that try to turn what stands beside them, and a bundle that is full of them. Pure; the chance of a seed repeats. */
import { randomOf, type Random } from '../../src/build/hostile/random.ts';
import type { Dossier, DossierEvent, Story } from '../../src/bundle/schema.ts';

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
  return { next: () => field(`نص${letters[given % letters.length]}${letters[Math.floor(given++ / letters.length) % letters.length]}`), given: () => given };
}

const CARDS = 60;
const ENTITIES = 60;

type Data = { readonly dossier: Dossier; readonly story: Story; readonly events: readonly DossierEvent[] };

/** Fill a bundle's data with the texts: many cards, entities with names and spellings, one story's text, its clutter, and the events. */
export function filled({ dossier, story, events }: Data, { next }: Texts): Data {
  const both = () => ({ ar: next(), en: next() });
  const entities = Array.from({ length: ENTITIES }, (_, i) => {
    const { code: _code, role: _role, ...entity } = dossier.entities[i % dossier.entities.length]!;
    return { ...entity, id: `e${i}`, name: i % 3 === 0 ? { ar: next() } : both(), role: both(), spellings: [next(), next()].map((text) => ({ text, count: 1, stories: [story.id] })) };
  });
  const own = dossier.stories.find((card) => card.id === story.id)!;
  const cards = Array.from({ length: CARDS }, (_, i) => ({
    ...own,
    id: i === 1 ? story.id : `s${i}`,
    voice: i % 2 === 1 ? ('ours' as const) : ('outlet' as const),
    title: i % 2 === 0 ? { ar: next() } : both(),
    summary: both(),
    outlet: next(),
    published: { from: '2024-11-30', to: i % 3 === 0 ? '2024-12-02' : '2024-11-30', basis: 'inferred' as const, why: both() },
    entities: Array.from({ length: 5 }, (_, n) => ({ id: `e${(i * 5 + n) % ENTITIES}`, mentions: 1 })),
  }));
  const text = `${next()} و${next()} بعدها`;
  return {
    dossier: { ...dossier, title: both(), summary: both(), entities, stories: cards },
    events: events.slice(0, 20).map((event, i) => ({ ...event, story: `s${i * 2}`, text: next(), sentence: next(), from: '2024-11-30', to: '2024-11-30' })),
    story: {
      ...story,
      paragraphs: [{ kind: 'text', text, line: 1, mentions: [{ start: 0, end: text.indexOf(' و'), entity: 'e0' }], dates: [] }],
      removed: ['caption', 'embed', 'byline'].map((kind) => ({ kind: kind as 'embed', line: 3, text: next() })),
      page: ['s2', 's3'],
      related: [4, 5, 6].map((i) => ({ id: `s${i}`, reasons: [{ kind: 'person' as const, values: [`e${i}`, `e${i + 20}`, `e${i + 30}`] }, { kind: 'day' as const, values: ['2024-11-30/2024-11-30'] }] })),
    },
  };
}
