/** What a story dates: each mention of an event with whom it names, what it says of which event it is, and a title it gives. */
import type { Bilingual } from '#bundle/schema.ts';
import type { StoryDate } from '#pipeline/dates/readEvents.ts';
import type { Figure, NamedEvent, StoryDraft } from '#pipeline/draft.ts';
import type { Mention } from '#pipeline/entities/findMentions.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { eventOn, eventsTold } from '#pipeline/entities/recallEvents.ts';
import { deriveTitle } from '#pipeline/events/deriveTitle.ts';
import { mentionFeatures, type MentionFeatures } from '#pipeline/events/mentionFeatures.ts';
import { readingsOf } from '#pipeline/events/wordKeys.ts';
import { INCEPTION } from '#pipeline/events/wordLists.ts';
import { tokenize } from '#text/tokens.ts';

/** A title for the event of a mention. `byHand`: the story gives it; else it is made from the sentence, the better the higher its rank. */
export type MentionTitle = { readonly title: Bilingual; readonly byHand: boolean; readonly rank: number };

/** One place where a story dates something, with the entities that the sentence names, in their order. */
export type StoryEvent = StoryDate & { readonly entities: readonly string[]; readonly features: MentionFeatures; readonly naming: MentionTitle };

const idsOf = (mentions: readonly Mention[]): string[] => [...new Set(mentions.flatMap(({ entity, also = [] }) => [entity, ...also]))];

/** The entities that a date's sentence names, in order of appearance. */
function entitiesBeside({ paragraph, start, sentence }: StoryDate, { paragraphs }: StoryDraft, mentions: readonly (readonly Mention[])[]): string[] {
  const from = paragraphs[paragraph]!.text.lastIndexOf(sentence, start);
  return idsOf((mentions[paragraph] ?? []).filter((mention) => mention.start >= from && mention.end <= from + sentence.length));
}

const isBeginning = (sentence: string): boolean => tokenize(sentence).some(({ text }) => readingsOf(text).some((word) => INCEPTION.has(word)));

/** The title that the story gives the event of a date, in its front matter: the first one left whose words overlap it. */
function byHand({ editorial }: StoryDraft, { start, end }: StoryDate, text: string, taken: Set<NamedEvent>): MentionTitle | null {
  const isHere = ({ words }: NamedEvent): boolean => {
    for (let at = text.indexOf(words); at >= 0 && at < end; at = text.indexOf(words, at + 1)) if (at + words.length > start) return true;
    return false;
  };
  const event = editorial?.events?.find((one) => !taken.has(one) && isHere(one));
  if (!event) return null;
  // The same words may date two things, in their order.
  taken.add(event);
  return { title: event.title, byHand: true, rank: 100 };
}

/** What was read of a story before its events: `mentions` are those of entities, by paragraph. */
type Read = { readonly dates: readonly StoryDate[]; readonly mentions: readonly (readonly Mention[])[]; readonly figures: readonly Figure[] };

/** Read the mentions of a story's events. */
export function storyEvents(draft: StoryDraft, { dates, mentions, figures }: Read, gazetteer: Gazetteer): StoryEvent[] {
  const typeOf = (entity: string) => gazetteer.entities.get(entity)?.type;
  const taken = new Set<NamedEvent>();
  return dates.map((date) => {
    const { text } = draft.paragraphs[date.paragraph]!;
    const around = mentions[date.paragraph] ?? [];
    const beside = dates.filter(({ paragraph }) => paragraph === date.paragraph);
    const known = eventsTold(date, idsOf(around), isBeginning(date.sentence), gazetteer).map(({ id }) => id);
    const from = Math.max(0, text.lastIndexOf(date.sentence, date.start));
    const inSentence = beside.filter(({ start, end }) => start >= from && end <= from + date.sentence.length);
    const shift = ({ start, end }: { start: number; end: number }) => ({ start: start - from, end: end - from });
    const derived = deriveTitle(date.sentence, shift(date), inSentence.filter((other) => other !== date).map(shift));
    return {
      ...date,
      entities: entitiesBeside(date, draft, mentions),
      features: mentionFeatures({
        date,
        dates: beside,
        paragraph: text,
        above: { title: draft.title, paragraph: draft.paragraphs[date.paragraph - 1]?.text ?? '' },
        mentions: around,
        figures: figures.filter(({ paragraph }) => paragraph === date.paragraph),
        typeOf,
        known,
        sure: eventOn(date, gazetteer)?.id ?? null,
      }),
      naming: byHand(draft, date, text, taken) ?? { title: { ar: derived?.text ?? draft.title }, byHand: false, rank: derived?.rank ?? 0 },
    };
  });
}
