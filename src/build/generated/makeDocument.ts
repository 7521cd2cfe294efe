/** Raw documents of plausible shape for tests and benchmarks: invented news of real countries, told by invented outlets, in the project's own words. */
import { randomOf, type Random } from '#build/hostile/random.ts';
import { escapeHtml } from '#text/escapeHtml.ts';
import words from '#build/generated/words.json';

/** A raw document: its file's name and its text. */
export type MadeDocument = { readonly file: string; readonly text: string };

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2022, 0, 3);
const DAYS = 1_100;
/** How many stories tell one happening, on average. */
const TELLINGS = 4;
/** Of a hundred tellings, so many repeat a dispatch word for word. */
const COPIES = 15;

type Slots = Readonly<Record<string, string>>;
type Kind = (typeof words.kinds)[number];
/** What happened, before anybody tells it. */
type Happening = { readonly kind: Kind; readonly day: number; readonly slots: Slots; readonly seed: number };

/** A seed of its own for each thing, so that a document is the same however many others are made. */
const seedOf = (seed: number, kind: number, number: number): number =>
  (Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b) ^ Math.imul(kind, 0xc2b2ae35)) >>> 0;

/** Chance for a purpose: the first numbers of neighbouring seeds are alike, so they are passed over. */
function chanceOf(seed: number, kind: number, number: number): Random {
  const random = randomOf(seedOf(seed, kind, number));
  for (let i = 0; i < 4; i++) random.below(2);
  return random;
}

/** A few are named often and most seldom, as in news. */
const pickSkewed = <T>(random: Random, list: readonly T[]): T => list[Math.min(random.below(list.length), random.below(list.length))]!;
/** A round number, with which a counted noun stands in the singular. */
const roundNumber = (random: Random): string => String((1 + random.below(90)) * 100);
const hundreds = (random: Random): string => String((1 + random.below(9)) * 100);
const fill = (template: string, slots: Slots): string => template.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '');

function happeningOf(seed: number, number: number): Happening {
  const random = chanceOf(seed, 1, number);
  const [c, city, adj] = pickSkewed(random, words.countries) as [string, string, string];
  const [c2, city2] = random.pick(words.countries.filter(([name]) => name !== c)) as [string, string, string];
  const office = random.pick(words.offices);
  const family = random.pick(words.family);
  return {
    kind: random.pick(words.kinds),
    day: FIRST_DAY + random.below(DAYS) * DAY,
    slots: {
      c,
      city,
      adj,
      adjf: `${adj.replace(/^ال/, '').replace(/ ال/, ' ')}ة`,
      c2,
      city2,
      office,
      family,
      person: `${office} ${adj} ${random.pick(words.given)} ${family}`,
      body: random.pick(words.bodies),
      topic: pickSkewed(random, words.topics),
      n: roundNumber(random),
      k: hundreds(random),
      p: String(2 + random.below(30)),
    },
    seed: seedOf(seed, 2, number),
  };
}

type Style = keyof typeof words.months;
const dated = (day: number, style: Style): string => {
  const date = new Date(day);
  return `${words.weekdays[date.getUTCDay()]} ${date.getUTCDate()} ${words.months[style][date.getUTCMonth()]} ${date.getUTCFullYear()}`;
};

/** Tell a happening: a title and some paragraphs. */
function tell({ kind, day, slots, seed }: Happening, telling: number, style: Style): { title: string; paragraphs: string[] } {
  const random = chanceOf(seed, 3, telling);
  const earlier = new Date(day - (40 + random.below(400)) * DAY);
  const own: Slots = {
    ...slots,
    day: dated(day, style),
    month: `${words.months[style][earlier.getUTCMonth()]} ${earlier.getUTCFullYear()}`,
    year: String(earlier.getUTCFullYear() - 1),
  };
  // Tellings of one happening agree on its numbers, but for one in four.
  const say = (template: string): string => fill(template, random.below(4) === 0 ? { ...own, n: roundNumber(random), k: hundreds(random) } : own);
  const some = (templates: readonly string[], count: number): string[] => {
    const left = [...templates];
    return Array.from({ length: Math.min(count, left.length) }, () => say(left.splice(random.below(left.length), 1)[0]!));
  };
  // Who speaks is named in full before the family's name alone.
  const quotes = some(words.quotes, 3 + random.below(3)).toSorted((a, b) => Number(b.includes(own['person']!)) - Number(a.includes(own['person']!)));
  const sentences = [...some(kind.details, 2 + random.below(2)), ...quotes, ...some(words.backgrounds, 3 + random.below(6))];
  const paragraphs = [say(random.pick(kind.leads))];
  while (sentences.length > 0) paragraphs.push(sentences.splice(0, 1 + random.below(3)).join(' '));
  return { title: say(random.pick(kind.titles)), paragraphs };
}

const FORMS = [
  { ending: 'txt', share: 70 },
  { ending: 'html', share: 20 },
  { ending: 'json', share: 10 },
] as const;

/**
 * Give one raw document of a seed by its number, from 0: a text as it is copied from a page, a saved page, or a record.
 * @param stories How many documents the whole set has; it sets how many happenings they tell.
 */
export function makeDocument(seed: number, number: number, stories: number): MadeDocument {
  const random = chanceOf(seed, 4, number);
  const happenings = Math.max(1, Math.ceil(stories / TELLINGS));
  const happening = happeningOf(seed, random.below(happenings));
  const outlet = pickSkewed(random, words.outlets);
  const style: Style = random.below(2) === 0 ? 'levant' : 'gregorian';
  // A dispatch has one telling, which whoever copies it repeats.
  const telling = random.below(100) < COPIES ? -1 : number;
  const { title, paragraphs } = tell(happening, telling, telling === -1 ? 'gregorian' : style);
  const published = happening.day + random.below(3) * DAY;
  const other = tell(happeningOf(seed, random.below(happenings)), 0, style).title;
  const slots = { ...happening.slots, outlet, other };
  let at = random.below(100);
  const form = FORMS.find(({ share }) => (at -= share) < 0)!.ending;
  const file = `story-${String(number + 1).padStart(String(stories).length, '0')}.${form}`;
  if (form === 'json')
    return {
      file,
      text: `${JSON.stringify({ title, text: paragraphs.join('\n\n'), date: new Date(published).toISOString().slice(0, 10), source: outlet }, null, 1)}\n`,
    };
  if (form === 'html') {
    const head = `<meta charset="utf-8"><title>${escapeHtml(title)} | ${escapeHtml(outlet)}</title><meta property="og:site_name" content="${escapeHtml(outlet)}"><meta property="article:published_time" content="${new Date(published).toISOString()}">`;
    const side = `<nav><a href="/">الرئيسية</a> <a href="/world">العالم</a></nav>`;
    return {
      file,
      text: `<!doctype html><html lang="ar" dir="rtl"><head>${head}</head><body>${side}<article><h1>${escapeHtml(title)}</h1>${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}</article><aside><h2>اقرأ أيضًا</h2><a href="/1">${escapeHtml(other)}</a></aside></body></html>\n`,
    };
  }
  const [source, ...others] = words.clutter as [string, ...string[]];
  const foot = [source, ...others.filter(() => random.below(2) === 0)].map((line) => fill(line, slots));
  return { file, text: `${[title, `${outlet} - ${dated(published, style)}`, ...paragraphs, ...foot].join('\n\n')}\n` };
}
