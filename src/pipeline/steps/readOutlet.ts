/** The outlet of a page that no source line names: its rights, its icon, a name that stands above the title and again elsewhere. */
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { wordCount } from '#pipeline/steps/lineForm.ts';
import { outletOfParts, partsOf } from '#pipeline/steps/datelineOutlet.ts';
import { isWriter } from '#pipeline/steps/bylineOf.ts';
import { isDatelinePlace } from '#pipeline/steps/datelinePlaces.ts';
import { isKnownOutlet } from '#pipeline/steps/knownOutlets.ts';
import { isOutletName } from '#pipeline/steps/outletName.ts';
import { takeOut } from '#pipeline/steps/page.ts';
import type { PageStory, Step } from '#pipeline/steps/page.ts';
import type { Removal } from '#pipeline/draft.ts';

const LONGEST = { words: 4, length: 40 };
const RIGHTS = /©|\(c\)|(?:جميع|كل) الحقوق محفوظ[ةه]|حقوق (?:النشر|الطبع)|copyright|all rights reserved/giu;
/** What stands beside the name: its preposition, the year, signs. */
const BESIDE = /^[\s.،:|–—-]*(?:(?:محفوظ[ةه]|ل[ـ:] ?|لدى|إلى|by) ?)?|[\s.،:|–—-]+$/giu;
/** «لصحيفة الأفق»: the preposition is glued to a word that names outlets. */
export const FOR = /^ل(?=(?:صحيفة|موقع|وكالة|جريدة|شبكة|قناة|بوابة|مؤسسة|مجلة|دار|شركة|منصة|إذاعة) )/u;
/** «للمصباح»: the article lost its alef after the preposition. */
const FOR_THE = /^لل(?=\p{L}{3})/u;
const NOBODY = /^(?:ال)?(?:موقع|ناشر|مؤلف|كاتب|صحيفة|وكالة|the author|site)$/iu;

const nameIn = (text: string): string | null =>
  text === '' || text.length > LONGEST.length || wordCount(text) > LONGEST.words || !/\p{L}{2}/u.test(text) || NOBODY.test(text) ? null : text;

/** Give the name that a line of rights or of the site's icon states, or null. */
export function outletIn(text: string): string | null {
  if (text.length > 120) return null;
  const icon = /^site icon (.+)$/iu.exec(text)?.[1];
  if (icon !== undefined) return nameIn(icon);
  if (text.search(RIGHTS) < 0) return null;
  const rest = text
    .replace(RIGHTS, ' ')
    .replace(/\p{N}{4}(?: ?[-–] ?\p{N}{4})?/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(BESIDE, '')
    .replace(BESIDE, '');
  return nameIn(rest.replace(FOR, '').replace(FOR_THE, 'ال'));
}

/** «عنوان | بوابة السهل». */
const SUFFIX = /^(?<title>.{8,}?) ?[|–—-] (?<name>[^|–—]{2,40})$/u;

/** Give the names that what was taken out of a page states, best first. */
export function statedNames(removed: readonly Removal[]): string[] {
  return removed.flatMap(({ kind, text }) => (kind === 'page-furniture' || kind === 'recurring' ? (outletIn(text) ?? []) : []));
}

/** Quoted names of datelines, and names beside a writer's. */
const mentioned = (removed: readonly Removal[]): string =>
  ` ${removed
    .filter(({ kind }) => kind === 'dateline' || kind === 'byline')
    .map(({ text }) => lineKey(text))
    .join(' | ')} `;

/** Give the name with which a stamp opens: «صوت السهل بتاريخ: …», «صوت السهل الجمعة 12 سبتمبر», «صوت السهلمنذ يومين». */
const STAMPED =
  /^(?<name>\p{L}{2,15}(?: \p{L}{2,15}){0,2})(?: بتاريخ ?:| (?=(?:السبت|ال[أا]حد|ال[إا]ثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة) )|(?=منذ |\p{N}{2}-\p{N}{2}-\p{N}{4}$))/u;
const nameOnStamp = (text: string): string | null => {
  const name = STAMPED.exec(text)?.groups?.['name'];
  return name === undefined ||
    isDatelinePlace(name) ||
    isWriter(name) ||
    /^(?:السبت|ال[أا]حد|ال[إا]ثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة|نشرت?|نُشر|تم|آخر|اخر|تاريخ|يوم|اليوم|أضيف|كتب|منذ|مساء|صباح|حرر)(?: |$)/u.test(name)
    ? null
    : name;
};

const same = (a: string, b: string): boolean => lineKey(a) === lineKey(b);

/** Take the outlet's name off the end of a title. */
function withoutSuffix(story: PageStory, isOutlet: (name: string) => boolean): PageStory {
  const { title, name } = SUFFIX.exec(story.title ?? '')?.groups ?? {};
  if (title === undefined || name === undefined || story.titleLine === undefined || !isOutlet(name)) return story;
  const removed: Removal = { kind: 'outlet-line', line: story.titleLine, text: story.title!.slice(title.length).trim() };
  return withoutCopies({ ...story, title, outlet: story.outlet ?? name, removed: [...story.removed, removed] });
}

/** «صوت السهل | عنوان»: a bar parts the outlet's name from the title. */
const BEFORE_BAR = /^(?<name>[^|]{2,40}?) ?\| ?(?<title>[^|]{8,})$/u;

/** Take the outlet's name off the start of a title, where a bar stands between. A title that the format states has no line of its own. */
function withoutBar(story: PageStory, isOutlet: (name: string) => boolean): PageStory {
  const { title, name } = BEFORE_BAR.exec(story.title ?? '')?.groups ?? {};
  if (title === undefined || name === undefined || !isOutlet(name)) return story;
  const removed: Removal = { kind: 'outlet-line', line: story.titleLine ?? story.lines[0]?.number ?? 1, text: story.title!.slice(0, -title.length).trim() };
  return withoutCopies({ ...story, title, outlet: story.outlet ?? name, removed: [...story.removed, removed] });
}

/** The title stands again without the name. */
function withoutCopies(story: PageStory): PageStory {
  const key = lineKey(story.title ?? '');
  const rest = takeOut(story, (line) => (line.key === key ? 'repeated-title' : null));
  return rest.lines.every((line) => line.text === '') ? story : rest;
}

/** «صوت السهل – العنوان» above the title alone: what stands before it is the outlet's name. */
function withoutPrefix(story: PageStory): PageStory {
  const { title, titleLine } = story;
  const clean =
    title === null
      ? undefined
      : story.lines.slice(0, COPIES).find(({ text }) => text.length >= 15 && title.endsWith(text) && /[-–—|:] ?$/u.test(title.slice(0, -text.length)));
  if (title === null || titleLine === undefined || clean === undefined) return story;
  const prefix = title.slice(0, -clean.text.length).trim();
  const name = prefix.replace(/ ?[-–—|:]$/u, '');
  if (wordCount(name) > LONGEST.words) return story;
  const removed: Removal = { kind: 'outlet-line', line: titleLine, text: prefix };
  return withoutCopies({ ...story, title: clean.text, outlet: story.outlet ?? name, removed: [...story.removed, removed] });
}
const COPIES = 8;

/** Give the outlet that a dateline, a byline, a stamp or a copy of the title names. */
function besideText(story: PageStory): string | null {
  const { title, removed } = story;
  const behind = removed
    .filter(({ kind, text }) => kind === 'repeated-title' && title !== null && text.startsWith(title))
    .map(({ text }) => text.slice(title!.length).replace(/^[\s|–—-]+/u, ''));
  const beside = removed
    .filter(({ kind }) => kind === 'dateline' || kind === 'byline')
    .toSorted((a, b) => a.line - b.line)
    .map(({ kind, text }) => ({ kind, parts: partsOf(text) }));
  const stamped = removed.filter(({ kind }) => kind === 'stamp').flatMap(({ text }) => partsOf(text));
  const named = [...behind, ...beside.flatMap(({ parts }) => parts), ...stamped, ...waysOf(removed)].filter(isOutletName);
  // «موقع السهل» may show what another outlet wrote.
  if (named.length > 0) return named.find((name) => !name.startsWith('موقع ')) ?? named[0]!;
  for (const { kind, parts } of beside) {
    const outlet = outletOfParts(parts) ?? (kind === 'dateline' && parts.length === 1 && isNamedAgain(parts[0]!, story) ? parts[0]! : null);
    if (outlet !== null) return outlet;
  }
  return removed.filter(({ kind }) => kind === 'stamp').flatMap(({ text }) => nameOnStamp(text) ?? [])[0] ?? null;
}

/** «عرب وعالم / السهل / صحيفة السهل»: the way to the page ends with the outlet. */
const waysOf = (removed: readonly Removal[]): string[] =>
  removed.flatMap(({ kind, text }) => (kind === 'page-furniture' && text.includes(' / ') ? text.split(' / ').slice(-1) : []));

const SAYS_SO = '(?:وكالة|صحيفة|جريدة|موقع|قناة|شبكة|بوابة|منصة|لـ ?|ل ?|ب?ـ ?)';
/** Say whether the page calls a name an outlet's elsewhere: in quotation marks, in brackets, on a line of its own. */
function isNamedAgain(name: string, { lines, removed }: PageStory): boolean {
  if (isDatelinePlace(name) || wordCount(name) > LONGEST.words || !/^[\p{L}\p{N} ]+$/u.test(name)) return false;
  const again = new RegExp(`["«“(] ?${name} ?["»”)]|(?<!\\p{L})${SAYS_SO}${name}(?!\\p{L})|^${name}[ ـ,]*(?:$|,)`, 'u');
  return [...lines, ...removed.filter(({ kind }) => kind !== 'dateline' && kind !== 'byline')].some(({ text }) => again.test(text.slice(0, 4000)));
}

/** Say of a line above the title, which was taken out as a section's name, that it is the outlet's. */
function namedAbove(story: PageStory, isOutlet: (name: string) => boolean): PageStory {
  const above = story.removed.findIndex(
    ({ kind, line, text }) => kind === 'page-furniture' && line < (story.titleLine ?? 0) && outletIn(text) === null && (isOutlet(text) || isOutletName(text)),
  );
  const name = story.removed[above]?.text;
  if (name === undefined) return story;
  const removed = story.removed.map((piece, index): Removal => (index === above ? { ...piece, kind: 'outlet-line' } : piece));
  return { ...story, removed, outlet: story.outlet ?? name };
}

/** The outlet's name alone closes the text as well. */
function signedBy(story: PageStory): PageStory {
  const last = story.lines.findLast(({ text }) => text !== '');
  const key = lineKey(story.outlet ?? '');
  return key === '' || last?.key !== key || story.lines.every((line) => line === last || line.text === '')
    ? story
    : takeOut(story, (line) => (line === last ? 'outlet-line' : null));
}

/** Read the outlet of the page's main story from what the page states of itself; a name above or after the title counts when it stands again. */
export const readOutlet: Step = ({ stories }) => {
  const [main, ...rest] = stories;
  if (!main) return { stories };
  const removed = stories.flatMap((story) => story.removed);
  const stated = statedNames(removed);
  const others = mentioned(removed);
  const isOutlet = (name: string): boolean => {
    const key = lineKey(name);
    return key !== '' && (others.includes(` ${key} `) || [...stated, main.outlet ?? ''].some((known) => same(known, name)));
  };
  const isNamed = (name: string): boolean => isOutlet(name) || isOutletName(name) || isKnownOutlet(lineKey(name));
  const named = namedAbove(withoutPrefix(withoutBar(withoutSuffix(main, isNamed), isNamed)), isOutlet);
  return { stories: [signedBy({ ...named, outlet: named.outlet ?? stated[0] ?? besideText(named) }), ...rest] };
};
