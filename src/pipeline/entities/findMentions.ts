/** Find what a text names: countries, people, organisations and places of the gazetteer, with their ranges. */
import { fold } from '#text/fold.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { omanOrAmman } from '#pipeline/entities/omanOrAmman.ts';
import { type Candidate, type Option, scan } from '#pipeline/entities/scan.ts';
import { RIVALS } from '#pipeline/entities/traps.ts';
import type { How, Target } from '#pipeline/entities/trie.ts';
import { nameStart, type Words, wordsIn } from '#pipeline/entities/words.ts';

/** One place in a text where an entity stands. */
export type Mention = {
  /** Its range in the source, in UTF-16 units, without the clitics before it. */
  readonly start: number;
  readonly end: number;
  /** Id of the entity. */
  readonly entity: string;
  /** The name as written, without clitics; «للكرملين» gives «الكرملين». */
  readonly surface: string;
  readonly how: How;
  /** Ids of countries that the same words name as well: the country of a ministry, the second of «الكوريتان». */
  readonly also?: readonly string[];
};

const rivalOf = new Map(RIVALS.flatMap(({ of, rival }) => of.map((form) => [fold(form), rival] as const)));

/** Give the ids that the text names beyond doubt. */
function namedIn(candidates: readonly Candidate[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { options, finding } of candidates) {
    const [first, second] = options;
    if (first?.verdict !== 'yes' || rivalOf.has(finding.key)) continue;
    if (second !== undefined && isNamesake(first, second)) continue;
    named.add(first.target.entity);
    for (const id of first.target.also ?? []) named.add(id);
  }
  return named;
}

/** Two meanings between which only the text can decide: two capitals or countries, two persons of one name. */
const isNamesake = (a: Option, b: Option): boolean => a.target.rank === b.target.rank || (a.target.rank < 10 && b.target.rank < 5);

type Decision = { readonly words: Words; readonly gazetteer: Gazetteer; readonly named: ReadonlySet<string>; readonly seen: ReadonlyMap<string, number> };

/** Choose between namesakes: the one that the text named last. */
function lastNamed(ids: readonly string[], { seen }: Decision): string | undefined {
  let best: string | undefined;
  for (const id of ids) if (seen.has(id) && (best === undefined || seen.get(id)! > seen.get(best)!)) best = id;
  return best;
}

function choose(candidate: Candidate, decision: Decision): Target | undefined {
  const { named, gazetteer, words } = decision;
  const { finding } = candidate;
  const holds = candidate.options.filter(({ target, verdict }) => verdict === 'yes' || target.vouchers.some((id) => named.has(id)));
  const [first, second] = holds;
  if (first === undefined) return undefined;
  const countryId = (code: string) => gazetteer.countryIds.get(code) ?? '';
  const rival = rivalOf.get(finding.key);
  if (rival !== undefined && named.has(gazetteer.countryIds.get(rival) ?? rival) && !named.has(first.target.entity)) return undefined;
  if (second === undefined || !isNamesake(first, second)) return first.target;
  // «الكوري», where the text names both.
  if (holds.every(({ target, verdict }) => verdict === 'if-named' && target.how === 'adjective')) return undefined;
  const oman = countryId('OM');
  const jordan = countryId('JO');
  if (holds.every(({ target }) => target.entity === oman || target.entity === jordan)) {
    // A king or a club vouches for its country too.
    const isNamed = (code: string) => [...named].some((id) => gazetteer.entities.get(id)?.code === code);
    const id = omanOrAmman(words, finding, { oman: isNamed('OM'), jordan: isNamed('JO') }) === 'OM' ? oman : jordan;
    return holds.find(({ target }) => target.entity === id)?.target;
  }
  const sure = holds.filter(({ verdict }) => verdict === 'yes');
  if (sure.length === 1) return sure[0]!.target;
  const ids = holds.map(({ target }) => target.entity);
  const chosen = lastNamed(ids, decision) ?? ids.find((id) => named.has(id));
  if (chosen !== undefined) return holds.find(({ target }) => target.entity === chosen)?.target;
  return gazetteer.entities.get(first.target.entity)?.type === 'person' ? undefined : first.target;
}

function mentionOf(candidate: Candidate, target: { entity: string; how: How; also?: readonly string[] }, words: Words): Mention {
  const { finding } = candidate;
  const start = nameStart(words.tokens[finding.from]!, finding.reading);
  const end = words.tokens[finding.to - 1]!.end;
  const written = words.source.slice(start, end);
  const { entity, how, also } = target;
  return { start, end, entity, surface: finding.reading.lamArticle ? `ال${written}` : written, how, ...(also === undefined ? {} : { also }) };
}

/** Give the mentions of a text in order. They never overlap. What is doubtful is decided by the rest of the text. */
export function findMentions(text: string, gazetteer: Gazetteer): Mention[] {
  const words = wordsIn(text);
  const candidates = scan(words, gazetteer);
  const named = namedIn(candidates);
  const seen = new Map<string, number>();
  const decision = { words, gazetteer, named, seen };
  const mentions: Mention[] = [];
  const decide = (candidate: Candidate): void => {
    const person = candidate.persons === undefined ? undefined : lastNamed(candidate.persons, decision);
    const target = person === undefined ? choose(candidate, decision) : { entity: person, how: 'name' as const };
    if (target === undefined) return candidate.fallback.forEach(decide);
    seen.set(target.entity, candidate.finding.from);
    mentions.push(mentionOf(candidate, target, words));
  };
  candidates.forEach(decide);
  return mentions;
}

/** What divides the parts of a story, so that no name runs from one into the next. */
const DIVIDER = '\n\n';

/**
 * Give the mentions of each part of a story (its title, its paragraphs), with offsets into the part.
 * The whole story helps to decide what one part leaves open.
 */
export function findStoryMentions(parts: readonly string[], gazetteer: Gazetteer): Mention[][] {
  const all = findMentions(parts.join(DIVIDER), gazetteer);
  let at = 0;
  let next = 0;
  return parts.map((part) => {
    const own: Mention[] = [];
    for (; next < all.length && all[next]!.start < at + part.length; next++) {
      const mention = all[next]!;
      own.push({ ...mention, start: mention.start - at, end: mention.end - at });
    }
    at += part.length + DIVIDER.length;
    return own;
  });
}
