/** Text as HTML: escaped, foreign runs isolated, marks in place. */
import { directionOf, runs } from '#text/direction.ts';
import { escapeHtml } from '#text/escapeHtml.ts';
import { markSteps } from '#build/inspectView/markSteps.ts';
import { plainText } from '#build/plainText.ts';
import { daySpan, type StoryMark } from '#build/inspectView/storyMarks.ts';

/** Give a text from a document as it may stand in an element or in a quoted attribute. */
export const plainHtml = (text: string): string => escapeHtml(plainText(text));

/** A line that opens in Arabic runs as Arabic, even where a Latin date or address in it is longer. */
const isArabic = (text: string): boolean => directionOf(text) === 'rtl' || directionOf(/\p{L}+/u.exec(text)?.[0] ?? '') === 'rtl';

/** Give the attributes that say how a text from a document runs. */
export const directionAttributes = (text: string): string => (isArabic(text) ? 'lang="ar" dir="rtl"' : 'dir="ltr"');

/** Give a text from a document, its Latin runs isolated where it stands in Arabic. */
export function textHtml(text: string, arabic = isArabic(text)): string {
  const plain = plainText(text);
  if (!arabic) return plainHtml(plain);
  let html = '';
  let at = 0;
  for (const { start, end, foreign } of runs(plain)) {
    if (!foreign) continue;
    // Digits that touch Latin letters («2nd», «5G») belong to them.
    let from = start;
    while (from > at && /[0-9]/.test(plain[from - 1]!)) from--;
    html += `${plainHtml(plain.slice(at, from))}<bdi>${plainHtml(plain.slice(from, end))}</bdi>`;
    at = end;
  }
  return html + plainHtml(plain.slice(at));
}

/** Give the folder that all files lie in, with its last `/`; '' where there is none. */
export function commonFolder(files: readonly string[]): string {
  const above = (folder: string): string => folder.slice(0, folder.slice(0, -1).lastIndexOf('/') + 1);
  const [first = ''] = files;
  let folder = first.slice(0, first.lastIndexOf('/') + 1);
  while (!files.every((file) => file.startsWith(folder))) folder = above(folder);
  return folder;
}

/** Give a file's name without the folder that all have in common; the whole stands in its title. A long name breaks between its parts. */
export const fileHtml = (file: string, below: string): string =>
  `<bdi class="file" dir="ltr" title="${plainHtml(file)}">${plainHtml(file.slice(below.length)).replace(/[/_-]/g, '$&<wbr>')}</bdi>`;

function openTag(mark: StoryMark): string {
  const title = `title="${plainHtml(mark.title)}"`;
  if (mark.kind === 'date') return `<time class="date ${mark.date.basis}" datetime="${plainHtml(mark.date.from)}" ${title}>`;
  if (mark.kind === 'entity') return `<span class="name ${mark.look}" ${title}>`;
  return `<span class="${mark.kind}" ${title}>`;
}

function tailOf(mark: StoryMark): string {
  if (mark.kind !== 'date') return '';
  return `<small class="day"><bdi dir="ltr">${mark.date.basis === 'inferred' ? '≈' : ''}${plainHtml(daySpan(mark.date.from, mark.date.to))}</bdi></small>`;
}

/** Give a paragraph with its marks. A Latin run in the middle of which a mark begins or ends is isolated piece by piece. */
export function markedHtml(raw: string, marks: readonly StoryMark[]): string {
  const text = plainText(raw);
  const arabic = isArabic(text);
  return markSteps(text.length, marks)
    .map((step) => {
      if (step.do === 'text') return textHtml(text.slice(step.start, step.end), arabic);
      if (step.do === 'open') return openTag(step.mark);
      return `${step.mark.kind === 'date' ? '</time>' : '</span>'}${step.last ? tailOf(step.mark) : ''}`;
    })
    .join('');
}
