/** Words about a picture that stand where a title would: «المحكمة العليا», «وزير النقل سامي النجار», «عناصر من الإطفاء». */
import { isGivenName } from '#pipeline/entities/discover/givenNames.ts';
import { HEADS } from '#pipeline/entities/discover/organisationWords.ts';
import { isTitle } from '#pipeline/entities/discover/titles.ts';
import { isCaption } from '#pipeline/steps/dropCaptions.ts';
import { isBare, opensWithVerb } from '#pipeline/steps/lineForm.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { opensReport } from '#pipeline/steps/namedOpening.ts';
import { isBlank, takeOut } from '#pipeline/steps/page.ts';
import type { PageLine, PageStory } from '#pipeline/steps/page.ts';
import { fold } from '#text/fold.ts';

const MOST_WORDS = 9;
const MOST_LINES = 3;
const BODY = 4000;
/** A verb of the present; names that begin so only keep a line. */
const PRESENT = /^(?:س)?[يت]\p{L}{3,}$/u;
const LEANING = /^(?:في|على|إلى|من|عن|مع|ضد|بعد|قبل|بين|حول|خلال|نحو|منذ|حتى|لا|لم|لن|هل|بلا|دون|أم|أو)$/u;
/** Whom pictures show: «عناصر من …», «جنود خلال …». */
const PEOPLE = /^(?:عناصر|أفراد|جنود|مقاتلون|متظاهرون|محتجون|نازحون|لاجئون|مهاجرون|مشيعون|مصلون|مشجعون|مسعفون|رجال|سكان|مواطنون|صورة|لقطة|جانب) (?:من|في|خلال|أثناء|أمام|داخل|قرب)(?= )/u;

const hasVerb = (text: string): boolean => /[:؟?!]|\.\./u.test(text) || opensWithVerb(lineKey(text)) || text.split(' ').some((word, at) => PRESENT.test(word) || (at > 0 && opensReport(word)));

/** «المعارض البارز سامي النجار»: what somebody is, and the name. */
const isNamed = (text: string): boolean => /^ال\p{L}+(?: \p{L}+){2,5}$/u.test(text) && !hasVerb(text) && isGivenName(text.split(' ').slice(-2)[0]!);

/** Say whether a line names somebody or something and says nothing of it. */
function isNameOnly(text: string, body: string): boolean {
  const words = text.replace(/ ?\([^()]{2,20}\)$/u, '').split(' ');
  if (words.length < 2 || words.length > MOST_WORDS || /[:؟?!«»"“”….\p{N}|]/u.test(text) || hasVerb(text)) return false;
  if (PEOPLE.test(text)) return true;
  const hasLeaning = words.some((word) => LEANING.test(word));
  const first = fold(words[0]!);
  if (!hasLeaning && (words.every((word) => /^و?ال\p{L}{2}/u.test(word)) || (HEADS.has(first) && words.length <= 3))) return true;
  // An office or a title, and a name that the text says.
  const name = lineKey(words.slice(-2).join(' '));
  return words.length > 2 && !hasLeaning && isTitle(first) && words.slice(0, 2).some((word) => word.startsWith('ال') || word === 'باسم') && ` ${lineKey(body.slice(0, 240))} `.includes(` ${name} `);
}

/** Take the words about a picture from above the title, or from above a text without one. */
export function takeCaptionsAbove(story: PageStory): PageStory {
  if (story.role !== 'main') return story;
  const filled = story.lines.filter((line) => !isBlank(line));
  const full = filled.findIndex(({ text }) => !isBare(text));
  if (full < 1) return story;
  const body = filled.slice(full).map(({ text }) => text).join('\n').slice(0, BODY);
  const isStamped = (line: PageLine, next: PageLine): boolean => story.removed.some(({ kind, line: at }) => kind === 'stamp' && at > line.number && at < next.number);
  const found = new Set<PageLine>();
  for (const [place, line] of filled.slice(0, Math.min(full, MOST_LINES)).entries()) {
    const below = filled[place + 1];
    // A person has a picture of their own above the one with a credit.
    const isBesideCredit = below !== undefined && place + 1 < full && isCaption(below.text) && isNamed(line.text);
    const isOfPicture = isCaption(line.text) || isBesideCredit || isNameOnly(line.text, body);
    const isLast = place === full - 1;
    // A page that sets its stamp below a name and has nothing else above the text means it for the title.
    if (!isOfPicture || (isLast && isStamped(line, filled[full]!))) break;
    found.add(line);
  }
  return found.size === 0 ? story : takeOut(story, (line) => (found.has(line) ? 'caption' : null));
}
