/** Stories become the parts of a bundle. Pure: the same stories in any order give the same parts. */
import { BUNDLE_VERSION, type Bilingual, type Dossier, type DossierEvent, type Entity, type Published, type Story, type StoryCard } from '#bundle/schema.ts';
import { sentences, tokenize } from '#text/tokens.ts';
import type { DossierText } from '#pipeline/dossierText.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import type { How } from '#pipeline/entities/trie.ts';
import { relate } from '#pipeline/relate.ts';
import type { ReadStory } from '#pipeline/understandStories.ts';

export type BundleParts = {
  readonly dossier: Dossier;
  readonly events: { readonly version: typeof BUNDLE_VERSION; readonly events: DossierEvent[] };
  readonly stories: Story[];
  /** What the search index is made of. */
  readonly documents: { id: string; title: string; text: string }[];
};

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Newest first by the latest day possible; stories without a day last. */
const newestFirst = (a: ReadStory, b: ReadStory): number =>
  byUnits(b.published?.to ?? '', a.published?.to ?? '') || byUnits(b.published?.from ?? '', a.published?.from ?? '') || byUnits(a.id, b.id);

const bilingual = (ar: string, en: string | undefined): Bilingual => (en === undefined ? { ar } : { ar, en });

const publishedOf = (story: ReadStory): Published | null => {
  if (story.published === null) return null;
  const { from, to, basis, why } = story.published;
  return why === undefined ? { from, to, basis } : { from, to, basis, why };
};

/** A raw story has no summary of its own: its first sentence serves, cut to what a card holds. */
function lede(story: ReadStory): string {
  const first = story.paragraphs.find((paragraph) => paragraph.kind === 'text')?.text ?? '';
  const [sentence] = sentences(first);
  const text = sentence ? first.slice(sentence.start, sentence.end) : first;
  if (text.length <= 260) return text === story.title ? '' : text;
  const words = tokenize(text).filter((word) => word.end <= 240);
  return `${text.slice(0, words.at(-1)?.end ?? 0)}…`;
}

const cardOf = (story: ReadStory): StoryCard => ({
  id: story.id,
  role: story.role,
  voice: story.editorial ? 'ours' : 'outlet',
  title: bilingual(story.title, story.editorial?.titleEn),
  titleBasis: story.titleBasis,
  summary: bilingual(story.editorial?.summary ?? lede(story), story.editorial?.summaryEn),
  outlet: story.outlet,
  published: publishedOf(story),
  words: story.paragraphs.reduce((sum, paragraph) => sum + tokenize(paragraph.text).length, 0),
  countries: [...story.countries],
  entities: [...story.entities],
});

const eventsOf = (story: ReadStory): DossierEvent[] =>
  story.events.map((event, i) => ({
    id: `${story.id}.${i + 1}`,
    from: event.from,
    to: event.to,
    precision: event.precision,
    basis: event.basis,
    ...(event.why && { why: event.why }),
    text: event.text,
    sentence: event.sentence,
    story: story.id,
    paragraph: event.paragraph,
    start: event.start,
    end: event.end,
    view: event.view,
    entities: [...event.entities],
  }));

/** A country is written in many ways; its spellings are its names and seats, not the adjectives made from them. */
const SPELLED: ReadonlySet<How> = new Set<How>(['name', 'capital', 'metonym', 'institution']);

function entitiesOf(stories: readonly ReadStory[], gazetteer: Gazetteer): Entity[] {
  const spelled = new Map<string, Map<string, { count: number; stories: Set<string> }>>();
  const mentioned = new Set(stories.flatMap((story) => story.entities.map((entity) => entity.id)));
  for (const story of stories) {
    for (const mention of story.mentions.flat()) {
      if (!SPELLED.has(mention.how)) continue;
      const spellings = spelled.get(mention.entity) ?? new Map<string, { count: number; stories: Set<string> }>();
      spelled.set(mention.entity, spellings);
      const one = spellings.get(mention.surface) ?? { count: 0, stories: new Set<string>() };
      spellings.set(mention.surface, { count: one.count + 1, stories: one.stories.add(story.id) });
    }
  }
  return [...mentioned].toSorted(byUnits).flatMap((id) => {
    const known = gazetteer.entities.get(id);
    if (!known) return [];
    const spellings = [...(spelled.get(id) ?? [])]
      .map(([text, { count, stories: named }]) => ({ text, count, stories: [...named].toSorted(byUnits) }))
      .toSorted((a, b) => b.count - a.count || byUnits(a.text, b.text));
    return [
      {
        id,
        type: known.type,
        name: known.name,
        ...(known.type === 'country' && known.code !== undefined && { code: known.code }),
        ...(known.discovered && { discovered: known.discovered }),
        ...(known.role && { role: known.role }),
        spellings,
      },
    ];
  });
}

/** Count the events of each month, by their first day; what spans a year belongs to no month. */
function densityOf(events: readonly DossierEvent[]): Dossier['density'] {
  const months = new Map<string, number>();
  for (const event of events) {
    if (event.precision === 'year') continue;
    const month = event.from.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  return [...months].toSorted(([a], [b]) => byUnits(a, b)).map(([month, count]) => ({ month, events: count }));
}

/** Give for each story the others of its page; a page begins with its main story. */
function pageMates(read: readonly ReadStory[]): ReadonlyMap<string, string[]> {
  const pages: ReadStory[][] = [];
  for (const story of read) {
    if (story.role === 'main' || pages.at(-1)?.[0]?.file !== story.file) pages.push([]);
    pages.at(-1)!.push(story);
  }
  return new Map(pages.flatMap((page) => page.map((story) => [story.id, page.filter((one) => one !== story).map(({ id }) => id)] as const)));
}

function storyOf(story: ReadStory, { events, page, related }: { events: readonly DossierEvent[] } & Pick<Story, 'page' | 'related'>): Story {
  return {
    version: BUNDLE_VERSION,
    id: story.id,
    paragraphs: story.paragraphs.map((paragraph, i) => ({
      kind: paragraph.kind,
      text: paragraph.text,
      line: paragraph.line,
      mentions: (story.mentions[i] ?? []).map(({ start, end, entity }) => ({ start, end, entity })),
      dates: events.filter((event) => event.paragraph === i).map(({ start, end, id, from, to, basis }) => ({ start, end, event: id, from, to, basis })),
    })),
    keywords: [...story.keywords],
    headlines: [...story.headlines],
    removed: story.removed.map(({ kind, line, text }) => ({ kind, line, text })),
    page,
    related,
  };
}

/** Give all that a bundle holds. */
export function assemble(read: readonly ReadStory[], text: DossierText, gazetteer: Gazetteer): BundleParts {
  const stories = read.toSorted(newestFirst);
  const pages = pageMates(read);
  const events = new Map(stories.map((story) => [story.id, eventsOf(story)]));
  const related = relate(
    stories.map((story) => ({
      id: story.id,
      published: story.published,
      entities: story.entities.flatMap(({ id, mentions }) => {
        const type = gazetteer.entities.get(id)?.type;
        return type ? [{ id, type, mentions }] : [];
      }),
      days: (events.get(story.id) ?? []).map(({ from, to }) => ({ from, to })),
    })),
  );
  const all = [...events.values()].flat().toSorted((a, b) => byUnits(a.from, b.from) || byUnits(a.to, b.to) || byUnits(a.id, b.id));
  return {
    dossier: { version: BUNDLE_VERSION, ...text, stories: stories.map(cardOf), entities: entitiesOf(stories, gazetteer), density: densityOf(all) },
    events: { version: BUNDLE_VERSION, events: all },
    stories: stories.map((story) => storyOf(story, { events: events.get(story.id) ?? [], page: pages.get(story.id) ?? [], related: related.get(story.id) ?? [] })).toSorted((a, b) => byUnits(a.id, b.id)),
    documents: stories.map((story) => ({ id: story.id, title: story.title, text: story.paragraphs.map((paragraph) => paragraph.text).join('\n') })),
  };
}
