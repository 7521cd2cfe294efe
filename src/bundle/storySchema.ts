/** The contract between the build and the app, of one story: its text, what it names, dates, quotes and counts, and what stands around it. */
import * as v from 'valibot';
import {
  isoDay,
  basis,
  count,
  words,
  bilingual,
  GROUNDS,
  leadSchema,
  mentionSchema,
  version,
  cardEntries,
  countedRefSchema,
  tellerSchema,
} from '#bundle/schema.ts';

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
  ...leadSchema.entries,
  /** What the two stories share: names of entities, or days (`from/to`) for the kind `day`. Strongest kind first. */
  reasons: v.array(v.object({ kind: v.picklist(RELATION_KINDS), names: v.array(bilingual) })),
});
export type Related = v.InferOutput<typeof relatedSchema>;

export const place = { paragraph: count, start: count, end: count };
const speaker = v.nullable(v.object({ name: words, entity: v.optional(v.string()) }));

export const figureSchema = v.object({
  ...place,
  text: words,
  value: v.number(),
  to: v.optional(v.number()),
  bound: v.picklist(['exact', 'about', 'over', 'under', 'range']),
  unit: v.nullable(words),
  speaker,
  sentence: words,
});

const aroundSchema = v.object({
  id: v.string(),
  /** Left out where it was made from the sentence. */
  title: v.optional(bilingual),
  ...v.pick(mentionSchema, ['from', 'to', 'basis', 'why', 'ground', 'text', 'sentence', 'paragraph']).entries,
  /** The story that tells it. */
  story: v.string(),
});
/** An event that other stories tell, as it is named beside a story. */
export type EventAround = v.InferOutput<typeof aroundSchema>;

const COPY_KINDS = ['whole', 'part'] as const;
const originMemberEntries = {
  /** How it relates to the first story of the origin: its whole text, or one that stands within it or holds much of it. */
  kind: v.picklist(COPY_KINDS),
  /** How much of it stands in the first one, 0 to 1; null where that is not there to be compared. */
  share: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  /** The source that it declares. */
  credit: v.nullable(words),
};
const originSchema = v.object({
  ...originMemberEntries,
  /** It is the first itself. */
  isFirst: v.boolean(),
  /** How many stories the origin has. */
  stories: count,
  /** The others, the first one first, then as they were published: a few, however many there are. */
  others: v.array(v.object({ ...tellerSchema.entries, ...originMemberEntries })),
});
/** The text that a story shares with others, and the others. */
export type StoryOrigin = v.InferOutput<typeof originSchema>;

const newHereSchema = v.object({
  /** How many sentences it tells first, headings not counted. */
  sentences: count,
  /** The others, in order, each with its place among `tellers`. */
  told: v.array(v.object({ ...place, by: count })),
  /** The earliest stories that tell them, in the order of their publication. */
  tellers: v.array(leadSchema),
});
/** What a story adds to those before it. */
export type NewHere = v.InferOutput<typeof newHereSchema>;

export const storySchema = v.object({
  version,
  ...cardEntries,
  /** ISO codes, most prominent first. */
  countries: v.array(v.string()),
  /**
   * What the story names, most prominent first, countries included: with its number of mentions in the text and its subheadings (what only
   * the headline names has none there), and of stories of the dossier.
   */
  entities: v.array(v.object({ ...countedRefSchema.entries, role: v.optional(bilingual), mentions: count })),
  paragraphs: v.array(
    v.object({
      kind: v.picklist(['text', 'heading', 'quote', 'item']),
      text: words,
      /** Its line in the raw document. */
      line: count,
      /**
       * `also`: other entities that the same words name. `adjective`: the words are one that is made from the name («الروسية»). `written`: the
       * way of writing that is counted, where the text has it otherwise («للأردن»: الأردن).
       */
      mentions: v.array(
        v.object({
          start: count,
          end: count,
          entity: v.string(),
          also: v.optional(v.array(v.string())),
          adjective: v.optional(v.literal(true)),
          written: v.optional(words),
        }),
      ),
      dates: v.array(
        v.object({
          start: count,
          end: count,
          /** Names it among the story's mentions of events: `story.n`. */
          mention: v.string(),
          from: isoDay,
          to: isoDay,
          basis,
          why: v.optional(bilingual),
          ground: v.optional(v.picklist(GROUNDS)),
        }),
      ),
    }),
  ),
  keywords: v.array(words),
  headlines: v.array(words),
  removed: v.array(removedSchema),
  /** Words given to somebody: between quotation marks (`direct`), or reported. */
  quotes: v.array(v.object({ ...place, text: words, form: v.picklist(['direct', 'reported']), speaker, verb: v.nullable(words) })),
  /** Numbers that the text states. */
  figures: v.array(figureSchema),
  /** The other stories of the page that it stands on, the page's main one first. */
  page: v.array(v.object({ ...leadSchema.entries, role: v.picklist(['main', 'embedded']) })),
  /** Strongest first. */
  related: v.array(relatedSchema),
  /** The stories before and after it in time; a story without a day has neither. */
  earlier: v.nullable(leadSchema),
  later: v.nullable(leadSchema),
  /** Left out where no other story has its text. */
  origin: v.optional(originSchema),
  /** Left out where no earlier story has told any of its sentences. */
  newHere: v.optional(newHereSchema),
  /** What happened just before and just after its news, told by other stories. */
  around: v.object({ before: v.optional(aroundSchema), after: v.optional(aroundSchema) }),
});
/** The whole of one story. */
export type Story = v.InferOutput<typeof storySchema>;
export type Paragraph = Story['paragraphs'][number];
