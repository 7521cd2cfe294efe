/** Who said what: the quotations of a story, direct and reported, with their speakers. */
import type { EntityType } from '#bundle/schema.ts';
import type { Attribution, Quote, Speaker } from '#pipeline/draft.ts';
import type { Mention } from '#pipeline/entities/findMentions.ts';
import { readParagraph } from '#pipeline/quotes/readParagraph.ts';
import { type Passage, readPassage } from '#pipeline/quotes/readPassage.ts';
import { isNoSpeaker } from '#pipeline/quotes/noSpeaker.ts';
import type { Names } from '#pipeline/quotes/names.ts';
import { acquaint } from '#pipeline/quotes/linkSpeakers.ts';
import type { Carried, Prior } from '#pipeline/quotes/resolveVoices.ts';

/** Tells what an entity is; of one that it does not know, a mention by name is taken for a person's. */
type TypeOf = (entity: string) => EntityType | undefined;

const PERSON = 1;
const BODY = 2;
const BEGINS = 4;
const PLACE = 8;

/** Put the mentions of a paragraph beside its words. */
function namesIn({ tokens }: Passage, mentions: readonly Mention[], typeOf: TypeOf): Names {
  const marks = new Uint8Array(tokens.length);
  const kindOf = ({ entity, how }: Mention): number => {
    const type = typeOf(entity) ?? (how === 'name' ? 'person' : undefined);
    return type === 'person' ? PERSON : type === 'organisation' ? BODY : PLACE;
  };
  let at = 0;
  for (const mention of mentions) {
    const kind = kindOf(mention);
    while (at < tokens.length && tokens[at]!.end <= mention.start) at++;
    for (let i = at; i < tokens.length && tokens[i]!.start < mention.end; i++) marks[i] = kind | (i === at && kind !== PLACE ? BEGINS : 0);
  }
  return {
    kind: (i) => ((marks[i]! & PERSON) !== 0 ? 'person' : (marks[i]! & BODY) !== 0 ? 'body' : undefined),
    isPlace: (i) => (marks[i]! & PLACE) !== 0,
    begins: (i) => (marks[i]! & BEGINS) !== 0,
    entityIn(start, end) {
      let low = 0;
      for (let high = mentions.length; low < high;) {
        const middle = (low + high) >> 1;
        if (mentions[middle]!.start < start) low = middle + 1;
        else high = middle;
      }
      const inside: Mention[] = [];
      for (; low < mentions.length && mentions[low]!.end <= end; low++) inside.push(mentions[low]!);
      return (inside.find((mention) => kindOf(mention) === PERSON) ?? inside.find((mention) => kindOf(mention) === BODY))?.entity;
    },
  };
}

/**
 * Give the quotations of a story's paragraphs and which words are given to whom, in order.
 * `mentions` are those of each paragraph; `typeOf` tells persons and organisations among them.
 */
export function readQuotes(
  paragraphs: readonly string[],
  mentions: readonly (readonly Mention[])[],
  typeOf: TypeOf = () => undefined,
): { readonly quotes: Quote[]; readonly attributions: Attribution[] } {
  const quotes: Quote[] = [];
  const attributions: Attribution[] = [];
  let carried: Carried | null = null;
  let open: Speaker | null | undefined;
  let prior: Prior | null = null;
  const persons = new Set<string>();
  for (const named of mentions)
    for (const { entity, how } of named) if ((typeOf(entity) ?? (how === 'name' ? 'person' : undefined)) === 'person') persons.add(entity);
  const people = acquaint((entity) => persons.has(entity));
  paragraphs.forEach((text, paragraph) => {
    const passage = readPassage(text, open !== undefined);
    const named = mentions[paragraph] ?? [];
    const read = readParagraph(passage, namesIn(passage, named, typeOf), paragraph, { carried, open, prior });
    ({ open, prior } = read);
    people.meet(
      passage,
      named.filter(({ entity }) => persons.has(entity)),
    );
    for (const quote of read.quotes) {
      const { speaker } = quote;
      quotes.push({ paragraph, ...quote, speaker: speaker && isNoSpeaker(speaker.name) ? null : people.link(speaker, quote.start) });
    }
    for (const range of read.given)
      if (!isNoSpeaker(range.speaker.name)) attributions.push({ paragraph, ...range, speaker: people.link(range.speaker, range.start) });
    carried = read.carried && { ...read.carried, speaker: people.link(read.carried.speaker, text.length) };
  });
  return { quotes, attributions };
}
