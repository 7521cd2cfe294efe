/** One event as several stories tell it, question by question: what each says where it tells it, and what cannot all be so. Pure. */
import type { DossierEvent, EntityRef, EntityType } from '#bundle/schema.ts';
import type { Story } from '#bundle/storySchema.ts';
import { areSpelledApart } from '#text/spelledAlike.ts';
import { stem } from '#text/stem.ts';
import { sentences, type Span } from '#text/tokens.ts';

/** Where words stand. */
export type Place = { readonly story: string; readonly paragraph: number; readonly start: number; readonly end: number; readonly words: string };
type Figure = Story['figures'][number];
type Quote = Story['quotes'][number];
type StoryDate = Story['paragraphs'][number]['dates'][number];

/** One thing that a story says to a question. `isApart`: another story says what cannot be so as well. */
export type Answer = { readonly at: Place; readonly isApart: boolean } & (
  | { readonly kind: 'day'; readonly date: StoryDate }
  | { readonly kind: 'name'; readonly entity: Pick<EntityRef, 'id' | 'type' | 'name'> }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'quote'; readonly quote: Quote }
  | { readonly kind: 'told'; readonly date: StoryDate }
);
export const GROUPS = ['day', 'names', 'figures', 'quotes', 'told'] as const;
export type Question = 'day' | EntityType | 'figure' | 'direct' | 'reported' | 'told';
/** A question with the answers of each story, in the order of the stories; of a figure, the unit as written. */
export type Row = {
  readonly group: (typeof GROUPS)[number];
  readonly question: Question;
  readonly unit: string | null;
  readonly cells: readonly (readonly Answer[])[];
  /** How many different answers cannot all be so; 0: nothing stands against another. */
  readonly apart: number;
};

/** Of one kind a cell holds so many answers at most: the first. */
const MOST_ANSWERS = 6;

type Told = { readonly story: Story; readonly scopes: readonly Scope[] };
/** A place where a story tells the event: the date, its sentence, and that with the ones beside it in the paragraph. */
type Scope = { readonly paragraph: number; readonly date: StoryDate; readonly sentence: Span; readonly around: Span };

const within = ({ start, end }: Span, span: Span): boolean => start >= span.start && end <= span.end;

/** Give the names of an event's mentions in one story, as its dates carry them. */
function mentionIds({ mentions, unshown = [] }: DossierEvent, story: Story, number: number): { has: (paragraph: number, date: StoryDate) => boolean } {
  const places = new Set(mentions.flatMap((one) => (one.story.id === story.id ? [`${one.paragraph} ${one.start}`] : [])));
  const ids = new Set(unshown.flatMap(([teller, index]) => (teller === number ? [`${story.id}.${index + 1}`] : [])));
  return { has: (paragraph, date) => ids.has(date.mention) || places.has(`${paragraph} ${date.start}`) };
}

function scopesOf(event: DossierEvent, story: Story, number: number): Scope[] {
  const mine = mentionIds(event, story, number);
  return story.paragraphs.flatMap(({ text, dates }, paragraph) => {
    const own = dates.filter((date) => mine.has(paragraph, date));
    if (own.length === 0) return [];
    const all = sentences(text);
    return own.map((date): Scope => {
      const at = Math.max(0, all.findIndex((sentence) => date.start >= sentence.start && date.start < sentence.end));
      const sentence = all[at] ?? { start: 0, end: text.length };
      return { paragraph, date, sentence, around: { start: all[at - 1]?.start ?? sentence.start, end: all[at + 1]?.end ?? sentence.end } };
    });
  });
}

const placeOf = (story: Story, paragraph: number, { start, end }: Span): Place => ({
  story: story.id,
  paragraph,
  start,
  end,
  words: story.paragraphs[paragraph]!.text.slice(start, end),
});

/** Keep the first of those that say the same, and few. */
function few<T>(answers: readonly T[], said: (answer: T) => string): T[] {
  return [...new Map(answers.toReversed().map((answer) => [said(answer), answer])).values()].toReversed().slice(0, MOST_ANSWERS);
}

/** Find those that stand against one of another story, and give the cells with them marked, and how many different ones there are. */
function markApart<T>(cells: readonly (readonly T[])[], isAgainst: (a: T, b: T) => boolean, said: (one: T) => string) {
  const against = new Set(cells.flatMap((own, i) => own.filter((one) => cells.some((others, j) => j !== i && others.some((other) => isAgainst(one, other))))));
  return { isApart: (one: T) => against.has(one), apart: new Set([...against].map(said)).size };
}

function dayRow(told: readonly Told[]): Row {
  const cells = told.map(({ story, scopes }) =>
    few(
      scopes.map(({ paragraph, date }) => ({ kind: 'day' as const, date, at: placeOf(story, paragraph, date) })),
      ({ date }) => `${date.from} ${date.to}`,
    ),
  );
  // A month and a day in it do not differ.
  const { isApart, apart } = markApart(cells, (a, b) => a.date.from > b.date.to || b.date.from > a.date.to, ({ date }) => `${date.from} ${date.to}`);
  return { group: 'day', question: 'day', unit: null, cells: cells.map((own) => own.map((one) => ({ ...one, isApart: isApart(one) }))), apart };
}

function nameRow(told: readonly Told[], type: EntityType): Row {
  type Named = { readonly kind: 'name'; readonly entity: Story['entities'][number]; readonly at: Place };
  const cells = told.map(({ story, scopes }) => {
    const known = new Map(story.entities.map((entity) => [entity.id, entity]));
    const named = scopes.flatMap(({ paragraph, sentence }) =>
      story.paragraphs[paragraph]!.mentions.flatMap((mention): Named[] => {
        const entity = known.get(mention.entity);
        return entity?.type === type && within(mention, sentence) ? [{ kind: 'name', entity, at: placeOf(story, paragraph, mention) }] : [];
      }),
    );
    return few(named, ({ entity }) => entity.id);
  });
  // Countries are named by adjectives as well, which are no spellings of them.
  const isAgainst = (a: Named, b: Named): boolean => type !== 'country' && a.entity.id === b.entity.id && areSpelledApart(a.at.words, b.at.words);
  const { isApart, apart } = markApart(cells, isAgainst, ({ at }) => at.words);
  return { group: 'names', question: type, unit: null, cells: cells.map((own) => own.map((one) => ({ ...one, isApart: isApart(one) }))), apart };
}

/** Names a figure among those that stories give differently: its story, its paragraph and where it begins there. */
export const figureKey = (story: string, paragraph: number, start: number): string => `${story} ${paragraph} ${start}`;

function figureRows(told: readonly Told[], differing: ReadonlyMap<string, number>): Row[] {
  const unitOf = ({ unit }: Figure): string => (unit === null ? '' : stem(unit.split(/\s/u)[0]!));
  const cells = told.map(({ story, scopes }) =>
    story.figures
      .filter((figure) => scopes.some(({ paragraph, around }) => paragraph === figure.paragraph && within(figure, around)))
      .map((figure) => ({ kind: 'figure' as const, figure, at: placeOf(story, figure.paragraph, figure) })),
  );
  type Counted = (typeof cells)[number][number];
  const group = ({ at, figure }: Counted): number | undefined => differing.get(figureKey(at.story, figure.paragraph, figure.start));
  const differ = (a: Counted, b: Counted): boolean => group(a) !== undefined && group(a) === group(b) && a.figure.value !== b.figure.value;
  const { isApart } = markApart(cells, differ, ({ figure }) => figure.text);
  const units = [...new Set(cells.flat().map(({ figure }) => unitOf(figure)))].toSorted((a, b) => Number(a === '') - Number(b === ''));
  return units.map((unit): Row => {
    const ofUnit = (cell: readonly Counted[]) => few(cell.filter(({ figure }) => unitOf(figure) === unit), ({ figure }) => figure.text);
    const own = cells.map((cell) => ofUnit(cell).map((one) => ({ ...one, isApart: isApart(one) })));
    const shown = own.flat();
    return {
      group: 'figures',
      question: 'figure',
      unit: shown.find(({ figure }) => figure.unit !== null)?.figure.unit ?? null,
      cells: own,
      apart: new Set(shown.filter((one) => one.isApart).map(({ figure }) => `${figure.bound} ${figure.value} ${figure.to}`)).size,
    };
  });
}

function quoteRow(told: readonly Told[], form: 'direct' | 'reported'): Row {
  const cells = told.map(({ story, scopes }) => {
    const said = story.quotes.filter(
      (quote) => quote.form === form && scopes.some(({ paragraph, sentence }) => paragraph === quote.paragraph && within(quote, sentence)),
    );
    return few(
      said.map((quote) => ({ kind: 'quote' as const, quote, at: placeOf(story, quote.paragraph, quote), isApart: false })),
      ({ quote }) => quote.text,
    );
  });
  return { group: 'quotes', question: form, unit: null, cells, apart: 0 };
}

function toldRow(told: readonly Told[]): Row {
  const cells = told.map(({ story, scopes }) =>
    few(
      scopes.map(({ paragraph, date, sentence }) => ({ kind: 'told' as const, date, at: placeOf(story, paragraph, sentence), isApart: false })),
      ({ at }) => at.words,
    ),
  );
  return { group: 'told', question: 'told', unit: null, cells, apart: 0 };
}

/**
 * Give what some stories say of an event, by questions; a question that none answers is left out. `stories` with their numbers; `differing`:
 * of the figures that are known to differ, by `figureKey`, the number of what they count.
 */
export function compareStories(
  event: DossierEvent,
  stories: readonly { readonly story: Story; readonly number: number }[],
  differing: ReadonlyMap<string, number>,
): Row[] {
  const told = stories.map(({ story, number }): Told => ({ story, scopes: scopesOf(event, story, number) }));
  const rows = [
    dayRow(told),
    ...(['person', 'organisation', 'place', 'country'] as const).map((type) => nameRow(told, type)),
    ...figureRows(told, differing),
    quoteRow(told, 'direct'),
    quoteRow(told, 'reported'),
    toldRow(told),
  ];
  return rows.filter(({ cells }) => cells.some((own) => own.length > 0));
}
