/** Read the dates of a story's paragraphs. */
import type { Bilingual } from '#bundle/schema.ts';
import { parseIsoDay } from '#pipeline/dates/calendar.ts';
import { findDates } from '#pipeline/dates/findDates.ts';
import { DAY_OFFSETS } from '#pipeline/dates/relativeWords.ts';
import { tenseOf } from '#pipeline/dates/tense.ts';
import type { FoundDate, Inference, StoryDraft } from '#pipeline/draft.ts';
import { sentenceAround, sentences, tokenize } from '#text/tokens.ts';

/**
 * How a story stands to a day. `own`: the span overlaps the days of publication or the two days before the first of them,
 * which is what the story reports. `back`: it ends before them. `ahead`: it begins after them. Without a day of
 * publication words like اليوم and أمس are `own`, and elsewhere the tense of the sentence says it, `own` where it is neither.
 */
export type View = 'own' | 'back' | 'ahead';

/** A date with the index of its paragraph, the sentence it stands in, how the story stands to it, and why, where our own story says what it concluded. */
export type StoryDate = FoundDate & { readonly paragraph: number; readonly sentence: string; readonly view: View; readonly why?: Bilingual };

type Place = { readonly start: number; readonly end: number; readonly why: Bilingual };

/** Give every place in a text where the words of a conclusion stand. */
function placesOf({ words, why }: Inference, text: string): Place[] {
  const places: Place[] = [];
  if (words === '') return places;
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + words.length)) places.push({ start, end: start + words.length, why });
  return places;
}

/** News is reported up to so many days late. */
const LATE = 2;

function viewOf({ from, to, text }: FoundDate, sentence: string, published: StoryDraft['published']): View {
  const [first, last] = [parseIsoDay(published?.from ?? ''), parseIsoDay(published?.to ?? '')];
  if (first !== null && last !== null) return parseIsoDay(to)! < first - LATE ? 'back' : parseIsoDay(from)! > last ? 'ahead' : 'own';
  if (DAY_OFFSETS.has(tokenize(text)[0]?.folded ?? '')) return 'own';
  const tense = tenseOf(sentence);
  return tense === null ? 'own' : tense === 'past' ? 'back' : 'ahead';
}

function marked(date: Omit<StoryDate, 'why'>, places: readonly Place[]): StoryDate {
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
    const dates = findDates(text, { published: draft.published, year });
    if (dates.length === 0) return [];
    const places = inferences.flatMap((inference) => placesOf(inference, text));
    const spans = sentences(text);
    let at = 0;
    return dates.map((date) => {
      while (at < spans.length - 1 && spans[at]!.end <= date.start) at++;
      const sentence = sentenceAround(text, spans[at]!, date);
      return marked({ ...date, paragraph, sentence, view: viewOf(date, sentence, draft.published) }, places);
    });
  });
}
