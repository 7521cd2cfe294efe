/** What was found in each paragraph of a story, as marks on its text, with a line of words on each. */
import type { EntityType } from '#bundle/schema.ts';
import type { Figure, Quote } from '#pipeline/draft.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import type { StoryDate } from '#pipeline/dates/readEvents.ts';
import { plainText } from '#build/plainText.ts';
import type { ReadStory } from '#pipeline/understandStories.ts';
import { VIEW_WORDS, type ViewLanguage } from '#build/inspectView/viewWords.ts';

/** How an entity shows: by its type, or as a name that the gazetteer does not hold. */
export type EntityLook = EntityType | 'discovered';

type Ranged = { readonly start: number; readonly end: number; readonly title: string };
export type StoryMark = Ranged &
  (
    | { readonly kind: 'date'; readonly date: StoryDate }
    | { readonly kind: 'entity'; readonly look: EntityLook }
    | { readonly kind: 'quote'; readonly speaker: string | null }
    | { readonly kind: 'figure' }
  );

/** Give the days from one to another: one of them, `2024-11-01…05` within a month, else both in full. */
export function daySpan(from: string, to: string): string {
  if (from === to) return from;
  return from.slice(0, 8) === to.slice(0, 8) ? `${from}…${to.slice(8)}` : `${from}…${to}`;
}

function dateMark(date: StoryDate, language: ViewLanguage): StoryMark {
  const words = VIEW_WORDS[language];
  const why = date.why && (language === 'en' ? (date.why.en ?? date.why.ar) : date.why.ar);
  const title = `${words.date}: ${daySpan(date.from, date.to)}${words.comma}${words.basis[date.basis]}${why ? `: ${plainText(why)}` : ''}`;
  return { kind: 'date', start: date.start, end: date.end, date, title };
}

function quoteMark({ start, end, form, speaker }: Quote, language: ViewLanguage): StoryMark {
  const name = speaker && plainText(speaker.name);
  return { kind: 'quote', start, end, speaker: name, title: `${VIEW_WORDS[language].quote[form]}: ${name ?? VIEW_WORDS[language].unnamed}` };
}

function figureMark({ start, end, value, to, bound, unit }: Figure, language: ViewLanguage): StoryMark {
  const { figure, bound: bounds } = VIEW_WORDS[language];
  const said = [bounds[bound], to === undefined ? String(value) : `${value}…${to}`, plainText(unit ?? '')].filter((part) => part !== '').join(' ');
  return { kind: 'figure', start, end, title: `${figure}: ${said}` };
}

/** Give the marks of each paragraph, in the order of paragraphs. */
export function storyMarks(story: ReadStory, gazetteer: Gazetteer, language: ViewLanguage): StoryMark[][] {
  const words = VIEW_WORDS[language];
  const marks: StoryMark[][] = story.paragraphs.map((_, index) =>
    (story.mentions[index] ?? []).map(({ start, end, entity }): StoryMark => {
      const known = gazetteer.entities.get(entity);
      const name = known && (known.name[language] ?? known.name.ar);
      if (!known || known.discovered) return { kind: 'entity', start, end, look: 'discovered', title: name === undefined ? words.discoveredOne : `${words.discoveredOne}: ${plainText(name)}` };
      return { kind: 'entity', start, end, look: known.type, title: `${words.one[known.type]}: ${name}` };
    }),
  );
  for (const date of story.events) marks[date.paragraph]?.push(dateMark(date, language));
  for (const quote of story.quotes) marks[quote.paragraph]?.push(quoteMark(quote, language));
  for (const figure of story.figures) marks[figure.paragraph]?.push(figureMark(figure, language));
  return marks;
}
