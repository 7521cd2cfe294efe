/** How well people are found, what is known linked, and spellings put together, beside their gold. */
import { groupNames } from '#pipeline/entities/discover/groupNames.ts';
import type { Mention } from '#pipeline/entities/findMentions.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import type { GoldName, GoldNames } from '#build/measures/goldNames.ts';
import type { GoldPerson } from '#build/measures/goldSayings.ts';
import type { Article } from '#build/measures/sets.ts';
import { understoodWith } from '#build/measures/understood.ts';

/** How many there are, how many were found, how many were read that are none, and what to look at. */
type Count = { gold: number; found: number; wrong: number; readonly misses: string[] };
export type NameScores = { readonly oneWord: Count; readonly longer: Count; readonly links: Count };

const newCount = (): Count => ({ gold: 0, found: 0, wrong: 0, misses: [] });
type Place = Pick<GoldName, 'paragraph' | 'start' | 'end'>;
const overlaps = (mention: Mention, { start, end }: Pick<Place, 'start' | 'end'>): boolean => mention.start < end && mention.end > start;
/** What a reader needs of a document with people marked in it. */
export type WithPeople = { readonly article: Article; readonly people: readonly GoldPerson[] };

/** A mention with its clitic is the same name. */
const isSame = (mention: Mention, { start, end }: Place, text: string): boolean =>
  mention.end === end && (mention.start === start || (mention.start < start && /^[وفبل]{1,2}$/.test(text.slice(mention.start, start))));

function judgePeople(scores: NameScores, { article, people }: WithPeople, mentions: readonly (readonly Mention[])[], isPerson: (id: string) => boolean): void {
  const paragraphs = article.text.split('\n');
  paragraphs.forEach((text, paragraph) => {
    const gold = people.filter((one) => one.paragraph === paragraph);
    const read = (mentions[paragraph] ?? []).filter(({ entity }) => isPerson(entity));
    for (const person of gold) {
      const words = text.slice(person.start, person.end);
      const count = /[\s-]/.test(words) ? scores.longer : scores.oneWord;
      count.gold++;
      const near = read.find((mention) => overlaps(mention, person));
      if (near !== undefined && isSame(near, person, text)) count.found++;
      else
        count.misses.push(
          `person ${near === undefined ? 'not found' : `read as ${near.surface}`}: ${words}: ${article.id}: ${text.slice(Math.max(0, person.start - 30), person.end + 20)}`,
        );
    }
    for (const mention of read.filter((one) => !gold.some((person) => isSame(one, person, text)))) {
      const count = /\s/.test(mention.surface) ? scores.longer : scores.oneWord;
      count.wrong++;
      if (!gold.some((person) => overlaps(mention, person)))
        count.misses.push(`no person: ${mention.surface}: ${article.id}: ${text.slice(Math.max(0, mention.start - 30), mention.end + 20)}`);
    }
  });
}

function judgeLinks(count: Count, { article, names }: GoldNames, mentions: readonly (readonly Mention[])[], gazetteer: Gazetteer): void {
  const known = mentions.map((row) => row.filter(({ entity }) => gazetteer.entities.has(entity)));
  const isLinked = ({ entity, also = [] }: Mention, link: string): boolean =>
    link === '*' || [entity, ...also].some((id) => gazetteer.entities.get(id)?.code === link);
  const asked = names.filter(({ link }) => link !== undefined);
  for (const { paragraph, start, end, link } of asked.filter(({ link }) => link !== '-')) {
    const text = article.text.split('\n')[paragraph]!;
    count.gold++;
    if ((known[paragraph] ?? []).some((mention) => overlaps(mention, { start, end }) && isLinked(mention, link!))) count.found++;
    else count.misses.push(`not linked to ${link}: ${text.slice(start, end)}: ${article.id}: ${text.slice(Math.max(0, start - 30), end + 20)}`);
  }
  known.forEach((row, paragraph) => {
    for (const mention of row) {
      const here = asked.filter((name) => name.paragraph === paragraph && overlaps(mention, name));
      if (here.some(({ link }) => link === '-' || isLinked(mention, link!))) continue;
      const text = article.text.split('\n')[paragraph]!;
      count.wrong++;
      count.misses.push(
        `wrongly linked: ${mention.surface}: ${gazetteer.entities.get(mention.entity)!.name.ar}: ${article.id}: ${text.slice(Math.max(0, mention.start - 30), mention.end + 20)}`,
      );
    }
  });
}

/** Judge the names of documents; links only where what the gazetteer knows is marked too. */
export function judgeNames(documents: readonly (WithPeople & { readonly names?: readonly GoldName[] })[], gazetteer: Gazetteer): NameScores {
  const scores: NameScores = { oneWord: newCount(), longer: newCount(), links: newCount() };
  for (const document of documents) {
    const { story, whole } = understoodWith(document.article, gazetteer);
    judgePeople(scores, document, story.mentions, (id) => whole.entities.get(id)?.type === 'person');
    if (document.names !== undefined) judgeLinks(scores.links, { article: document.article, names: document.names }, story.mentions, gazetteer);
  }
  return scores;
}

/** Judge which spellings are put together: each name of each row as if a story of its own named it. */
export function judgeSpellings(rows: readonly (readonly string[])[]): Count {
  const count = newCount();
  const names = rows.flat().map((surface) => ({ type: 'person' as const, surface }));
  const { idOf } = groupNames(names.map((name) => [name]));
  const rowOf = new Map(rows.flatMap((row, at) => row.map((surface) => [surface, at] as const)));
  names.forEach(({ surface: one }, at) => {
    for (const { surface: other } of names.slice(at + 1)) {
      const same = rowOf.get(one) === rowOf.get(other);
      const together = idOf({ type: 'person', surface: one }) === idOf({ type: 'person', surface: other });
      if (same) count.gold++;
      if (same && together) count.found++;
      if (!same && together) count.wrong++;
      if (same !== together) count.misses.push(`${same ? 'apart' : 'put together'}: ${one}, ${other}`);
    }
  });
  return count;
}

const share = (some: number, all: number): string => (some / Math.max(1, all)).toFixed(3);
const line = (name: string, { gold, found, wrong }: Pick<Count, 'gold' | 'found' | 'wrong'>): string =>
  `${name}: precision ${share(found, found + wrong)}, recall ${share(found, gold)} (${found} of ${gold}, ${wrong} wrong)`;

/** Tell the scores, a line a kind. */
export function nameLines({ oneWord, longer, links }: NameScores): string[] {
  const all = { gold: oneWord.gold + longer.gold, found: oneWord.found + longer.found, wrong: oneWord.wrong + longer.wrong };
  return [line('people', all), line('people of one word', oneWord), line('people of more words', longer), ...(links.gold > 0 ? [line('links', links)] : [])];
}
export const spellingLine = (count: Count): string => line('spellings', count);
