/** Read the title before a name. */
import { CALLED_AFTER, PORTFOLIOS, SPEECH } from '#pipeline/entities/discover/nameWords.ts';
import { isTitle, TITLES } from '#pipeline/entities/discover/titles.ts';
import { joins } from '#pipeline/entities/discover/readName.ts';
import type { Words } from '#pipeline/entities/words.ts';

const LONGEST_ROLE = 9;
/** Small words that a title's complement may hold. */
const JOINING = new Set(['باسم', 'لدي', 'شؤون', 'مجلس', 'هيئة', 'حزب', 'حركة', 'لجنة', 'وزارة', 'نادي', 'منظمة', 'وكالة', 'منتخب', 'فريق', 'كتلة', 'بلدية', 'حكومة', 'جهاز', 'نقابة', 'اتحاد', 'جمعية', 'عام']);
const DEFINITE = /^(?:و|ب)?(?:ال|لل)/;

/** What stands before a name: where its title begins, or that it follows a verb of saying or a thing called after it. */
export type Before = { readonly title?: number; readonly spoken: boolean; readonly calledAfter: boolean };

/** Look back from a name; `known` says which words the gazetteer's names hold, as they stand in complements. */
export function lookBefore(words: Words, from: number, known: (at: number) => boolean): Before {
  const last = from > 0 && joins(words, from - 1) ? words.tokens[from - 1]!.folded : '';
  const bare = last.replace(/^[وبلف](?=.{3})/, '');
  const spoken = SPEECH.has(last) || SPEECH.has(bare);
  const calledAfter = CALLED_AFTER.has(last) || CALLED_AFTER.has(bare);
  const earlier = calledAfter || from < 2 || !joins(words, from - 1) || !joins(words, from - 2) ? '' : words.tokens[from - 2]!.folded;
  if (/^[وبفل]?(?:ال)?(?:مدرسة|مطار|معهد|ملعب|مستشفي|اعدادية)$/.test(earlier)) return { spoken: false, calledAfter: true };
  for (let at = from - 1; at >= 0 && from - at <= LONGEST_ROLE && joins(words, at); at--) {
    const word = words.tokens[at]!.folded;
    const whole = isTitle(word);
    const unglued = whole ? word : word.replace(/^ل(?=ل)/, 'ا').replace(/^[وبف](?=.{3})/, '');
    if (whole || isTitle(unglued)) {
      const wider = at > 0 && joins(words, at - 1) && TITLES.has(words.tokens[at - 1]!.folded) ? at - 1 : at;
      return { title: wider, spoken, calledAfter };
    }
    if (!DEFINITE.test(word) && !known(at) && !PORTFOLIOS.has(word) && !JOINING.has(word)) break;
  }
  return { spoken, calledAfter };
}
