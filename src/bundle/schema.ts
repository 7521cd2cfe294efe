/**
 * The contract between the build and the app: what the bundle's files hold.
 * All offsets are UTF-16 units into the paragraph (or title) they speak of; all days are ISO calendar days.
 */
import * as v from 'valibot';
import { withoutTurns } from '#text/clean.ts';

/** Raised by one with every change of shape that an older app cannot read. */
export const BUNDLE_VERSION = 8;

export const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
export const basis = v.picklist(['stated', 'inferred']);
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Words that are shown: whoever wrote the bundle, nothing in them turns what stands beside it. */
export const words = v.pipe(v.string(), v.transform(withoutTurns));

/** A text in both of the interface's languages; English may be missing. */
export const bilingual = v.object({ ar: words, en: v.optional(words) });
export type Bilingual = v.InferOutput<typeof bilingual>;

export const ENTITY_TYPES = ['country', 'person', 'organisation', 'place'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];
export const PRECISIONS = ['day', 'range', 'month', 'year'] as const;
/** What an event is, by the words that tell it. */
export const EVENT_KINDS = ['statement', 'meeting', 'agreement', 'military', 'sanctions', 'accident', 'economy', 'vote', 'court', 'other'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
/** What verbs that give words to a speaker do: say, stress, judge, praise or blame, demand or warn, deny; or name a source. */
export const SAYING_VERBS = ['say', 'stress', 'judge', 'praise', 'demand', 'deny', 'source'] as const;
export type SayingVerb = (typeof SAYING_VERBS)[number];
const VIEWS = ['own', 'back', 'ahead'] as const;
/**
 * What a day is concluded from, where the words that say it are all there is to tell. `counted`: words that count from the day of publication
 * («أمس», «الشهر المقبل»); `nearest-year`: they leave the year out, and it is the one nearest to the publication; `borrowed-year`: it comes
 * from what stands beside them (a post, another day of the text, the page's other story); `same-year`: they point to a year that the text
 * named before; `calendar`: a feast or a part of a year, whose days are the calendar's.
 */
export const GROUNDS = ['counted', 'nearest-year', 'borrowed-year', 'same-year', 'calendar'] as const;
export type Ground = (typeof GROUNDS)[number];

export type Precision = (typeof PRECISIONS)[number];
export type Basis = v.InferOutput<typeof basis>;

const publishedSchema = v.object({ from: isoDay, to: isoDay, basis, why: v.optional(bilingual) });
/** When a story was published: one day (`from` = `to`) or the days between which it must lie. */
export type Published = v.InferOutput<typeof publishedSchema>;

/** What a chip shows of an entity. */
export const entityRefSchema = v.object({
  id: v.string(),
  type: v.picklist(ENTITY_TYPES),
  name: bilingual,
  /** The gazetteer does not know it: a title or a trigger in the stories gave it away. */
  discovered: v.optional(v.literal(true)),
  /** ISO 3166-1 alpha-2, on countries only. */
  code: v.optional(v.string()),
});
export type EntityRef = v.InferOutput<typeof entityRefSchema>;

/** An entity as a list shows it: with the number of stories that name it. */
export const countedRefSchema = v.object({ ...entityRefSchema.entries, stories: count });
export type CountedRef = v.InferOutput<typeof countedRefSchema>;

/** A story as a link to it shows it. */
export const leadSchema = v.object({ id: v.string(), title: bilingual, published: v.nullable(publishedSchema) });
export type Lead = v.InferOutput<typeof leadSchema>;

const spellingSchema = v.object({
  text: words,
  count,
  stories: count,
  /** How often each of the entity's `writers` writes it; the others do so the remaining times. */
  by: v.array(count),
});
/** A way of writing, how often it stands in texts and subheadings, in how many stories, and who writes it. */
export type Spelling = v.InferOutput<typeof spellingSchema>;

/**
 * How often an entity is named, over time. Of few stories each by its number, with its mentions; of many the months in which they were
 * published (by the last day possible; empty without one), with how many stories there are and how many mentions: null where that is not known.
 */
const presenceSchema = v.variant('by', [
  v.object({ by: v.literal('story'), stories: v.array(v.tuple([count, count])) }),
  v.object({ by: v.literal('month'), months: v.array(v.tuple([v.string(), count, v.nullable(count)])) }),
]);
export type Presence = v.InferOutput<typeof presenceSchema>;

const entitySchema = v.object({
  ...countedRefSchema.entries,
  role: v.optional(bilingual),
  /** How many texts the stories that name it are, as far as is known: see `StoryOrigin`. */
  origins: count,
  presence: presenceSchema,
  /** The outlets that name it most often, most first: a few; null for stories that name no outlet. */
  writers: v.array(v.nullable(bilingual)),
  /** Every way the stories write it, most frequent first. */
  spellings: v.array(spellingSchema),
  /**
   * Its mentions that are no spelling of it, most frequent first: an adjective («الروسية»), or the name of something else that names it too
   * («وزارة الخارجية الروسية»).
   */
  otherForms: v.array(v.object({ ...spellingSchema.entries, kind: v.picklist(['adjective', 'within']) })),
  /** The newest stories that name it, newest first: a few, however many there are. */
  newest: v.array(leadSchema),
  /** Entities that share most stories with it, most first, with the number shared, and of their origins: a few. */
  together: v.array(v.object({ ...countedRefSchema.entries, origins: count })),
});
export type Entity = v.InferOutput<typeof entitySchema>;

export const cardEntries = {
  id: v.string(),
  role: v.picklist(['main', 'embedded']),
  /** `ours`: written by us after the outlet; `outlet`: the outlet's own text. */
  voice: v.picklist(['ours', 'outlet']),
  title: bilingual,
  titleBasis: v.picklist(['stated', 'derived']),
  summary: bilingual,
  outlet: v.nullable(words),
  /** Its name in English, where that is known. */
  outletEn: v.optional(words),
  published: v.nullable(publishedSchema),
  /** Number of words in the paragraphs. */
  words: count,
};
const storyCardSchema = v.object({
  ...cardEntries,
  /** The entities that its card shows as chips, most prominent first. */
  chips: v.array(entityRefSchema),
});
/** What lists show of a story. */
export type StoryCard = v.InferOutput<typeof storyCardSchema>;
/** What is said of a story wherever it is named; a whole story says it too. */
export type StoryBrief = Omit<StoryCard, 'chips'>;

/** The story that tells something, as a line beneath it names it. */
export const tellerSchema = v.object({ ...leadSchema.entries, ...v.pick(v.object(cardEntries), ['voice', 'outlet', 'outletEn']).entries });
export type Teller = v.InferOutput<typeof tellerSchema>;

export const dayEntries = {
  from: isoDay,
  to: isoDay,
  precision: v.picklist(PRECISIONS),
  basis,
};
export const mentionSchema = v.object({
  ...dayEntries,
  /** Why an inferred day is this one: in words, or else what its words rest on. */
  why: v.optional(bilingual),
  ground: v.optional(v.picklist(GROUNDS)),
  /** The words that say the day, as written. */
  text: words,
  /** The sentence they stand in, as written. */
  sentence: words,
  story: tellerSchema,
  /** Index of the paragraph in the story. */
  paragraph: count,
  /** Place of `text` in the paragraph. */
  start: count,
  end: count,
  /** Whether the story tells it as its own news, looks back at it or ahead to it. */
  view: v.picklist(VIEWS),
  /** Stories of one event that have one origin have one number here; a story that shares its origin with no other has none. */
  origin: v.optional(count),
});
/** One place where a story dates an event. */
export type EventMention = v.InferOutput<typeof mentionSchema>;

const tellingEntries = {
  title: bilingual,
  /** `stated`: an editor gave it, or the gazetteer knows the event; `derived`: made from a sentence. */
  titleBasis: v.picklist(['stated', 'derived']),
  ...dayEntries,
  kind: v.picklist(EVENT_KINDS),
  /** Its mentions give days that cannot all be right. */
  differs: v.boolean(),
  /** Ids of all that its sentences name, those that most stories name with it first. */
  entities: v.array(v.string()),
};
export const eventSchema = v.object({
  /** That of the mention that told it first: `story.n`, the n-th of its story. */
  id: v.string(),
  ...tellingEntries,
  /** The first of them, as chips show them: a few. */
  chips: v.array(entityRefSchema),
  /** How many stories tell it, in how many places, and how many texts these stories are, as far as is known: see `StoryOrigin`. */
  told: v.object({ stories: count, mentions: count, origins: count }),
  /** In the order in which the stories were published, those without a day last; of very many, a few: every day that is told is among them. */
  mentions: v.array(mentionSchema),
  /** The mentions that are left out there: the number of the story, and the place among its mentions. */
  unshown: v.optional(v.array(v.tuple([count, count]))),
  /**
   * What was told otherwise before stories of the day `before` were there: oldest first; null: before those without a day. Whom it named then
   * is told by the part of states.
   */
  earlier: v.optional(v.array(v.object({ before: v.nullable(isoDay), ...v.partial(v.omit(v.object(tellingEntries), ['entities'])).entries }))),
});
/** What happened, once. */
export type DossierEvent = v.InferOutput<typeof eventSchema>;

export const version = v.literal(BUNDLE_VERSION);
const tally = v.array(v.tuple([v.string(), count]));

/**
 * What every screen begins with. Stories are numbered from 0: those without a day first, then by day, oldest first, so that a new
 * story changes no number but those of later ones; events likewise, oldest first.
 */
export const headSchema = v.object({
  version,
  title: bilingual,
  summary: bilingual,
  why: bilingual,
  /** Numbers of all stories, of their origins, of events, outlets and entities. */
  stories: count,
  origins: count,
  events: count,
  outlets: count,
  entities: count,
  /** First and last day of publication; null where no story has a day. */
  span: v.nullable(v.object({ from: isoDay, to: isoDay })),
  /**
   * How many stories and events stand in which month (YYYY-MM, that of the first day; in order), how many last for whole years and so
   * belong to no month (by the first of them), and how many have no day.
   */
  months: v.object({
    stories: v.object({ months: tally, wholeYears: tally, undated: count }),
    events: v.object({ months: tally, wholeYears: tally }),
  }),
  /** The years in which something was published, or happened, begins or ends: newest first. */
  years: v.object({ stories: v.array(count), events: v.array(count) }),
  /** How many events are of which kind, and how many stories tell one of it: most first. */
  kinds: v.object({ stories: tally, events: tally }),
  /** Stories by country (every country that is named), most first. */
  countries: v.array(countedRefSchema),
  /** Stories by outlet, most first: a few, however many there are. */
  topOutlets: v.array(v.object({ name: bilingual, stories: count })),
  /** What is named most beside countries, most first: a few. */
  prominent: v.array(countedRefSchema),
  /** The newest stories, newest first, those without a day behind them: a few. */
  newest: v.array(storyCardSchema),
  /**
   * The latest events with their numbers, as the timeline shows them: by year and month, newest first, within a month by the latest first
   * day, then the latest last day, then number; what spans whole years stands at the end of its year. A few.
   */
  latest: v.array(v.tuple([count, eventSchema])),
});
export type Head = v.InferOutput<typeof headSchema>;

/** Cards of stories that follow each other, by number. */
export const cardsSchema = v.object({ version, first: count, cards: v.array(storyCardSchema) });

/** Events that follow each other, by number. */
export const eventsSchema = v.object({ version, first: count, events: v.array(eventSchema) });

/** Entities whose ids fall into one bucket (`bucketOf`), by id. */
export const entitiesSchema = v.object({ version, entities: v.record(v.string(), entitySchema) });

/** Entities by prominence: most stories first, then by id. A part holds those that follow each other, with the ways to write their names beside the name. */
export const directorySchema = v.object({
  version,
  first: count,
  entities: v.array(v.object({ ...countedRefSchema.entries, sets: v.array(v.array(v.string())) })),
});

/** Where stories are, for ids of one bucket: their number, and their text as part, first byte and number of bytes. */
export const whereSchema = v.object({ version, stories: v.record(v.string(), v.tuple([count, count, count, count])) });

/** The kinds of parts, each with what its files hold; `text` is not JSON: each story's JSON, packed by itself (raw DEFLATE, RFC 1951), one behind the other. */
export const PART_KINDS = [
  'head',
  'front',
  'cards',
  'events',
  'eventNumbers',
  'differences',
  'entities',
  'directory',
  'where',
  'columns',
  'states',
  'said',
  'search',
  'postings',
  'text',
] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** Names the parts of one build by the hash in each file's name. Written last. */
export const manifestSchema = v.object({
  version,
  parts: v.object(
    Object.fromEntries(PART_KINDS.map((kind) => [kind, v.array(v.string())])) as Record<PartKind, v.ArraySchema<v.StringSchema<undefined>, undefined>>,
  ),
  /** The first number of each part of cards, and of events. */
  firstOf: v.object({ cards: v.array(count), events: v.array(count) }),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;
