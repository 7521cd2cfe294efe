/** A story as corrections leave it: whom its words name, and how often. Pure. */
import type { CorrectedPlace } from '#bundle/corrections.ts';
import type { Bilingual, CountedRef } from '#bundle/schema.ts';
import type { Paragraph, Story } from '#bundle/storySchema.ts';
import type { Refs } from '#search/corrected/refs.ts';
import type { Rules } from '#search/corrected/rules.ts';
import { speltIn } from '#search/corrected/spelt.ts';

export type Mark = Paragraph['mentions'][number];

/** Find a place in a text of now: where it was, else where its words stand nearest; null where they are gone. */
export function findPlace(
  paragraphs: readonly { readonly text: string }[],
  { paragraph, start, text }: CorrectedPlace,
): { readonly paragraph: number; readonly start: number } | null {
  if (paragraphs[paragraph]?.text.startsWith(text, start)) return { paragraph, start };
  const near = paragraphs.flatMap((one, at) => {
    const places: { paragraph: number; start: number; far: number }[] = [];
    for (let from = one.text.indexOf(text); from >= 0; from = one.text.indexOf(text, from + 1))
      places.push({ paragraph: at, start: from, far: Math.abs(at - paragraph) * 1e6 + Math.abs(from - start) });
    return places;
  });
  return near.toSorted((a, b) => a.far - b.far)[0] ?? null;
}

const namesAt = ({ entity, also = [] }: Mark): string[] => [entity, ...also];

/** Give, of each place of a story where somebody else is meant, the way of writing that it was counted under; places that are gone are left out. */
export function writtenAt({ id, paragraphs }: Pick<Story, 'id' | 'paragraphs'>, rules: Rules): [place: CorrectedPlace, written: string][] {
  return (rules.moves.get(id) ?? []).flatMap(({ place }): [CorrectedPlace, string][] => {
    const at = findPlace(paragraphs, place);
    const paragraph = at && paragraphs[at.paragraph]!;
    const mark = paragraph?.mentions.find(({ start, end }) => start < at!.start + place.text.length && end > at!.start);
    return paragraph && mark ? [[place, mark.written ?? paragraph.text.slice(mark.start, mark.end)]] : [];
  });
}

/** Give the mentions of each paragraph after the corrections: whom the reader meant, and the ways to write that were added. */
export function marksOf({ id, paragraphs }: Pick<Story, 'id' | 'paragraphs'>, rules: Rules): Mark[][] {
  const named = paragraphs.map(({ mentions }) => mentions.map((mark) => ({ ...mark, names: namesAt(mark) })));
  for (const { entity, to, place } of rules.moves.get(id) ?? []) {
    const at = findPlace(paragraphs, place);
    const mark = at && named[at.paragraph]!.find(({ start, end }) => start < at.start + place.text.length && end > at.start);
    if (!mark) continue;
    const meant = rules.targetOf(entity);
    mark.names = mark.names.flatMap((name) => (name === entity || rules.targetOf(name) === meant ? (to ?? []) : name));
  }
  return named.map((marks, paragraph) => {
    const kept = marks.flatMap(({ names, start, end, adjective, written }): Mark[] => {
      const [entity, ...also] = new Set(names.flatMap((name) => rules.targetOf(name) ?? []));
      return entity === undefined
        ? []
        : [{ start, end, entity, ...(also.length > 0 && { also }), ...(adjective && { adjective }), ...(written !== undefined && { written }) }];
    });
    return [...kept, ...addedMarks(paragraphs[paragraph]!.text, marks, rules)].toSorted((a, b) => a.start - b.start);
  });
}

/** Give mentions by ways to write that the reader added, where nothing is named yet. */
function addedMarks(text: string, taken: readonly { readonly start: number; readonly end: number }[], rules: Rules): Mark[] {
  const added: Mark[] = [];
  for (const [entity, spellings] of rules.spellings) {
    if (rules.targetOf(entity) === null) continue;
    for (const { text: written } of spellings)
      for (const { start, end } of speltIn(text, written))
        if (![...taken, ...added].some((other) => other.start < end && other.end > start)) added.push({ start, end, entity });
  }
  return added;
}

/** Count the mentions of each entity. */
export function countMarks(marks: readonly (readonly Mark[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mark of marks.flat()) for (const name of namesAt(mark)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Give whom a story names after the corrections, in its order: who only its headline names stays. */
export function namedIn(
  story: Pick<Story, 'id' | 'paragraphs' | 'entities'>,
  marks: readonly (readonly Mark[])[],
  rules: Rules,
): { readonly id: string; readonly mentions: number }[] {
  const counts = countMarks(marks);
  const inHeadline = story.entities.flatMap(({ id, mentions }) => (mentions === 0 ? (rules.targetOf(id) ?? []) : []));
  const before = story.entities.flatMap(({ id }) => rules.targetOf(id) ?? []);
  const all = new Set([...before, ...counts.keys()]);
  return [...all].flatMap((id) => (counts.has(id) || inHeadline.includes(id) ? [{ id, mentions: counts.get(id) ?? 0 }] : []));
}

const isName = (name: Bilingual | null): name is Bilingual => name !== null;

/** Give the whole story. `countedOf` gives what is shown of an entity. */
export function correctStory(story: Story, rules: Rules, refs: Refs, countedOf: (id: string) => CountedRef | null): Story {
  const marks = marksOf(story, rules);
  const roles = new Map(story.entities.map(({ id, role }) => [id, role]));
  const entities = namedIn(story, marks, rules).flatMap(({ id, mentions }) => {
    const known = story.entities.find((one) => one.id === id);
    const shown = known ? refs.of(known) : countedOf(id);
    const role = roles.get(id);
    return shown ? [{ ...shown, mentions, ...(role && { role }) }] : [];
  });
  const codes = new Set(entities.flatMap(({ code }) => code ?? []));
  const speakerOf = <T extends { readonly name: string; readonly entity?: string | undefined } | null>(speaker: T): T => {
    if (!speaker?.entity) return speaker;
    const { entity, ...rest } = speaker;
    const target = rules.targetOf(entity);
    return (target === null ? rest : { ...rest, entity: target }) as T;
  };
  return {
    ...story,
    entities,
    countries: [...story.countries.filter((code) => codes.has(code)), ...[...codes].filter((code) => !story.countries.includes(code))],
    paragraphs: story.paragraphs.map((paragraph, i) => ({ ...paragraph, mentions: marks[i]! })),
    quotes: story.quotes.map((quote) => ({ ...quote, speaker: speakerOf(quote.speaker) })),
    figures: story.figures.map((figure) => ({ ...figure, speaker: speakerOf(figure.speaker) })),
    related: story.related.map(({ reasons, ...lead }) => ({
      ...lead,
      reasons: reasons
        .map(({ kind, names }) => ({
          kind,
          names: [
            ...new Map(
              names
                .map(refs.name)
                .filter(isName)
                .map((name) => [name.ar, name]),
            ).values(),
          ],
        }))
        .filter(({ names }) => names.length > 0),
    })),
  };
}
