/** Read the dates of a story's paragraphs. */
import type { Bilingual } from '#bundle/schema.ts';
import { findDates } from '#pipeline/dates/findDates.ts';
import type { FoundDate, Inference, StoryDraft } from '#pipeline/draft.ts';

/** A date with the index of its paragraph, and why, where our own story says what it concluded. */
export type StoryDate = FoundDate & { readonly paragraph: number; readonly why?: Bilingual };

type Place = { readonly start: number; readonly end: number; readonly why: Bilingual };

/** Give every place in a text where the words of a conclusion stand. */
function placesOf({ words, why }: Inference, text: string): Place[] {
  const places: Place[] = [];
  if (words === '') return places;
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + words.length)) places.push({ start, end: start + words.length, why });
  return places;
}

function marked(date: FoundDate & { paragraph: number }, places: readonly Place[]): StoryDate {
  const place = places.find(({ start, end }) => start < date.end && end > date.start);
  return place ? { ...date, basis: 'inferred', why: place.why } : date;
}

/**
 * Give the dates of a story's paragraphs, resolved against its day of publication or a borrowed year.
 * Where a story of ours says that some words were concluded, the dates in them are inferred, with its reason.
 */
export function readDates(draft: StoryDraft, year?: number): StoryDate[] {
  const inferences = draft.editorial?.inferred ?? [];
  return draft.paragraphs.flatMap(({ text }, paragraph) => {
    const places = inferences.flatMap((inference) => placesOf(inference, text));
    return findDates(text, { published: draft.published, year }).map((date) => marked({ ...date, paragraph }, places));
  });
}
