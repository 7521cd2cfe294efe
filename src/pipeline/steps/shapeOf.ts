/** What the test of page shapes reads: a page in which each line has its fate before it. */
import type { StoryDraft } from '#pipeline/draft.ts';
import { decodeEntities } from '#pipeline/steps/decodeEntities.ts';
import { cleanLine } from '#text/clean.ts';

/** What a story of the page must hold. */
type Facts = { title?: string; stated: boolean; outlet?: string; day?: string; keywords?: string; headlines?: string };

/** A page as it comes, the fate of each of its lines (`line kind: words`) and its stories' facts. */
export type Shape = { readonly name: string; readonly raw: string; readonly fates: readonly string[]; readonly facts: readonly Facts[] };

const PIECE = /⟦(~?)([a-z-]+): ([^⟧]*)⟧/gu;

/** Give what a marked line keeps, parted where a piece without `~` was cut out. */
const keptOf = (marked: string): string[] =>
  decodeEntities(marked.replace(PIECE, (_, within: string) => (within === '' ? '⟦' : ''))).split('⟦').map(cleanLine).filter((text) => text !== '');

/** A line's fate as pieces: what is kept of it and what goes. */
function piecesOf(fate: string, marked: string): string[] {
  const gone = [...marked.matchAll(PIECE)].filter(([, , kind]) => kind !== 'title').map(([, , kind, text]) => `${kind}: ${text}`);
  return [...gone, ...(fate === 'title' ? [] : keptOf(marked).map((text) => `${fate}: ${text}`))];
}

/** Read a page with fates: the first line is its name; see `shapes.test.ts` for the form. */
export function shapeOf(source: string): Shape {
  const [name = '', ...rest] = source.trimEnd().split('\n');
  const facts: Facts[] = [{ stated: false }];
  const fates: string[] = [];
  const raw: string[] = [];
  for (const line of rest) {
    const [, fact, value = ''] = /^@ (\w+): (.*)$/u.exec(line) ?? [];
    const [, fate = '', marked = ''] = /^(\S+) ¦ ?(.*)$/u.exec(line) ?? [];
    if (fact === 'story') facts.push({ stated: false });
    else if (fact !== undefined) Object.assign(facts.at(-1)!, { [fact]: value });
    else {
      if (line !== '' && fate === '') throw new Error(`${name}: «${line}» has no fate`);
      const [, title] = /⟦title: ([^⟧]*)⟧/u.exec(marked) ?? [];
      if (title !== undefined) Object.assign(facts.at(-1)!, { title, stated: true });
      raw.push(marked.replace(PIECE, '$3'));
      if (fate === 'title') Object.assign(facts.at(-1)!, { title: keptOf(marked).join(' '), stated: true });
      if (fate === '+') fates[fates.length - 1] += ` ${marked}`;
      else fates.push(...piecesOf(fate, marked).map((piece) => `${raw.length} ${piece}`));
    }
  }
  return { name, raw: raw.join('\n'), fates: fates.toSorted(), facts };
}

/** Give the fates that the lines of a page met. */
export const fatesMet = (stories: readonly StoryDraft[]): string[] =>
  stories.flatMap(({ paragraphs, removed }) => [...paragraphs, ...removed].map(({ line, kind, text }) => `${line} ${kind}: ${text}`)).toSorted();

/** Give a story's facts in the form in which a page states them. */
export const factsMet = (story: StoryDraft, { keywords, title }: Facts): Facts => ({
  title: title === undefined ? undefined : story.title,
  stated: story.titleBasis === 'stated',
  outlet: story.outlet ?? undefined,
  day: story.published?.from,
  keywords: keywords === undefined ? undefined : story.keywords.join(' | '),
  headlines: story.headlines.length === 0 ? undefined : String(story.headlines.length),
});
