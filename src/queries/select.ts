/** Which stories and events a set of filters leaves, and how many each further choice would. Pure: no React, no address. */
import type { DossierEvent, StoryCard } from '#bundle/schema.ts';

type Choice = { readonly in: readonly string[]; readonly out: readonly string[] };
/** The filters as this module needs them; `from` and `to` are ISO days, or empty for an open end. */
export type Selection = {
  readonly country: Choice;
  readonly entity: Choice;
  readonly outlet: Choice;
  readonly from: string;
  readonly to: string;
  readonly by: 'event' | 'published';
  /** Ids of the stories that the search words leave; null without words. */
  readonly found: ReadonlySet<string> | null;
};
export type Facet = 'country' | 'entity' | 'outlet';

type Span = { readonly from: string; readonly to: string };

/** Tell whether a span touches the inclusive range; an empty end is open. */
export const overlaps = (span: Span, from: string, to: string): boolean => (to === '' || span.from <= to) && (from === '' || span.to >= from);

const valuesOf = {
  country: (story) => story.countries,
  entity: (story) => story.entities.map((entity) => entity.id),
  outlet: (story) => (story.outlet === null ? [] : [story.outlet]),
} as const satisfies Record<Facet, (story: StoryCard) => readonly string[]>;

const passes = (choice: Choice, values: readonly string[]): boolean =>
  (choice.in.length === 0 || choice.in.some((value) => values.includes(value))) && !choice.out.some((value) => values.includes(value));

function inTime(story: StoryCard, selection: Selection, daysOf: ReadonlyMap<string, readonly Span[]>): boolean {
  if (selection.from === '' && selection.to === '') return true;
  if (selection.by === 'published') return story.published !== null && overlaps(story.published, selection.from, selection.to);
  return (daysOf.get(story.id) ?? []).some((span) => overlaps(span, selection.from, selection.to));
}

/** Group the days of events by story. */
export const daysByStory = (events: readonly DossierEvent[]): Map<string, Span[]> => {
  const days = new Map<string, Span[]>();
  for (const event of events) days.set(event.story, [...(days.get(event.story) ?? []), event]);
  return days;
};

/** Give the stories that match, in the order given. `daysOf` is needed where the range speaks of events. */
export function selectStories(stories: readonly StoryCard[], selection: Selection, daysOf: ReadonlyMap<string, readonly Span[]>): StoryCard[] {
  return stories.filter(
    (story) =>
      passes(selection.country, valuesOf.country(story)) &&
      passes(selection.entity, valuesOf.entity(story)) &&
      passes(selection.outlet, valuesOf.outlet(story)) &&
      (selection.found === null || selection.found.has(story.id)) &&
      inTime(story, selection, daysOf),
  );
}

/** Give the events of matching stories that fall in the range. */
export const selectEvents = (events: readonly DossierEvent[], matching: readonly StoryCard[], selection: Selection): DossierEvent[] => {
  const ids = new Set(matching.map((story) => story.id));
  return events.filter((event) => ids.has(event.story) && (selection.by === 'published' || overlaps(event, selection.from, selection.to)));
};

const NONE: Choice = { in: [], out: [] };

/** Count, for each value of a facet, the stories that the other filters leave; most first, then by value. */
export function countFacet(stories: readonly StoryCard[], selection: Selection, facet: Facet, daysOf: ReadonlyMap<string, readonly Span[]>): { value: string; stories: number }[] {
  const counts = new Map<string, number>();
  for (const story of stories) for (const value of valuesOf[facet](story)) counts.set(value, 0);
  for (const story of selectStories(stories, { ...selection, [facet]: NONE }, daysOf)) {
    for (const value of new Set(valuesOf[facet](story))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, number]) => ({ value, stories: number }))
    .toSorted((a, b) => b.stories - a.stories || (a.value < b.value ? -1 : 1));
}
