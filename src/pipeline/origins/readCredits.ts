/** Whose text a story says that it is: «سيول - أ ف ب»، «المصدر: وكالات»، «نقلًا عن رويترز». */
import type { ClutterKind } from '#bundle/storySchema.ts';
import { tokenize, type Token } from '#text/tokens.ts';
import type { StoryDraft } from '#pipeline/draft.ts';
import { isKnownOutlet } from '#pipeline/steps/knownOutlets.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { sequenceFinder } from '#pipeline/origins/wordSequences.ts';
import words from '#pipeline/origins/words.json' with { type: 'json' };

const isLone = ({ text }: Token): boolean => text.length === 1;
const formsOf = ({ name, forms }: (typeof words.agencies)[number]) => forms.map((form) => [form, name] as const);
const signsOf = ({ name, signs = [] }: (typeof words.agencies)[number]) => signs.map((sign) => [sign, name] as const);
/** Names that are an agency's wherever they stand. */
const findAgencies = sequenceFinder(words.agencies.flatMap(formsOf));
/** Names that are other words elsewhere: they name an agency where nothing but sources stand. */
const findSigns = sequenceFinder(words.agencies.flatMap((agency) => [...formsOf(agency), ...signsOf(agency)]));
const findCiting = sequenceFinder(words.citing.map((citing) => [citing, true]));
const findPapers = sequenceFinder(words.papers.map((paper) => [paper, true]));

/** Lines that a page gives to its sources and to nothing else. */
const OF_SOURCES: ReadonlySet<ClutterKind> = new Set<ClutterKind>(['source-line', 'dateline', 'byline', 'outlet-line']);
/** A last line of so many words may be nothing but a credit. */
const MOST_CREDIT_WORDS = 5;
/** Behind «نقلًا عن» a name has so many words. */
const MOST_NAME_WORDS = 3;

const namesIn = (find: typeof findSigns, text: string): string[] => find(tokenize(text)).map(({ value }) => value);

/** Give the name behind «نقلًا عن»: an agency, a known outlet, or what calls itself a paper. */
function citedIn(text: string): string[] {
  const tokens = tokenize(text);
  return findCiting(tokens).flatMap(({ to }) => {
    const rest = tokens.slice(to, to + 1 + MOST_NAME_WORDS);
    const agency = findSigns(rest)[0];
    if (agency && agency.from <= 1) return [agency.value];
    const last = rest.findLastIndex((_, i) => isKnownOutlet(lineKey(text.slice(rest[0]!.start, rest[i]!.end))));
    if (last >= 0) return [text.slice(rest[0]!.start, rest[last]!.end)];
    const isPaper = findPapers(rest)[0]?.from === 0;
    const quoted = isPaper && rest[1] ? /^\s*["«“](?<name>[^"»”]{2,30})["»”]/u.exec(text.slice(rest[0]!.end))?.groups?.['name'] : undefined;
    if (quoted !== undefined) return [quoted];
    return isPaper && rest[1] && !isLone(rest[1]) ? [text.slice(rest[0]!.start, rest[1].end)] : [];
  });
}

/** Give the sources that a story declares, in the order in which it names them: those of its page's lines, else those of its text's ends. */
export function readCredits({ removed, paragraphs }: Pick<StoryDraft, 'removed' | 'paragraphs'>): string[] {
  const declared = removed.flatMap(({ kind, text }) => (OF_SOURCES.has(kind) ? namesIn(findSigns, text) : []));
  if (declared.length > 0) return [...new Set(declared)];
  const [first = '', last = ''] = [paragraphs[0]?.text, paragraphs.at(-1)?.text];
  const signed = tokenize(last).length <= MOST_CREDIT_WORDS ? namesIn(findSigns, last) : [];
  const bracketed = [...`${first} ${last}`.matchAll(/\((?<inside>[^()]{2,40})\)/gu)].flatMap((match) => namesIn(findSigns, match.groups!['inside']!));
  return [...new Set([...signed, ...bracketed, ...citedIn(first), ...citedIn(last)])];
}

/** Say whether an outlet is itself an agency; its name as credits give it, or null. */
export const agencyOf = (outlet: string | null): string | null => (outlet === null ? null : (namesIn(findAgencies, outlet)[0] ?? null));
