/**
 * Names of the months, folded. Families after CLDR (ar, ar-EG, ar-LB, ar-IQ, ar-DZ, ar-MA, ar-MR) with the spellings
 * that newspapers use beside them.
 */

export type Calendar = 'gregorian' | 'hijri';
/**
 * How much company a name needs. `sure`: none. `soft`: a preposition, a day, a year or شهر, because the word means
 * something else as well (مارس "practised"). `hard`: a day, a year or شهر (صفر "zero", ماي, a surname).
 */
export type Strength = 'sure' | 'soft' | 'hard';
export type MonthName = { readonly month: number; readonly calendar: Calendar; readonly strength: Strength; /** Of the Levant and Iraq. */ readonly levantine: boolean };

const GREGORIAN: readonly (readonly [month: number, strength: Strength, names: string])[] = [
  [1, 'sure', 'يناير|كانون الثاني|كانون ثان|كانون ثاني|جانفي'],
  [2, 'sure', 'فبراير|فيبراير|شباط|فيفري|فيفرييه'],
  [3, 'soft', 'مارس'],
  [3, 'sure', 'اذار'],
  [4, 'sure', 'ابريل|افريل|نيسان'],
  [5, 'sure', 'مايو|ايار'],
  [5, 'hard', 'ماي'],
  [6, 'sure', 'يونيو|يونية|يونيه|حزيران'],
  [6, 'soft', 'جوان|يونيوه'],
  [7, 'sure', 'يوليو|يولية|يوليه|يوليوز|جويلية|جويليه'],
  [7, 'soft', 'تموز'],
  [8, 'sure', 'اغسطس|اوغسطس|غشت|اغشت'],
  [8, 'soft', 'اوت'],
  [8, 'hard', 'اب'],
  [9, 'sure', 'سبتمبر|سيبتمبر|ايلول|شتنبر|شتمبر|سبتمر'],
  [10, 'sure', 'اكتوبر|اوكتوبر|تشرين الاول|تشرين اول'],
  [11, 'sure', 'نوفمبر|نوڤمبر|تشرين الثاني|تشرين ثان|تشرين ثاني|نونبر'],
  [12, 'sure', 'ديسمبر|دسمبر|ديسيمبر|كانون الاول|كانون اول|دجنبر|دجمبر'],
];

const HIJRI: readonly (readonly [month: number, strength: Strength, names: string])[] = [
  [1, 'hard', 'محرم|المحرم'],
  [2, 'hard', 'صفر'],
  [3, 'sure', 'ربيع الاول|ربيع اول'],
  [4, 'sure', 'ربيع الاخر|ربيع الثاني|ربيع اخر'],
  [5, 'sure', 'جمادي الاولي|جمادي الاول|جمادي اولي'],
  [6, 'sure', 'جمادي الاخرة|جمادي الثانية|جمادي الاخره|جمادي الاخر|جمادي الثاني'],
  [7, 'hard', 'رجب'],
  [8, 'hard', 'شعبان'],
  [9, 'soft', 'رمضان'],
  [10, 'hard', 'شوال'],
  [11, 'sure', 'ذو القعدة|ذي القعدة|ذو القعده|ذي القعده|ذا القعدة'],
  [12, 'sure', 'ذو الحجة|ذي الحجة|ذو الحجه|ذي الحجه|ذا الحجة'],
];

const LEVANTINE = /^(?:كانون|شباط|اذار|نيسان|ايار|حزيران|تموز|اب$|ايلول|تشرين)/;

const table = (calendar: Calendar, rows: typeof GREGORIAN): [string, MonthName][] =>
  rows.flatMap(([month, strength, names]) => names.split('|').map((name): [string, MonthName] => [name, { month, calendar, strength, levantine: LEVANTINE.test(name) }]));

/** Folded Arabic name, of one or two words, to its month. */
export const MONTH_NAMES: ReadonlyMap<string, MonthName> = new Map([...table('gregorian', GREGORIAN), ...table('hijri', HIJRI)]);

/** The first words of the names of two words, to spare a look at the second elsewhere. */
export const FIRST_WORDS: ReadonlySet<string> = new Set([...MONTH_NAMES.keys()].filter((name) => name.includes(' ')).map((name) => name.split(' ')[0]!));

/** "Month three", as people say it: after شهر only. */
export const MONTH_CARDINALS: ReadonlyMap<string, number> = new Map(
  ['واحد', 'اثنين', 'ثلاثة|ثلاث|ثلاثه', 'اربعة|اربعه', 'خمسة|خمسه', 'ستة|سته', 'سبعة|سبعه', 'ثمانية|ثمانيه', 'تسعة|تسعه', 'عشرة|عشره', 'احدعش|احد عشر', 'اثنا عشر|اثني عشر']
    .flatMap((names, i) => names.split('|').map((name): [string, number] => [name, i + 1])),
);

/** English and French names and their short forms, folded: lower case, no accents. */
export const LATIN_MONTHS: ReadonlyMap<string, number> = new Map(
  ['january|jan|janvier|janv', 'february|feb|fevrier|fevr', 'march|mar|mars', 'april|apr|avril|avr', 'may|mai', 'june|jun|juin', 'july|jul|juillet|juil', 'august|aug|aout',
    'september|sep|sept|septembre', 'october|oct|octobre', 'november|nov|novembre', 'december|dec|decembre']
    .flatMap((names, i) => names.split('|').map((name): [string, number] => [name, i + 1])),
);
