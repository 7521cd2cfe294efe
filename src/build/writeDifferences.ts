/** The part of the bundle that tells what stories give differently. */
import { dayDifference, type Differences, type FigureAnswer, type SpellingAnswer } from '#bundle/differences.ts';
import { BUNDLE_VERSION, type DossierEvent, type EntityRef, type StoryCard, type Teller } from '#bundle/schema.ts';
import type { Story } from '#bundle/storySchema.ts';
import { type DifferencesFound, differencesIn } from '#pipeline/differences/differencesIn.ts';
import type { FigureAt } from '#pipeline/differences/figureHistories.ts';
import type { SpelledAt } from '#pipeline/differences/spellings.ts';
import { questionOf } from '#pipeline/differences/wordForms.ts';
import type { Assembled } from '#pipeline/assemble.ts';

/** Records of stories by number, as JSON. */
type Records = { readonly card: (story: number) => string; readonly text: (story: number) => string };

/** What is read of a story: whose it is, and its text. */
type Read = { readonly teller: Teller; readonly text: Pick<Story, 'paragraphs' | 'figures'> };

function readStory(records: Records, story: number): Read {
  const { id, title, published, voice, outlet, outletEn } = JSON.parse(records.card(story)) as StoryCard;
  return {
    teller: { id, title, published, voice, outlet, ...(outletEn !== undefined && { outletEn }) },
    text: JSON.parse(records.text(story)) as Read['text'],
  };
}

function figureAnswer(read: (story: number) => Read, { story, figure }: FigureAt): FigureAnswer {
  const { teller, text } = read(story);
  const { where } = figure;
  const stated = text.figures[figure.index]!;
  const words = where && text.paragraphs[stated.paragraph]!.text.slice(where.start, where.end);
  return { number: story, story: teller, ...stated, ...(words && { where: words }) };
}

/** Give where a story writes a name so first; its headline is no place of its text. */
function spellingAnswer(read: (story: number) => Read, entity: string, { story, surface }: SpelledAt): SpellingAnswer[] {
  const { teller, text } = read(story);
  for (const [paragraph, { text: words, mentions }] of text.paragraphs.entries()) {
    const at = mentions.find((mention) => mention.entity === entity && words.slice(mention.start, mention.end) === surface);
    if (at) return [{ number: story, story: teller, paragraph, start: at.start, end: at.end, text: surface }];
  }
  return [];
}

/** Give the part. */
export function differencesOf(assembled: Assembled, records: Records, eventOf: (event: number) => DossierEvent): Differences {
  const known = new Map(assembled.entities.map((id, number) => [id, number]));
  const entity = (id: string) => assembled.entity(known.get(id)!);
  const found: DifferencesFound = differencesIn(
    assembled.stories,
    assembled.events,
    assembled.columns.stories.map(({ origin }) => origin),
  );
  const read = (story: number): Read => readStory(records, story);
  return {
    version: BUNDLE_VERSION,
    days: { total: found.days.total, rows: found.days.rows.map((event) => dayDifference(event, eventOf(event))) },
    figures: {
      total: found.figures.total,
      rows: found.figures.rows.map((group) => {
        const question = questionOf(group[0]!.figure);
        const answers = group.map((one) => figureAnswer(read, one));
        return { ...(question && { question }), unit: answers.find(({ unit }) => unit !== null)?.unit ?? '', answers };
      }),
    },
    spellings: {
      total: found.spellings.total,
      rows: found.spellings.rows.map(({ entity: id, answers }) => {
        const { type, name, discovered, code } = entity(id);
        const ref: EntityRef = { id, type, name, ...(discovered && { discovered }), ...(code !== undefined && { code }) };
        return { entity: ref, answers: answers.flatMap((one) => spellingAnswer(read, id, one)) };
      }),
    },
  };
}
