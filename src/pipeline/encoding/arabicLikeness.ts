/** How much a decoded text looks like what people write, so that code pages can be told apart by what they make of it. */

const FREQUENT: ReadonlySet<string> = new Set(
  'في من على إلى الى أن ان عن مع ما لا هذا هذه التي الذي كان كانت قال قالت بعد قبل بين كل أو او لم لن قد هو هي و يوم أي حتى ذلك إن منذ خلال عام غير حول عند وقال وفي ومن وأن وقد كما أكد رئيس وزير أكثر نحو تم ثم أمام ضد عبر تحت لدى'.split(' '),
);
const ARTICLE = /^[وفبك]?(?:ال|لل)[ء-ي]/;
const ARABIC_WORD = /^[ء-ي\u064B-\u0652]+$/;
const LATIN_WORD = /^[A-Za-zÀ-ÖØ-öø-ÿŒœ]+$/;
const ARABIC = '\u0621-\u063A\u0641-\u064A';
/** Letters of Urdu and Persian that no Arabic newsroom types, as a code page puts them where other bytes were. */
const FOREIGN = '\u0679\u0688\u0691\u06BA\u06BE\u06C1\u06D2';
const IMPOSSIBLE = new RegExp(
  [
    '[\\uFFFD\\u0080-\\u009F]',
    `[${FOREIGN}]`,
    // An accented letter, a sign of currency or of times does not touch an Arabic letter, nor do accented letters come in threes.
    `[${ARABIC}][À-ÿŒœƒ¤¥¢]|[À-ÿŒœƒ¤¥¢][${ARABIC}]`,
    '[À-ÖØ-öø-ÿ]{3}',
    // ة and ى end a word; a mark follows a letter, and only shadda bears another.
    `[ةى][${ARABIC}]`,
    '^[\\u064B-\\u0652]|[\\u064B-\\u0650\\u0652][\\u064B-\\u0652]',
    `[\\u064B-\\u064D][بت-ه]`,
  ].join('|'),
);
const EDGES = /^[^\p{L}\p{M}\uFFFD]+|[^\p{L}\p{M}\uFFFD]+$/gu;
const LONGEST = 60;

function worthOf(word: string): number {
  if (IMPOSSIBLE.test(word)) return -1;
  const bare = word.replace(EDGES, '');
  if (FREQUENT.has(bare)) return 1;
  if (ARTICLE.test(bare)) return 0.8;
  if (ARABIC_WORD.test(bare)) return 0.3;
  return LATIN_WORD.test(bare) ? 0.2 : 0;
}

/**
 * Say how much the words of a text that are not plain ASCII look like Arabic, or else like French: from -1, noise,
 * to 1, nothing but frequent words. 0 where there is no such word.
 */
export function arabicLikeness(text: string): number {
  const words = text.split(/[\s\u00A0]+/).filter((word) => /[^\u0000-\u007F]/.test(word));
  if (words.length === 0) return 0;
  return words.reduce((sum, word) => sum + worthOf(word.slice(0, LONGEST)), 0) / words.length;
}
