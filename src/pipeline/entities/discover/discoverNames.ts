/** Find people, bodies and places that the gazetteer does not know, by their titles and by the shape of names. */
import type { Mention } from '#pipeline/entities/findMentions.ts';
import { lookBefore } from '#pipeline/entities/discover/readRole.ts';
import { type BodyRow, readOrganisation, readPlace, type Standing } from '#pipeline/entities/discover/readBody.ts';
import { joins, readName } from '#pipeline/entities/discover/readName.ts';
import { nameStart, type Words, wordsIn } from '#pipeline/entities/words.ts';

/** A name found in a text that the gazetteer does not know. */
export type DiscoveredName = {
  /** Which part it stands in: 0 is the title, then the paragraphs. */
  readonly part: number;
  /** Its range in the part, in UTF-16 units: the name alone, without title and clitics. */
  readonly start: number;
  readonly end: number;
  readonly type: 'person' | 'organisation' | 'place';
  /** As written. */
  readonly surface: string;
  /** The title that gave a person away, as written: «وزير الدفاع». */
  readonly role?: string;
};

/** Say of each word whether a gazetteer's name holds it. Mentions come in order. */
function standings(words: Words, mentions: readonly Mention[]): Standing {
  let next = 0;
  const held = words.tokens.map(({ start, end }) => {
    while (next < mentions.length && mentions[next]!.end <= start) next++;
    const mention = mentions[next];
    if (mention === undefined || mention.start >= end) return 'free';
    return mention.how === 'adjective' ? 'adjective' : 'name';
  });
  return (at) => held[at] ?? 'free';
}

function nameOf(words: Words, part: number, type: DiscoveredName['type'], { from, to, prefix }: BodyRow, role?: string): DiscoveredName {
  const start = nameStart(words.tokens[from]!, { prefix, rest: '', lamArticle: false });
  const end = words.tokens[to - 1]!.end;
  return { part, start, end, type, surface: words.source.slice(start, end), ...(role === undefined ? {} : { role }) };
}

function discoverIn(words: Words, part: number, standing: Standing): DiscoveredName[] {
  const found: DiscoveredName[] = [];
  const free = (at: number) => standing(at) === 'free';
  const person = (from: number): { name: DiscoveredName; to: number } | undefined => {
    const row = readName(words, from, free);
    if (row === undefined) return undefined;
    const before = lookBefore(words, from, (at) => !free(at));
    const title = row.prefix === '' ? before.title : undefined;
    if (before.calledAfter && title === undefined) return undefined;
    if (row.strength === 'needs-title' && title === undefined && !before.spoken) return undefined;
    const role = title === undefined ? undefined : words.source.slice(words.tokens[title]!.start, words.tokens[from - 1]!.end).replace(/^[وف](?=ال)/, '');
    return { name: nameOf(words, part, 'person', row, role), to: row.to };
  };
  for (let at = 0; at < words.tokens.length; ) {
    const body = readOrganisation(words, at, standing);
    const place = body === undefined ? readPlace(words, at, standing) : undefined;
    const human = body === undefined && place === undefined ? person(at) : undefined;
    if (body !== undefined) found.push(nameOf(words, part, 'organisation', body));
    if (place !== undefined) found.push(nameOf(words, part, 'place', place));
    if (human !== undefined) found.push(human.name);
    // Two persons without anything between them are one whose name is longer than its reading.
    const further = human !== undefined && joins(words, human.to - 1) ? readName(words, human.to, free) : undefined;
    if (further?.prefix === '') {
      found.pop();
      at = further.to;
      continue;
    }
    at = body?.to ?? place?.to ?? human?.to ?? at + 1;
  }
  return found;
}

/**
 * Give the names of a story's parts that the gazetteer does not know, in order. They never overlap one another,
 * nor a mention of `known` other than a country's adjective. Precision comes first: what is doubtful is left out.
 */
export function discoverNames(parts: readonly string[], known: readonly (readonly Mention[])[]): DiscoveredName[] {
  return parts.flatMap((text, part) => {
    const words = wordsIn(text);
    return discoverIn(words, part, standings(words, known[part] ?? []));
  });
}
