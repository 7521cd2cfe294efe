/** The ways in which documents answer a thing asked. */
import { expand, phraseWords, type How, type Reach } from '#search/expand.ts';
import type { Asked } from '#search/parseQuery.ts';
import { phraseRuns } from '#search/phrase.ts';
import type { Posting, Ready } from '#search/prepare.ts';
import { keysOf } from '#search/term.ts';

/** One way to answer a thing asked: the form found, why and how well it answers, and where it stands. */
export type Way = { readonly surface: string; readonly how: How; readonly weight: number; readonly posting: Posting };

/** How well one word written answers two asked, or two one. */
export const TOGETHER = 0.6;

/** Give the ways in which the words themselves answer, in all their forms. */
export function waysOf(index: Ready, { words, phrase, open }: Asked, reach: Reach): Way[] {
  if (phrase) {
    const choices = words.map((word, i) => phraseWords(index, word, i === 0, open && i === words.length - 1));
    const exact = words.map((word) => word.key).join(' ');
    return phraseRuns(index, choices).map((run): Way =>
      keysOf(run.surface).join(' ') === exact ? { ...run, how: 'exact', weight: 1 } : { ...run, how: 'loose', weight: 0.9 },
    );
  }
  const word = words[0]!;
  const ways = expand(index, word, open, reach).map(({ word: found, how, weight }): Way => ({
    surface: index.forms[found]!,
    how,
    weight,
    posting: index.posting(found),
  }));
  return [...ways, ...split(index, word.key)];
}

/** One word asked, two written: عبدالله and عبد الله. A known word is only parted before an article. */
function split(index: Ready, key: string): Way[] {
  const known = index.wordOf.has(key);
  const ways: Way[] = [];
  for (let cut = 2; cut <= key.length - 2; cut++) {
    const left = index.wordOf.get(key.slice(0, cut));
    const right = index.wordOf.get(key.slice(cut));
    if (left === undefined || right === undefined || (known && !key.startsWith('ال', cut))) continue;
    for (const run of phraseRuns(index, [[left], [right]])) ways.push({ ...run, how: 'loose', weight: TOGETHER });
  }
  return ways;
}
