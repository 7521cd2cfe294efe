/** What a story gives to a bundle by itself, before it is set among the others. Pure. */
import type { EventMention, StoryCard } from '#bundle/schema.ts';
import type { Story } from '#bundle/storySchema.ts';
import { sentences, tokenize } from '#text/tokens.ts';
import type { CountedFigure } from '#pipeline/differences/countedFigures.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import type { EntityCount } from '#pipeline/entities/rankCountries.ts';
import type { How } from '#pipeline/entities/trie.ts';
import { isSayable } from '#pipeline/figures/isSayable.ts';
import { mentionId, type PlainMention } from '#pipeline/events/eventsTogether.ts';
import type { StoryEvent } from '#pipeline/events/storyEvents.ts';
import { type Saying, sayingsOf } from '#pipeline/quotes/sayings.ts';
import type { MentionTitle } from '#pipeline/events/storyEvents.ts';
import { storySentences, type StorySentences } from '#pipeline/newHere/sentenceFeatures.ts';
import { originFeatures, type OriginFeatures } from '#pipeline/origins/originFeatures.ts';
import type { ReadStory } from '#pipeline/understandStories.ts';

/** How a text names an entity: by its name, by an adjective, or within the name of another. */
export const FORM_KINDS = ['name', 'adjective', 'within'] as const;
export type FormKind = (typeof FORM_KINDS)[number];

/** What the other stories need to know of one, and all that stays in memory of it. */
export type StoryFeatures = Pick<StoryCard, 'id' | 'role' | 'voice' | 'title' | 'published' | 'outlet' | 'outletEn'> & {
  readonly file: string;
  readonly countries: readonly string[];
  readonly entities: readonly EntityCount[];
  readonly events: readonly PlainMention[];
  /** Its figures that those of others can be held against. */
  readonly counted: readonly CountedFigure[];
  /** What tells whether others have its text. */
  readonly origin: OriginFeatures;
  /** What tells which of its sentences earlier stories have told. */
  readonly told: StorySentences;
  /** How it names each entity, and how often: every mention counts once. */
  readonly forms: readonly (readonly [entity: string, kind: FormKind, surface: string, count: number])[];
  /** What it says that somebody said. */
  readonly said: readonly Saying[];
};

/** A story as it is searched: its text, and what its card says in both languages. */
export type SearchText = { readonly id: string; readonly title: string; readonly text: string; readonly titleEn?: string; readonly also: readonly string[] };

/** A mention with the title that it gives its event. */
export type NamedMention = EventMention & { readonly naming: MentionTitle };

/** What no other story changes. */
export type StoryRecord = {
  readonly features: StoryFeatures;
  readonly card: Omit<StoryCard, 'chips'>;
  readonly text: Pick<Story, 'countries' | 'paragraphs' | 'keywords' | 'headlines' | 'removed' | 'quotes' | 'figures'>;
  readonly events: readonly NamedMention[];
  readonly search: SearchText;
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

const bilingual = (ar: string, en: string | undefined) => (en === undefined ? { ar } : { ar, en });

function publishedOf({ published }: ReadStory): StoryCard['published'] {
  if (published === null) return null;
  const { from, to, basis, why } = published;
  return why === undefined ? { from, to, basis } : { from, to, basis, why };
}

function cardOf(story: ReadStory, english: ReadonlyMap<string, string>): StoryRecord['card'] {
  const { id, role, title, titleBasis, outlet, editorial } = story;
  const outletEn = outlet === null ? undefined : (editorial?.outletEn ?? english.get(outlet));
  return {
    id,
    role,
    voice: editorial ? 'ours' : 'outlet',
    title: bilingual(title, editorial?.titleEn),
    titleBasis,
    summary: bilingual(editorial?.summary ?? lede(story), editorial?.summaryEn),
    outlet,
    ...(outletEn !== undefined && { outletEn }),
    published: publishedOf(story),
    words: story.paragraphs.reduce((sum, paragraph) => sum + tokenize(paragraph.text).length, 0),
  };
}

/** Why a day is inferred, as far as it is known; a stated day needs none. */
const reasonOf = ({ basis, why, ground }: Pick<EventMention, 'basis' | 'why' | 'ground'>): Pick<EventMention, 'why' | 'ground'> =>
  basis === 'stated' ? {} : { ...(why && { why }), ...(ground && { ground }) };

const mentionsOf = (story: ReadStory, { id, title, published, voice, outlet, outletEn }: StoryRecord['card']): NamedMention[] =>
  story.events.map((event) => ({
    from: event.from,
    to: event.to,
    precision: event.precision,
    basis: event.basis,
    ...reasonOf(event),
    text: event.text,
    sentence: event.sentence,
    story: { id, title, published, voice, outlet, ...(outletEn !== undefined && { outletEn }) },
    paragraph: event.paragraph,
    start: event.start,
    end: event.end,
    view: event.view,
    naming: event.naming,
  }));

/** Give what the other stories need to know of a story's mentions. */
export function plainMentions({ events }: Pick<ReadStory, 'events'>): PlainMention[] {
  const sentences = [...new Set(events.map(({ paragraph, sentence }) => `${paragraph} ${sentence}`))];
  return events.map(({ from, to, precision, basis, view, entities, features, naming, paragraph, sentence }) => ({
    from,
    to,
    precision,
    basis,
    view,
    entities,
    features,
    sentence: sentences.indexOf(`${paragraph} ${sentence}`),
    titleRank: naming.rank,
    byHand: naming.byHand,
  }));
}

/** A country is written in many ways; its spellings are its names and seats, not the adjectives made from them. */
const SPELLED: ReadonlySet<How> = new Set<How>(['name', 'capital', 'metonym', 'institution']);

function formsOf({ mentions }: ReadStory): StoryFeatures['forms'] {
  const counts = new Map<string, [string, FormKind, string, number]>();
  const add = (entity: string, kind: FormKind, surface: string) => {
    const key = `${entity}\n${kind}\n${surface}`;
    const one = counts.get(key);
    if (one === undefined) counts.set(key, [entity, kind, surface, 1]);
    else one[3]++;
  };
  for (const { entity, how, surface, also = [] } of mentions.flat()) {
    add(entity, SPELLED.has(how) ? 'name' : 'adjective', surface);
    for (const other of new Set(also)) if (other !== entity) add(other, 'within', surface);
  }
  return [...counts.values()];
}

const dateOf = (event: StoryEvent, mention: string): StoryRecord['text']['paragraphs'][number]['dates'][number] => ({
  start: event.start,
  end: event.end,
  mention,
  from: event.from,
  to: event.to,
  basis: event.basis,
  ...reasonOf(event),
});

function textOf(story: ReadStory): StoryRecord['text'] {
  return {
    countries: [...story.countries],
    paragraphs: story.paragraphs.map(({ kind, text, line }, i) => ({
      kind,
      text,
      line,
      mentions: (story.mentions[i] ?? []).map(({ start, end, entity, also, how, surface }) => ({
        start,
        end,
        entity,
        ...(also && { also: [...also] }),
        ...(!SPELLED.has(how) && { adjective: true as const }),
        ...(surface !== text.slice(start, end) && { written: surface }),
      })),
      dates: story.events.flatMap((event, index) => (event.paragraph === i ? [dateOf(event, mentionId(story.id, index))] : [])),
    })),
    keywords: [...story.keywords],
    headlines: [...story.headlines],
    removed: story.removed.map(({ kind, line, text }) => ({ kind, line, text })),
    quotes: story.quotes.map(({ text, form, speaker, verb, paragraph, start, end }) => ({ text, form, speaker, verb, paragraph, start, end })),
    figures: story.figures
      .filter(isSayable)
      .map(({ text, value, to, bound, unit, speaker, sentence, paragraph, start, end }) => ({
        text,
        value,
        ...(to !== undefined && { to }),
        bound,
        unit,
        speaker,
        sentence,
        paragraph,
        start,
        end,
      })),
  };
}

/** What search knows of a story. A summary of its own counts; one made from the first sentence stands in the text already. */
function searchTextOf(story: ReadStory, { title, summary }: StoryRecord['card']): SearchText {
  const text = story.paragraphs.map((paragraph) => paragraph.text).join('\n');
  const own = story.editorial?.summary ?? '';
  const also = [text.includes(own) ? '' : own, summary.en ?? ''].filter((line) => line !== '');
  return { id: story.id, title: title.ar, text, ...(title.en !== undefined && { titleEn: title.en }), also };
}

/** Give the sayings of a story, with their places in what is searched of it. */
const saidIn = ({ quotes, paragraphs }: ReadStory, { title }: StoryRecord['card']): Saying[] =>
  sayingsOf(
    quotes,
    title.en === undefined ? [title.ar] : [title.ar, title.en],
    paragraphs.map(({ text }) => text),
  );

/** Give the English names of organisations by their Arabic ones: an outlet is one, where its story does not say. */
export function englishNames({ entities }: Gazetteer): ReadonlyMap<string, string> {
  return new Map([...entities.values()].flatMap(({ type, name: { ar, en } }) => (type === 'organisation' && en !== undefined ? [[ar, en] as const] : [])));
}

/** Give the record of a story; `english` as `englishNames` gives it. */
export function storyRecord(story: ReadStory, english: ReadonlyMap<string, string>): StoryRecord {
  const card = cardOf(story, english);
  const { id, role, voice, title, published, outlet, outletEn } = card;
  const events = mentionsOf(story, card);
  return {
    features: {
      id,
      role,
      voice,
      title,
      published,
      outlet,
      ...(outletEn !== undefined && { outletEn }),
      file: story.file,
      countries: story.countries,
      entities: story.entities,
      events: plainMentions(story),
      counted: story.counted,
      origin: originFeatures(story),
      told: storySentences(story),
      forms: formsOf(story),
      said: saidIn(story, card),
    },
    card,
    text: textOf(story),
    events,
    search: searchTextOf(story, card),
  };
}
