/** Links to other stories inside a text: «اقرأ أيضا: …», «أخبار متعلقة …», and lists under such labels. */
import type { ClutterKind, Removal } from '#pipeline/draft.ts';
import { endsWithStop, hasBullet, isBare, opensSentence, wordCount } from '#pipeline/steps/lineForm.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { cutLines, eachStory, isBlank, removal, withText } from '#pipeline/steps/page.ts';
import type { Cut, PageLine, PageStory } from '#pipeline/steps/page.ts';
import { keywordsOf } from '#pipeline/steps/readKeywords.ts';
import { shareOfWords } from '#pipeline/steps/recurrence.ts';
import { afterReadAlso, findReadAlso, isRelatedLabel, runOnLabel } from '#pipeline/steps/relatedLabels.ts';

/** Headlines run on after a label; more than this is a paragraph that was glued to them. */
const LONGEST_RUN = { length: 420, words: 70 };

/** Say whether what follows a label is headlines only: bare, or one question. */
function isHeadlines(text: string): boolean {
  if (text.length > LONGEST_RUN.length || wordCount(text) > LONGEST_RUN.words) return false;
  return !endsWithStop(text) || (/[؟?!]$/u.test(text) && wordCount(text) <= 20 && !/\.(?!\.) /u.test(text));
}

/** Give where a headline that a stop closes ends, when the text goes on after it; 0 when the words after the label are the text's own. */
function headlineEnd(after: string): number {
  const stop = after.slice(0, LONGEST_RUN.length).search(/[.؟!](?= )/u);
  const opens = (text: string): boolean => opensSentence(lineKey(text.slice(0, 60)));
  return stop > 0 && isBare(after.slice(0, stop)) && !opens(after) && opens(after.slice(stop + 2)) ? stop + 1 : 0;
}

/** Cut a label and the headlines after it from a text; where sentences follow, only the label goes. */
function cutAt(line: PageLine, kind: ClutterKind, label: number, end: number): Cut {
  // A bracket that opens before the label goes with it.
  const start = label - (/[[(] ?$/u.exec(line.text.slice(Math.max(0, label - 2), label))?.[0].length ?? 0);
  const before = line.text.slice(0, start).trimEnd();
  const after = line.text.slice(end).replace(/^[ :：]+/u, '');
  if (after === '' || isHeadlines(after)) return { kept: [withText(line, before)], removed: [removal(kind, line, line.text.slice(start))] };
  const rest = line.text.length - after.length + headlineEnd(after);
  return { kept: [withText(line, before), withText(line, line.text.slice(rest).trim())], removed: [removal(kind, line, line.text.slice(start, rest).trim())] };
}

/** Words after a label that nothing parts from it are a headline when they are many and no sentence. */
const WORDS_OF_A_LINK = 4;
const isLink = (after: string): boolean => /^ ?[:：|.…«"“\]»–—-]/u.test(after) || after === '' || (isBare(after.trim()) && wordCount(after.trim()) >= WORDS_OF_A_LINK && !opensSentence(lineKey(after)));

/** Cut links that stand within a line. A label glued into a sentence that goes on ("read also the report") is left alone. */
function cutLinks(line: PageLine): Cut | null {
  const runOn = runOnLabel(line.text);
  if (runOn > 0) return isHeadlines(line.text.slice(runOn)) ? cutAt(line, 'inline-headline', 0, runOn) : null;
  const found = findReadAlso(line.text);
  if (!found) return null;
  const isOpening = afterReadAlso(line.text) !== null;
  const isAfterSentence = /[.؟!…"”»):\]] ?[\p{So}*•«([|]*\s*$/u.test(line.text.slice(Math.max(0, found.start - 12), found.start));
  const after = line.text.slice(found.end);
  const isLabel = /^ ?[:：|.…]/u.test(after);
  return isLabel || ((isOpening || isAfterSentence) && isLink(after)) ? cutAt(line, 'read-also', found.start, found.end) : null;
}

/** Headlines under a label without bullets: after so many a bare line is rather a sub-heading. */
const MOST_BARE = 5;

type List = { readonly kind: ClutterKind; isBulleted: boolean | null; length: number; last: string };

/** The first words of a linked story stand below its headline, say it again and trail off. */
const SAID_AGAIN = 0.5;
const isTeaser = (line: PageLine, { last }: List): boolean => last !== '' && /(?:…|\.{2,})$/u.test(line.text) && shareOfWords(last, line.text) >= SAID_AGAIN;

/** Say whether a line goes on with the list: by a bullet where the list has bullets, else by a headline's form. */
function goesOn(list: List, line: PageLine): boolean {
  if (keywordsOf(line) !== null) return false;
  if (list.isBulleted || (list.isBulleted === null && hasBullet(line.text))) return hasBullet(line.text);
  return isBare(line.text) && !opensSentence(line.key) && list.length < MOST_BARE;
}

/** Take out labels that stand by themselves, with the list under them. */
function takeLists(story: PageStory): PageStory {
  const lines: PageLine[] = [];
  const removed: Removal[] = [...story.removed];
  let list: List | null = null;
  for (const line of story.lines) {
    const isReadAlso = line.text.length <= 40 && afterReadAlso(line.text) === '';
    if (isReadAlso || isRelatedLabel(line.key)) {
      list = { kind: isReadAlso ? 'read-also' : 'inline-headline', isBulleted: null, length: 0, last: '' };
      removed.push(removal(list.kind, line));
    } else if (list && !isBlank(line) && goesOn(list, line)) {
      list.isBulleted ??= hasBullet(line.text);
      list.length++;
      list.last = line.text;
      removed.push(removal(list.kind, line));
    } else if (list && isTeaser(line, list)) {
      list = null;
      removed.push(removal('read-also', line));
    } else {
      if (!isBlank(line)) list = null;
      lines.push(line);
    }
  }
  return { ...story, lines, removed };
}

/** Take out links to other stories that stand in the text. */
export const dropReadAlso = eachStory((story) => cutLines(takeLists(story), cutLinks));
