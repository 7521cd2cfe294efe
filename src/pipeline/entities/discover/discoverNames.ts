/** Find people, bodies and places that the gazetteer does not know, by their titles and by the shape of names. */
import type { Mention } from '#pipeline/entities/findMentions.ts';
import { type Before, lookBefore, titleAfter } from '#pipeline/entities/discover/readRole.ts';
import { type BodyRow, readOrganisation, readPlace, type Standing } from '#pipeline/entities/discover/readBody.ts';
import { CHILD_OF, KUNYA } from '#pipeline/entities/discover/nameWords.ts';
import type { NameRow } from '#pipeline/entities/discover/nameRow.ts';
import { FOREIGN_GIVEN } from '#pipeline/entities/discover/foreignNames.ts';
import { isGiven, isNisbaFamily, joins } from '#pipeline/entities/discover/nameShapes.ts';
import { isTitle } from '#pipeline/entities/discover/titles.ts';
import { mayBeTitled, readName } from '#pipeline/entities/discover/readName.ts';
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

/** Particles of the verb, before which a sentence names who did it. */
const PAST = new Set(['قد', 'لم', 'لن', 'سوف', 'كان', 'كانت', 'ليس']);

/** Whether what stands around a row of words makes it a name, the more the less it says by itself. */
/** Whether a row holds a name that a list knows: «غنّت مايلي سايروس», not «هاجم نمر حارسة». */
function isListed(words: Words, { from, to, prefix }: NameRow): boolean {
  const first = words.tokens[from]!.folded.slice(prefix.length);
  const last = words.tokens[to - 1]!.folded;
  return FOREIGN_GIVEN.has(first) || KUNYA.has(first) || ((isGiven(first) || first === 'عبد') && (isGiven(last) || isNisbaFamily(last)));
}

function isBorneOut(
  words: Words,
  row: NameRow,
  before: Before,
  { apposed, national, inRow }: { readonly apposed: boolean; readonly national: boolean; readonly inRow: boolean },
): boolean {
  const { to, prefix, strength } = row;
  const spoken = before.spoken || (before.acted && (strength === 'likely' || isListed(words, row)));
  const titled = before.title !== undefined && !before.parted && prefix === '';
  if (before.calledAfter && !titled) return false;
  const parted = before.title !== undefined && before.parted && prefix === '';
  const cut = to >= words.tokens.length || !joins(words, to - 1);
  const enclosed = before.marked && (cut || PAST.has(words.tokens[to]!.folded));
  switch (strength) {
    case 'sure':
      return true;
    case 'likely':
      return titled || parted || apposed || spoken || before.marked || cut || prefix === 'و' || national;
    case 'needs-title':
      return inRow || titled || parted || apposed || spoken || enclosed || national;
    case 'needs-office':
      return (inRow && cut) || (titled && before.complete) || (parted && cut) || (apposed && (before.spoken || before.marked));
  }
}

const isCut = (words: Words, to: number): boolean => to >= words.tokens.length || !joins(words, to - 1);
function discoverIn(words: Words, part: number, standing: Standing): DiscoveredName[] {
  const found: DiscoveredName[] = [];
  // «بن تركي» is no adjective.
  const free = (at: number) =>
    standing(at) === 'free' || (standing(at) === 'adjective' && at > 0 && CHILD_OF.has(words.tokens[at - 1]!.folded) && isGiven(words.tokens[at]!.folded));
  const known = (at: number) => !free(at);
  /** Where the name of somebody whose office stands before it ended last. */
  let bearer = -1;
  /** Where a person's name ended last. */
  let lastPerson = -1;
  const person = (from: number): { name: DiscoveredName; to: number } | undefined => {
    const plain = readName(words, from, free);
    if (plain === undefined && bearer !== from && !mayBeTitled(words, from)) return undefined;
    const before = lookBefore(words, from, known);
    // «القاضيين سامي البحراوي وليلى العم»: the second has the first's office.
    const shared = bearer === from && joins(words, from - 1) && words.tokens[from]!.folded.startsWith('و');
    const titled = shared || (before.title !== undefined && before.complete) ? readName(words, from, free, true) : undefined;
    if (shared && titled !== undefined) return { name: nameOf(words, part, 'person', titled), to: titled.to };
    const row = titled !== undefined && (!before.parted || isCut(words, titled.to)) && titled.to > (plain?.to ?? 0) ? titled : plain;
    if (row === undefined) return undefined;
    const { title } = before;
    const after = titleAfter(words, row.to, known);
    if (
      !isBorneOut(words, row, before, {
        apposed: after !== undefined,
        inRow: row.prefix === 'و' && from > 0 && (from === lastPerson || standing(from - 1) === 'name'),
        national:
          row.prefix === '' && from > 0 && standing(from - 1) === 'adjective' && joins(words, from - 1) && words.tokens[from - 1]!.folded.startsWith('ال'),
      })
    )
      return undefined;
    const role =
      title !== undefined && row.prefix === '' && !before.short
        ? words.source.slice(words.tokens[title]!.start, words.tokens[from - 1]!.end).replace(isTitle(words.tokens[title]!.folded) ? /^$/ : /^[وفب](?=ال)/, '')
        : after !== undefined
          ? words.source.slice(words.tokens[row.to]!.start, words.tokens[after - 1]!.end)
          : undefined;
    if (title !== undefined && !before.parted) bearer = row.to;
    return { name: nameOf(words, part, 'person', row, role), to: row.to };
  };
  for (let at = 0; at < words.tokens.length;) {
    const body = readOrganisation(words, at, standing);
    const place = body === undefined ? readPlace(words, at, standing) : undefined;
    const human = body === undefined && place === undefined ? person(at) : undefined;
    if (body !== undefined) found.push(nameOf(words, part, 'organisation', body));
    if (place !== undefined) found.push(nameOf(words, part, 'place', place));
    if (human !== undefined) {
      found.push(human.name);
      lastPerson = human.to;
    }
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
