/** The words of numbers, folded, in all genders and cases and in the spellings of every region. */

/** Unit: 1–10. Teen: the second word of 11–19 is in the same row (`عشر`). Scale: a power of ten that multiplies what stands before it. */
export type NumberWord = { readonly kind: 'one' | 'unit' | 'ten' | 'hundred' | 'scale'; readonly value: number; readonly form: 'base' | 'dual' | 'plural' };

type Row = readonly [kind: NumberWord['kind'], value: number, form: NumberWord['form'], words: string];

const ROWS: readonly Row[] = [
  ['one', 1, 'base', 'واحد|واحدة|واحدا|احد|احدي|حادي'],
  ['unit', 2, 'dual', 'اثنان|اثنين|اثنتان|اثنتين|اثنا|اثني|اثنتا|اثنتي'],
  ['unit', 3, 'base', 'ثلاثة|ثلاث'],
  ['unit', 4, 'base', 'اربعة|اربع'],
  ['unit', 5, 'base', 'خمسة|خمس'],
  ['unit', 6, 'base', 'ستة|ست'],
  ['unit', 7, 'base', 'سبعة|سبع'],
  ['unit', 8, 'base', 'ثمانية|ثماني|ثمان|ثمانيا'],
  ['unit', 9, 'base', 'تسعة|تسع'],
  ['unit', 10, 'base', 'عشرة|عشر'],
  ['ten', 20, 'base', 'عشرون|عشرين'],
  ['ten', 30, 'base', 'ثلاثون|ثلاثين'],
  ['ten', 40, 'base', 'اربعون|اربعين'],
  ['ten', 50, 'base', 'خمسون|خمسين'],
  ['ten', 60, 'base', 'ستون|ستين'],
  ['ten', 70, 'base', 'سبعون|سبعين'],
  ['ten', 80, 'base', 'ثمانون|ثمانين'],
  ['ten', 90, 'base', 'تسعون|تسعين'],
  ['hundred', 100, 'base', 'مية|ماية'],
  ['hundred', 200, 'dual', 'ميتان|ميتين|مايتان|مايتين|ميتا|ميتي|مايتا|مايتي'],
  ['scale', 1e3, 'base', 'الف|الفا'],
  ['scale', 1e3, 'dual', 'الفان|الفين|الفي'],
  ['scale', 1e3, 'plural', 'الاف'],
  ['scale', 1e6, 'base', 'مليون|مليونا'],
  ['scale', 1e6, 'dual', 'مليونان|مليونين|مليوني'],
  ['scale', 1e6, 'plural', 'ملايين'],
  ['scale', 1e9, 'base', 'مليار|مليارا|بليون|بليونا'],
  ['scale', 1e9, 'dual', 'ملياران|مليارين|ملياري|بليونان|بليونين|بليوني'],
  ['scale', 1e9, 'plural', 'مليارات|بلايين'],
  ['scale', 1e12, 'base', 'تريليون|تريليونا|ترليون|ترليونا'],
  ['scale', 1e12, 'dual', 'تريليونان|تريليونين|تريليوني|ترليونين'],
  ['scale', 1e12, 'plural', 'تريليونات|ترليونات'],
];

const HUNDREDS: readonly (readonly [value: number, stems: string])[] = [
  [300, 'ثلاث'], [400, 'اربع'], [500, 'خمس'], [600, 'ست'], [700, 'سبع'], [800, 'ثماني|ثمان|ثمن'], [900, 'تسع'],
];

function table(): ReadonlyMap<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  const add = (word: string, entry: NumberWord) => {
    words.set(word, entry);
    if (word.endsWith('ة')) words.set(`${word.slice(0, -1)}ه`, entry);
  };
  for (const [kind, value, form, list] of ROWS) for (const word of list.split('|')) add(word, { kind, value, form });
  for (const [value, stems] of HUNDREDS) {
    for (const stem of stems.split('|')) for (const hundred of ['مية', 'ماية']) add(stem + hundred, { kind: 'hundred', value, form: 'base' });
  }
  return words;
}

/** Folded word to its number. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = table();

/** Counts that give no more than their order of size. */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ['عشرات', 10], ['ميات', 100], ['مءات', 100], ['الاف', 1e3], ['ملايين', 1e6], ['مليارات', 1e9], ['بلايين', 1e9], ['تريليونات', 1e12],
]);

/** Scales after a vague count: عشرات الآلاف. */
export const DEFINITE_SCALES: ReadonlyMap<string, number> = new Map([
  ['الالاف', 1e3], ['الاف', 1e3], ['الملايين', 1e6], ['ملايين', 1e6], ['المليارات', 1e9], ['مليارات', 1e9], ['البلايين', 1e9],
]);

/** Parts of a whole. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['نصف', 0.5], ['ربع', 0.25], ['ثلث', 1 / 3], ['ثلثا', 2 / 3], ['ثلثي', 2 / 3],
]);

/** What a part may be added to after a scale: مليون ونصف. */
export const ADDED_PARTS: ReadonlyMap<string, number> = new Map([['ونصف', 0.5], ['وربع', 0.25]]);
