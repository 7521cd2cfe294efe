/** Read the dates of a story's paragraphs. */
import type { Bilingual } from '#bundle/schema.ts';
import { dayParts, parseIsoDay } from '#pipeline/dates/calendar.ts';
import { findDates } from '#pipeline/dates/findDates.ts';
import { type KnownEvent, NO_RECALL, type Recall } from '#pipeline/dates/knownEvent.ts';
import type { Mention } from '#pipeline/dates/mention.ts';
import { DAY_OFFSETS } from '#pipeline/dates/relativeWords.ts';
import { tenseOf } from '#pipeline/dates/tense.ts';
import type { FoundDate, Inference, StoryDraft } from '#pipeline/draft.ts';
import { type Span, sentenceAround, sentences, tokenize } from '#text/tokens.ts';

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

/** A reason in words takes the place of what the words rest on. */
function marked(date: Omit<StoryDate, 'why'>, places: readonly Place[]): StoryDate {
  const place = places.find(({ start, end }) => start < date.end && end > date.start);
  if (!place) return date;
  const { ground: _, ...found } = date;
  return { ...found, basis: 'inferred', why: place.why };
}

const whyOf = ({ name, to }: KnownEvent): Bilingual => ({
  ar: `السنة من حدث معروف: ${name.ar}، ${dayParts(to).year}`,
  en: `the year from a known event: ${name.en}, ${dayParts(to).year}`,
});

/**
 * Give the years that known events say of a text's dates, noting why. Beside a known day of publication only an event
 * that is called by its day has a say: the nearest «7 أكتوبر» may not be that of the attack.
 */
function yearsOf({ published }: StoryDraft, text: string, spans: readonly Span[], recall: Recall, noted: Place[]): (mention: Mention) => number | undefined {
  const last = parseIsoDay(published?.to ?? '');
  const exact = published !== null && published.from === published.to;
  let at = 0;
  return (mention) => {
    while (at < spans.length - 1 && spans[at]!.end <= mention.start) at++;
    const sentence = sentenceAround(text, spans[at]!, mention);
    const event = recall({ mention, words: text.slice(mention.start, mention.end), sentence, tense: null });
    if (!event || (last !== null && event.to > last) || (exact && !event.named)) return undefined;
    noted.push({ start: mention.start, end: mention.end, why: whyOf(event) });
    return dayParts(event.to).year;
  };
}

/**
 * Give the dates of a story's paragraphs, resolved against its day of publication or a borrowed year.
 * Where a story of ours says that some words were concluded, the dates in them are inferred, with its reason.
 */
export function readDates(draft: StoryDraft, year?: number, recall: Recall = NO_RECALL): StoryDate[] {
  const inferences = draft.editorial?.inferred ?? [];
  return draft.paragraphs.flatMap(({ text }, paragraph) => {
    const spans = sentences(text);
    const recalled: Place[] = [];
    const dates = findDates(text, { published: draft.published, year, yearAt: yearsOf(draft, text, spans, recall, recalled) });
    if (dates.length === 0) return [];
    const places = [...inferences.flatMap((inference) => placesOf(inference, text)), ...recalled];
    let at = 0;
    return dates.map((date) => {
      while (at < spans.length - 1 && spans[at]!.end <= date.start) at++;
      const sentence = sentenceAround(text, spans[at]!, date);
      return marked({ ...date, paragraph, sentence, view: viewOf(date, sentence, draft.published) }, places);
    });
  });
}
