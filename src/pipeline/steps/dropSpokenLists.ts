/** A list of links as a screen reader announces it: «list of 2 items», «list 1 of 2» before each, «end of list». It holds headlines of other stories. */
import { afterReadAlso, isListLabel } from '#pipeline/steps/relatedLabels.ts';
import { eachStory, isBlank, removal, withText } from '#pipeline/steps/page.ts';
import type { Cut, PageLine, PageStory } from '#pipeline/steps/page.ts';

/** The announcement, alone or behind the list's label; the first item may be glued to it. */
const OPENING = /^(?<label>[^.؟!]{0,40}?)[ :]*list of (?<count>\d{1,2}) items?(?![ \p{Script=Latin}])(?<rest>.*)$/iu;
const ITEM = /list \d{1,2} of \d{1,2}(?!\d)/iu;
const CLOSING = /end of list(?![ \p{Script=Latin}])/iu;
/** One group, so that splitting by it gives what was announced and the headlines between, and nothing twice. */
const ANNOUNCED = new RegExp(`((?:^.{0,40}?)list of \\d{1,2} items?|${ITEM.source}|${CLOSING.source})`, 'iu');
const LABEL = /^(?:recommended stories|related|read more)$/iu;

const isLabel = (line: PageLine): boolean => isListLabel(line) || LABEL.test(line.text) || afterReadAlso(line.text) === '';

/** Give the line on which the list that a line announces ends: by its closing words, else by the headline of its last item. */
function endOf(lines: readonly PageLine[], from: number, count: number): number {
  const filled = lines.flatMap((line, at) => (at >= from && !isBlank(line) ? [at] : []));
  // The announcement, for each item its place and its headline, and the closing words.
  const within = filled.slice(0, 2 * count + 2);
  const closing = within.find((at) => CLOSING.test(lines[at]!.text));
  if (closing !== undefined) return closing;
  const last = within.findLastIndex((at) => ITEM.test(lines[at]!.text));
  if (last < 0) return from;
  const isAlone = lines[within[last]!]!.text.replace(ITEM, '').trim() === '';
  return within[isAlone ? last + 1 : last] ?? within[last]!;
}

/** Part a line of such a list into what was announced and the headlines between. */
function cutLine(line: PageLine, kept: string): Cut {
  const listed = kept === '' ? line.text : line.text.slice(0, line.text.length - kept.length);
  const pieces = listed
    .split(ANNOUNCED)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  return {
    kept: kept.trim() === '' ? [] : [withText(line, kept.trim())],
    removed: pieces.map((piece) =>
      removal(/list of \d|list \d+ of \d|end of list/i.test(piece) || isLabel({ ...line, text: piece }) ? 'read-also' : 'inline-headline', line, piece),
    ),
  };
}

function takeLists(story: PageStory): PageStory {
  const { lines } = story;
  const cuts = new Map<PageLine, Cut>();
  for (let at = 0; at < lines.length; at++) {
    const { count, label } = OPENING.exec(lines[at]!.text)?.groups ?? {};
    if (count === undefined) continue;
    const end = endOf(lines, at, Number(count));
    const above = lines.findLastIndex((line, place) => place < at && !isBlank(line));
    if (label === '' && above >= 0 && isLabel(lines[above]!)) cuts.set(lines[above]!, { kept: [], removed: [removal('read-also', lines[above]!)] });
    for (const line of lines.slice(at, end + 1)) {
      const closing = CLOSING.exec(line.text);
      if (!isBlank(line)) cuts.set(line, cutLine(line, closing ? line.text.slice(closing.index + closing[0].length) : ''));
    }
    at = end;
  }
  if (cuts.size === 0) return story;
  const rest = lines.flatMap((line) => cuts.get(line)?.kept ?? [line]);
  return { ...story, lines: rest, removed: [...story.removed, ...[...cuts.values()].flatMap(({ removed }) => removed)] };
}

/** Take out lists that are read aloud, with their labels. Before the page is split: «اقرأ أيضا» above one opens no story. */
export const dropSpokenLists = eachStory(takeLists);
