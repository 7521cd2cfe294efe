/** The line that names the outlet: «المصدر: …». */
import { removal, eachStory, isBlank, withText } from '#pipeline/steps/page.ts';
import type { PageLine, PageStory } from '#pipeline/steps/page.ts';
import { isBare, wordCount } from '#pipeline/steps/lineForm.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { withoutPlace } from '#pipeline/steps/datelineOutlet.ts';
import { isOutletName } from '#pipeline/steps/outletName.ts';
import { AGENCY } from '#pipeline/steps/agencies.ts';
import { FOR } from '#pipeline/steps/readOutlet.ts';
import type { Removal } from '#pipeline/draft.ts';

const LABEL = '(?:[اإ]لمصدر|[اإ]لمصادر|Source)';
const SOURCE = new RegExp(`^[([]?${LABEL} ?[:：|\\-–]+ ?(.*)$`, 'iu');
/** The same, run on to the end of a paragraph. Its length is bounded, so the look-back is too. */
const GLUED = new RegExp(`(?<=[.؟!…"”»)] ?)${LABEL} ?[:：] ?([^.:：،]{2,40})\\.?$`, 'iu');

const LONGEST_NAME = { words: 6, length: 80 };
const isName = (text: string): boolean => text.length <= LONGEST_NAME.length && wordCount(text) <= LONGEST_NAME.words;

/** Give the name that a source line states ('' when it names none), or null when the line is none. */
export function sourceOf(text: string): string | null {
  if (text.length > 120 || /getty|غيتي|جيتي|shutterstock/iu.test(text)) return null;
  const name = SOURCE.exec(text)?.[1]?.replace(/[.،]$/, '').replace(/[)\]]$/, '').trim();
  return name !== undefined && isName(name) ? name : null;
}

/** A state's body is where a report comes from, not who wrote it. */
const BODY = /^(?:ال)?(?:وزارة|رئاسة|هيئة|مديرية|أمانة|بلدية|إمارة|محافظة|دائرة|مكتب|جامعة|شرطة|قيادة|وزارات|حكومة) /u;
/** An address says where a page lies, not whose it is. */
const outletOf = (given: string): string | null => {
  const name = given.replace(FOR, '');
  return isNobody(name) ? null : withoutPlace(name);
};
const isNobody = (name: string): boolean => (name === '' || BODY.test(name) || /^(?:https?:|www\.)|^(?:وكالات|الوكالات|مواقع|صحف|مواقع التواصل(?: الاجتماعي)?|وسائل التواصل(?: الاجتماعي)?|مواقع إلكترونية|وسائل إعلام|متابعات|خاص)$/i.test(name));

/** An agency's letters alone close its report: «سانا», «-- (بترا)». */
const SIGNED = new RegExp(`^(?:-{1,2}|[–—])? ?\\(?(?:وكالة )?(?<agency>${AGENCY})\\)?$`, 'u');
/** «شبكة السهل + وكالات», «*سهل برس»: an outlet's name alone does so too. */
const signedName = (text: string): string | null => {
  const name = text.replace(/^[*–—(-]+ ?| ?\)$| ?[+/،,–-] ?(?:ال)?وكالات$/gu, '');
  return isOutletName(name) ? name : null;
};

function takeSource(story: PageStory): PageStory {
  let outlet = story.outlet;
  let isNameAwaited = false;
  const lines: PageLine[] = [];
  const removed: Removal[] = [...story.removed];
  const filled = story.lines.filter((line) => !isBlank(line));
  const last = filled.length > (story.title === null ? 2 : 1) ? filled.at(-1) : undefined;
  for (const line of story.lines) {
    const signed = line === last || line.text.startsWith('*') || (line === filled[0] && isNobody(line.text)) ? (SIGNED.exec(line.text)?.groups?.['agency'] ?? ((line === last || line.text.startsWith('*')) && lineKey(line.text) !== lineKey(story.outlet ?? '') ? signedName(line.text) : null)) : null;
    const name = isBlank(line) ? null : (sourceOf(line.text) ?? signed);
    const isSignedByName = name !== null && name === signed && SIGNED.exec(line.text) === null;
    const glued = name === null ? GLUED.exec(line.text.slice(-80)) : null;
    if (name !== null || (isNameAwaited && isBare(line.text) && isName(line.text) && !isBlank(line))) {
      outlet = outletOf(name ?? line.text) ?? outlet;
      removed.push(removal(isSignedByName ? 'outlet-line' : 'source-line', line));
      isNameAwaited = name === '';
    } else if (glued) {
      outlet = outletOf(glued[1]!.trim()) ?? outlet;
      removed.push(removal('source-line', line, glued[0]));
      lines.push(withText(line, line.text.slice(0, line.text.length - glued[0].length).trimEnd()));
    } else {
      isNameAwaited &&= isBlank(line);
      lines.push(line);
    }
  }
  return { ...story, lines, removed, outlet };
}

/** Read the outlet from the source line, the last where there are several (the ones before belong to pictures). */
export const readSource = eachStory(takeSource);
