/** Lines between the title and the text that name where a report comes from: «المدينة ـ صوت السهل», «وكالات», «بوابة السهل». */
import { isWriter } from '#pipeline/steps/bylineOf.ts';
import { isSurelyDateline, isDesk, outletOfParts } from '#pipeline/steps/datelineOutlet.ts';
import { isBare, wordCount } from '#pipeline/steps/lineForm.ts';
import { datelineParts } from '#pipeline/steps/loneDateline.ts';
import { isOutletName } from '#pipeline/steps/outletName.ts';
import { isBlank, takeOut } from '#pipeline/steps/page.ts';
import type { PageLine, PageStory } from '#pipeline/steps/page.ts';
import { sourceOf } from '#pipeline/steps/readSource.ts';
import type { ClutterKind } from '#pipeline/draft.ts';

/** So many lines below the title may be the header's; one more where the lead stands above the dateline. */
const HEAD_LINES = 8;
const MOST_WORDS = 8;
const BODY = 4000;
/** A paper's name in quotation marks and nothing else. */
const QUOTED = /^["«“](?<name>\p{L}{2,20}(?: \p{L}{2,20})?)["»”]$/u;

/** The site's own word for the place, or a picture's. */
const LATIN = /^[\p{Script=Latin}]{3,20}$/u;

/** Right above the text a name that it does not say is the writer's; two may be joined. */
const isWriters = (text: string, body: string): boolean => text.length <= 60 && text.split(/ و(?=\p{L}{2})/u).every((name) => isWriter(name) && !body.includes(name.split(' ').at(-1)!));

/** Say what a line below the title is, null when it may be the story's. */
function kindOf(text: string, isAboveText: boolean): ClutterKind | null {
  const dateline = datelineParts(text);
  if (dateline && (isSurelyDateline(dateline.parts) || (isAboveText && dateline.parts.length > 1 && outletOfParts(dateline.parts) !== null))) return 'dateline';
  if (!isAboveText) return null;
  if (isDesk(text)) return /وكالات/u.test(text) ? 'source-line' : 'byline';
  if (LATIN.test(text)) return 'page-furniture';
  return isOutletName(text) || QUOTED.test(text) ? 'outlet-line' : null;
}

const LONGEST_NAME = 3;
/** The stamp of a post stood on its outlet's line. */
const isGluedToStamp = ({ removed }: PageStory, line: PageLine): boolean => isBare(line.text) && wordCount(line.text) <= LONGEST_NAME && removed.some((piece) => piece.kind === 'stamp' && piece.line === line.number);

/** «صوت السهل ـ» above a text that opens with the name. */
const MARK = / ?[-–—ـ]+$/u;
const isMarkedName = (text: string, below: string): boolean => MARK.test(text) && text.length <= 40 && below.startsWith(text.replace(MARK, ''));

/** Take out the lines of a titled story's header that name its outlet, its desk or its place. */
export function takeLoneDatelines(story: PageStory): PageStory {
  if (story.title === null || story.role !== 'main') return story;
  const head = story.lines.filter((line) => !isBlank(line)).slice(0, HEAD_LINES);
  const full = head.findIndex((line) => !isBare(line.text) && wordCount(line.text) > MOST_WORDS);
  const body = story.lines.slice(story.lines.indexOf(head[Math.max(0, full)]!)).map(({ text }) => text).join('\n').slice(0, BODY);
  const found = new Map<PageLine, ClutterKind>();
  for (const [place, line] of head.slice(0, full + 2).entries()) {
    // The name below «المصدر:» is read with its label.
    const isLabelled = place > 0 && sourceOf(head[place - 1]!.text) !== null;
    if (line.kind !== undefined || full < 0 || line === head[full] || isLabelled) continue;
    const isName = place < full && (isGluedToStamp(story, line) || isMarkedName(line.text, head[full]!.text));
    const isByline = place === full - 1 && isWriters(line.text, body);
    const kind = isName ? 'outlet-line' : isByline ? 'byline' : kindOf(line.text, place < full);
    if (kind !== null) found.set(line, kind);
  }
  const named = [...found].find(([, kind]) => kind === 'outlet-line')?.[0].text;
  return found.size === 0 ? story : { ...takeOut(story, (line) => found.get(line) ?? null), outlet: story.outlet ?? (named === undefined ? null : (QUOTED.exec(named)?.groups?.['name'] ?? named.replace(MARK, ''))) };
}
