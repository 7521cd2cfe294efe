/** Names of the months, folded, of both calendars. */
import { fold } from '#text/fold.ts';
import { MONTH_SPELLINGS, type OtherMeaning } from '#text/monthNames.ts';

export type Calendar = 'gregorian' | 'hijri';
/**
 * How much company a name needs. `sure`: none. `soft`: a preposition, a day, a year or شهر, because the word means
 * something else as well (مارس "practised"). `hard`: a day, a year or شهر (صفر "zero", ماي, a surname).
 */
export type Strength = 'sure' | 'soft' | 'hard';
export type MonthName = {
  readonly month: number;
  readonly calendar: Calendar;
  readonly strength: Strength;
  /** Of the Levant and Iraq. */ readonly levantine: boolean;
};

const STRENGTH = { none: 'sure', name: 'sure', word: 'soft', hard: 'hard' } as const satisfies Record<OtherMeaning, Strength>;

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

/** Folded Arabic name, of one or two words, to its month. */
export const MONTH_NAMES: ReadonlyMap<string, MonthName> = new Map([
  ...MONTH_SPELLINGS.map(({ name, month, meansElse, levantine }): [string, MonthName] => [
    fold(name),
    { month, calendar: 'gregorian', strength: STRENGTH[meansElse], levantine },
  ]),
  ...HIJRI.flatMap(([month, strength, names]) =>
    names.split('|').map((name): [string, MonthName] => [name, { month, calendar: 'hijri', strength, levantine: false }]),
  ),
]);

/** The first words of the names of two words, to spare a look at the second elsewhere. */
export const FIRST_WORDS: ReadonlySet<string> = new Set([...MONTH_NAMES.keys()].filter((name) => name.includes(' ')).map((name) => name.split(' ')[0]!));

/** "Month three", as people say it: after شهر only. */
export const MONTH_CARDINALS: ReadonlyMap<string, number> = new Map(
  [
    'واحد',
    'اثنين',
    'ثلاثة|ثلاث|ثلاثه',
    'اربعة|اربعه',
    'خمسة|خمسه',
    'ستة|سته',
    'سبعة|سبعه',
    'ثمانية|ثمانيه',
    'تسعة|تسعه',
    'عشرة|عشره',
    'احدعش|احد عشر',
    'اثنا عشر|اثني عشر',
  ].flatMap((names, i) => names.split('|').map((name): [string, number] => [name, i + 1])),
);
