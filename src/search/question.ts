/** What is asked of the engine, and what it answers: the words between the page and the worker. */
import type { Bilingual, DossierEvent, PartKind, StoryCard } from '#bundle/schema.ts';
import type { Shown as ShownHit } from '#search/foundIn.ts';
import type { Note } from '#search/searchIndex.ts';
import type { Listed, ShownNumbers } from '#search/selectColumns.ts';

/** Values of one filter: any of `in`, none of `out`. */
type Choice = { readonly in: readonly string[]; readonly out: readonly string[] };
export const FACETS = ['country', 'entity', 'outlet', 'kind'] as const;

/** Filters as the address gives them; `from` and `to` are ISO days, or empty for an open end. */
export type Selection = {
  readonly words: string;
  readonly country: Choice;
  readonly entity: Choice;
  readonly outlet: Choice;
  readonly kind: Choice;
  /** Ids of the stories that the reader has saved, where only these are asked for. */
  readonly saved: readonly string[] | null;
  readonly from: string;
  readonly to: string;
  readonly by: 'event' | 'published';
};
/** `picked`: the ISO year, month or day chosen so far for each end of the range, or empty. */
export type Question = {
  readonly selection: Selection;
  readonly listed: Listed;
  readonly grouped: boolean;
  readonly picked: { readonly from: string; readonly to: string };
};

export type FacetRow = { readonly value: string; readonly name: Bilingual | null; readonly stories: number };
/** What the filters leave of the whole dossier. Stories and events are numbers: newest stories first, oldest events first. */
export type ShownAnswer = Omit<ShownNumbers, 'facets'> & {
  /** The words that were asked. */
  readonly words: string;
  /** Told by the head alone: the rest is on its way, and what is not known yet is left out of the lists. */
  readonly partial: boolean;
  /** The same stories, best first, where words were asked. */
  readonly ranked: Uint32Array | null;
  readonly facets: { readonly country: readonly FacetRow[]; readonly outlet: readonly FacetRow[]; readonly kind: readonly FacetRow[] };
  /** Chosen values that the dossier does not have: they select nothing and are left out. */
  readonly unknown: readonly { readonly name: (typeof FACETS)[number]; readonly value: string }[];
  /** Names of the entities that were chosen. */
  readonly names: Readonly<Record<string, Bilingual>>;
  /** How the words were read. */
  readonly notes: readonly Note[];
};

/** A part that could not be had, and the days of what it holds, where that is known. */
export type Missing = {
  readonly file: string;
  readonly kind: PartKind | 'manifest';
  readonly reason: string;
  readonly from: string | null;
  readonly to: string | null;
};
/** Things by their numbers, in the order asked; null where the part that holds one could not be had. */
export type Some<T> = { readonly items: readonly (T | null)[]; readonly missing: readonly Missing[] };

/** What a screen begins with: what the filters leave, and the first things of it, where it lists these. */
export type Begun = { readonly shown: ShownAnswer; readonly cards: Some<StoryCard> | null; readonly events: Some<DossierEvent> | null };

/** A story that was found, with the ranges of its title that answer. */
export type TitleHit = { readonly number: number; readonly card: StoryCard; readonly marks: ShownHit['title'] };
/** A story that was found, with what is shown of it. */
export type HitCard = { readonly card: StoryCard; readonly shown: ShownHit };
