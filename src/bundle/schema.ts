/**
 * The contract between the build and the app: what the bundle's files hold.
 * All offsets are UTF-16 units into the paragraph (or title) they speak of; all days are ISO calendar days.
 */
import * as v from 'valibot';
import { withoutTurns } from '#text/clean.ts';

/** Raised by one with every change of shape that an older app cannot read. */
export const BUNDLE_VERSION = 1;

const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const basis = v.picklist(['stated', 'inferred']);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Words that are shown: whoever wrote the bundle, nothing in them turns what stands beside it. */
const words = v.pipe(v.string(), v.transform(withoutTurns));

/** A text in both of the interface's languages; English may be missing. */
const bilingual = v.object({ ar: words, en: v.optional(words) });
export type Bilingual = v.InferOutput<typeof bilingual>;

export const ENTITY_TYPES = ['country', 'person', 'organisation', 'place'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];
export const PRECISIONS = ['day', 'range', 'month', 'year'] as const;
const VIEWS = ['own', 'back', 'ahead'] as const;

export type Precision = (typeof PRECISIONS)[number];
export type Basis = v.InferOutput<typeof basis>;

const publishedSchema = v.object({ from: isoDay, to: isoDay, basis, why: v.optional(bilingual) });
/** When a story was published: one day (`from` = `to`) or the days between which it must lie. */
export type Published = v.InferOutput<typeof publishedSchema>;

const entitySchema = v.object({
  id: v.string(),
  type: v.picklist(ENTITY_TYPES),
  name: bilingual,
  /** The gazetteer does not know it: a title or a trigger in the stories gave it away. */
  discovered: v.optional(v.literal(true)),
  /** ISO 3166-1 alpha-2, on countries only. */
  code: v.optional(v.string()),
  role: v.optional(bilingual),
  /** Every way the stories write it, most frequent first, with the stories that do. */
  spellings: v.array(v.object({ text: words, count, stories: v.array(v.string()) })),
});
export type Entity = v.InferOutput<typeof entitySchema>;

const storyCardSchema = v.object({
  id: v.string(),
  role: v.picklist(['main', 'embedded']),
  /** `ours`: written by us after the outlet; `outlet`: the outlet's own text. */
  voice: v.picklist(['ours', 'outlet']),
  title: bilingual,
  titleBasis: v.picklist(['stated', 'derived']),
  summary: bilingual,
  outlet: v.nullable(words),
  published: v.nullable(publishedSchema),
  /** Number of words in the paragraphs. */
  words: count,
  /** ISO codes, most prominent first. */
  countries: v.array(v.string()),
  /** Entity ids with their number of mentions, most prominent first; countries included. */
  entities: v.array(v.object({ id: v.string(), mentions: count })),
});
/** What lists show of a story. */
export type StoryCard = v.InferOutput<typeof storyCardSchema>;

export const dossierSchema = v.object({
  version: v.literal(BUNDLE_VERSION),
  title: bilingual,
  summary: bilingual,
  why: bilingual,
  /** Newest first; stories without a day last. */
  stories: v.array(storyCardSchema),
  /** Only entities that some story mentions. */
  entities: v.array(entitySchema),
  /** Events that fall in a calendar month, for the strip of time: month (YYYY-MM) and number, in order. */
  density: v.array(v.object({ month: v.string(), events: count })),
});
export type Dossier = v.InferOutput<typeof dossierSchema>;

const eventSchema = v.object({
  id: v.string(),
  from: isoDay,
  to: isoDay,
  precision: v.picklist(PRECISIONS),
  basis,
  why: v.optional(bilingual),
  /** The words that say the day, as written. */
  text: words,
  /** The sentence they stand in, as written. */
  sentence: words,
  story: v.string(),
  /** Index of the paragraph in the story. */
  paragraph: count,
  /** Place of `text` in the paragraph. */
  start: count,
  end: count,
  /** Whether the story tells it as its own news, looks back at it or ahead to it. */
  view: v.picklist(VIEWS),
  /** Entities named in the sentence, in order of appearance. */
  entities: v.array(v.string()),
});
export type DossierEvent = v.InferOutput<typeof eventSchema>;

/** All events, oldest first. */
export const eventsSchema = v.object({ version: v.literal(BUNDLE_VERSION), events: v.array(eventSchema) });

/** Why a piece was taken out. One word per form of clutter. */
export const CLUTTER_KINDS = [
  'stamp', // crawl stamps, "published/updated" lines
  'outlet-line',
  'repeated-title',
  'source-line',
  'byline', // the writer's name
  'dateline', // place, day and agency before the text
  'keywords',
  'read-also',
  'similar-headlines',
  'inline-headline',
  'advert',
  'share',
  'comments',
  'page-furniture', // "Exit mobile version", app lines
  'css',
  'embed', // tweets and other embedded posts
  'caption',
  'recurring', // what an outlet sets around several of its stories, learnt from the documents read together
] as const;
export type ClutterKind = (typeof CLUTTER_KINDS)[number];

const removedSchema = v.object({ kind: v.picklist(CLUTTER_KINDS), line: count, text: words });
/** A piece of clutter that was taken out: its kind, its line in the raw document, its text. */
export type Removed = v.InferOutput<typeof removedSchema>;

export const RELATION_KINDS = ['person', 'organisation', 'place', 'country', 'day'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];
const relatedSchema = v.object({
  id: v.string(),
  /** What the two stories share: entity ids, or days (`from/to`) for the kind `day`. Strongest kind first. */
  reasons: v.array(v.object({ kind: v.picklist(RELATION_KINDS), values: v.array(v.string()) })),
});
export type Related = v.InferOutput<typeof relatedSchema>;

export const storySchema = v.object({
  version: v.literal(BUNDLE_VERSION),
  id: v.string(),
  paragraphs: v.array(
    v.object({
      kind: v.picklist(['text', 'heading', 'quote', 'item']),
      text: words,
      /** Its line in the raw document. */
      line: count,
      mentions: v.array(v.object({ start: count, end: count, entity: v.string() })),
      dates: v.array(v.object({ start: count, end: count, event: v.string(), from: isoDay, to: isoDay, basis })),
    }),
  ),
  keywords: v.array(words),
  headlines: v.array(words),
  removed: v.array(removedSchema),
  /** The other stories of the page that it stands on, the page's main one first. */
  page: v.array(v.string()),
  /** Strongest first. */
  related: v.array(relatedSchema),
});
/** The whole of one story, beside its card. */
export type Story = v.InferOutput<typeof storySchema>;
export type Paragraph = Story['paragraphs'][number];

/** Names the files of one build; each name carries its file's hash. Written last. */
export const manifestSchema = v.object({
  version: v.literal(BUNDLE_VERSION),
  dossier: v.string(),
  events: v.string(),
  search: v.string(),
  /** Story id → file name. */
  stories: v.record(v.string(), v.string()),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;
