/** The shapes that travel through the pipeline: a raw document becomes drafts of stories, step by step. */
import type { Basis, Bilingual, Ground, Precision } from '#bundle/schema.ts';
import type { ClutterKind } from '#bundle/storySchema.ts';

/** A document as it came: file name (with its folder, `/` as separator) and decoded text. */
export type RawDocument = { readonly file: string; readonly text: string };

/** A line of the raw document that is still there. `number` counts from 1 in the file. */
export type Line = { readonly number: number; readonly text: string };

export type { ClutterKind } from '#bundle/storySchema.ts';

/** A piece of clutter taken out: nothing vanishes unseen. */
export type Removal = { readonly kind: ClutterKind; readonly line: number; readonly text: string };

export type DraftParagraph = { readonly kind: 'text' | 'heading' | 'quote' | 'item'; readonly text: string; readonly line: number };

/** A date found in a text, resolved. Offsets are UTF-16 units of the text it was found in. */
export type FoundDate = {
  readonly start: number;
  readonly end: number;
  /** ISO calendar days, inclusive. */
  readonly from: string;
  readonly to: string;
  readonly precision: Precision;
  /** Stated: the words give the day themselves. Inferred: a year, month or day was concluded. */
  readonly basis: Basis;
  /** What an inferred day rests on. */
  readonly ground?: Ground;
  /** The words, as written. */
  readonly text: string;
};

export type DraftPublished = { readonly from: string; readonly to: string; readonly basis: Basis; readonly why?: Bilingual };

/** A conclusion that a story of ours makes known: the words it rests on, and why. */
export type Inference = { readonly words: string; readonly why: Bilingual };

/** What an event is called that a story of ours dates: the words that give its day, and its title. */
export type NamedEvent = { readonly words: string; readonly title: Bilingual };

/** What only a story written by us carries. Its presence makes the story's voice `ours`. */
export type Editorial = {
  readonly titleEn?: string;
  readonly outletEn?: string;
  readonly summary?: string;
  readonly summaryEn?: string;
  readonly inferred: readonly Inference[];
  readonly events?: readonly NamedEvent[];
};

/** One story on its way through the pipeline. */
export type StoryDraft = {
  readonly role: 'main' | 'embedded';
  readonly title: string;
  readonly titleBasis: 'stated' | 'derived';
  readonly outlet: string | null;
  readonly published: DraftPublished | null;
  readonly paragraphs: readonly DraftParagraph[];
  readonly keywords: readonly string[];
  readonly headlines: readonly string[];
  readonly removed: readonly Removal[];
  readonly editorial?: Editorial;
};

/** Where something stands in a story: the paragraph's index, and a range of UTF-16 units in it. */
export type Place = { readonly paragraph: number; readonly start: number; readonly end: number };

/** Who says something: the words that name them («وزير الخارجية سيرغي لافروف»), and the entity, where it is known. */
export type Speaker = { readonly name: string; readonly entity?: string };

/** Words that the text gives to a speaker, said or reported; its range covers them and nothing else. */
export type Attribution = Place & { readonly speaker: Speaker };

/** A quotation. Direct: between quotation marks, its range without them. Reported: what follows «قال إن», as a clause. */
export type Quote = Place & {
  readonly text: string;
  readonly form: 'direct' | 'reported';
  readonly speaker: Speaker | null;
  /** The verb or noun that gives the words to the speaker, as written; null where none stands there. */
  readonly verb: string | null;
};

/** A number that the text states of something; its range covers `text`. */
export type Figure = Place & {
  /** The words, as written: «أكثر من 10,000 جندي». */
  readonly text: string;
  readonly value: number;
  /** The other end of a range («بين 10 و15 ألفًا»). */
  readonly to?: number;
  readonly bound: 'exact' | 'about' | 'over' | 'under' | 'range';
  /** What is counted or the unit it is measured in, as written: «جندي من القوات الخاصة», «%», «دولار». Null: nothing stands there. */
  readonly unit: string | null;
  readonly speaker: Speaker | null;
  /** The sentence it stands in, as written. */
  readonly sentence: string;
};

/** Something to tell the editor. `kind` is stable; i18n of the build turns it into words. Line and column count from 1. */
export type Problem = {
  readonly severity: 'error' | 'warning';
  readonly kind:
    | 'empty-document'
    | 'unreadable-document'
    | 'undecodable-bytes'
    | 'broken-front-matter'
    | 'missing-field'
    | 'no-day'
    | 'no-entity'
    | 'weekday-mismatch'
    | 'day-conflict'
    | 'impossible-day'
    | 'control-characters'
    | 'mojibake'
    | 'broken-json'
    | 'too-deep'
    | 'duplicate-id'
    | 'broken-gazetteer'
    | 'missing-folder'
    | 'not-a-folder'
    | 'empty-folder'
    | 'no-story'
    | 'document-format'
    | 'table-format'
    | 'page-format'
    | 'feed-format'
    | 'archive-format'
    | 'unknown-format'
    | 'missing-file'
    | 'too-large'
    | 'too-long'
    | 'unopenable-file'
    | 'unwritable-file'
    | 'inferred-words-not-found'
    | 'unknown-name';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What it is about, as written: a field, a date, an id. */
  readonly detail?: string;
};
