/** A page may hold a second story under «إقرأ أيضاً:». */
import { furnitureOf } from '#pipeline/steps/furnitureOf.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { endsWithStop, isBare, opensWithTie } from '#pipeline/steps/lineForm.ts';
import { isBlank, removal, storyOf, withText } from '#pipeline/steps/page.ts';
import type { PageLine, PageStory, Step } from '#pipeline/steps/page.ts';
import { shareOfWords } from '#pipeline/steps/recurrence.ts';
import { keywordsOf } from '#pipeline/steps/readKeywords.ts';
import { afterReadAlso } from '#pipeline/steps/relatedLabels.ts';
import { sourceOf } from '#pipeline/steps/readSource.ts';

/** The lines with which a story ends on its page. */
const isFooter = (line: PageLine): boolean => !isBlank(line) && (sourceOf(line.text) !== null || keywordsOf(line) !== null);

const DATED_ITEM = /^[-–•*] ?\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}/u;

/** What stands under a label: headlines, then the first line that is none. */
type Below = { readonly headlines: readonly string[]; readonly body: string | null };

/** Look at what follows a label up to the next one. With no label left out, all looks together read the page once. */
function below(lines: readonly PageLine[], from: number): Below {
  const headlines: string[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!;
    if (isBlank(line) || furnitureOf(line) !== null) continue;
    if (isFooter(line) || afterReadAlso(line.text) !== null) break;
    // «- 2024-11-13 …»: a list of links may end in questions.
    if (!isBare(line.text) && !DATED_ITEM.test(line.text)) return { headlines, body: line.text };
    headlines.push(line.text);
  }
  return { headlines, body: null };
}

/** A story's first paragraph says again what its title says; a linked headline is of another story. */
const SAME_STORY = 0.4;
const SURELY_SAME = 0.6;

/**
 * Say whether a label opens a story. Below the page's footer all that has a text does. Elsewhere a label may as well be
 * a link inside the text: then the text goes on ("and", "as well") without saying the headline again, or its own footer comes later.
 */
function opensStory(under: Below, page: { footerBefore: boolean; footerAfter: boolean; isFirst: boolean }): boolean {
  if (under.body === null) return false;
  if (page.footerBefore) return true;
  const [title] = under.headlines;
  const share = title === undefined ? 0 : shareOfWords(title, under.headlines[1] ?? under.body);
  if (opensWithTie(lineKey(under.body.slice(0, 60)))) return share >= SURELY_SAME;
  return share >= SAME_STORY || (page.isFirst && !page.footerAfter);
}

function split(main: PageStory): PageStory[] {
  const lastFooter = main.lines.findLastIndex(isFooter);
  const stories: { story: PageStory; lines: PageLine[]; removed: PageStory['removed'][number][] }[] = [
    { story: main, lines: [], removed: [...main.removed] },
  ];
  let hasText = false;
  let footerBefore = false;
  main.lines.forEach((line, index) => {
    const open = stories.at(-1)!;
    const rest = isBlank(line) ? null : afterReadAlso(line.text);
    const title = rest === null || rest === '' || endsWithStop(rest) ? null : rest;
    if (rest !== null && (rest === '' || (footerBefore && title !== null))) {
      const under = below(main.lines, index + 1);
      const page = { footerBefore, footerAfter: lastFooter > index, isFirst: stories.length === 1 };
      if (opensStory(under, page)) {
        open.removed.push(removal('read-also', line, title === null ? line.text : line.text.slice(0, -title.length).trim()));
        const first = title === null ? [] : [withText(line, title)];
        stories.push({ story: storyOf('embedded', []), lines: first, removed: [] });
        hasText = footerBefore = false;
        return;
      }
    }
    footerBefore ||= hasText && isFooter(line);
    hasText ||= !isBlank(line) && !isBare(line.text);
    open.lines.push(line);
  });
  return stories.map(({ story, lines, removed }) => ({ ...story, lines, removed }));
}

/** Split the page into its main story and those embedded in it. What follows never inherits from the main story. */
export const splitStories: Step = (page) => ({ stories: page.stories.flatMap(split) });
