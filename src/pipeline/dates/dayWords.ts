/** Words for days: of the week, of the month, and counted. All folded. */

const numbered = (rows: readonly string[], first: number): [string, number][] =>
  rows.flatMap((names, i) => names.split('|').map((name): [string, number] => [name, i + first]));

/** Days of the week with the article, 0 is Sunday. Without it أحد is "someone" and خميس a name. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered(['الاحد', 'الاثنين|الاتنين', 'الثلاثاء|الثلاثا|الثلثاء', 'الاربعاء|الاربعا', 'الخميس', 'الجمعة|الجمعه', 'السبت'], 0),
);

/** Days of the week without the article: only beside a word that makes them one ("آخر اثنين من", "أحد الأسبوع الماضي"). */
export const BARE_WEEKDAYS: ReadonlyMap<string, number> = new Map([...WEEKDAYS].map(([name, day]) => [name.slice(2), day]));

/** In English and French. The short form of mardi is that of March, and left to it. */
export const LATIN_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered(['sunday|sun|dimanche|dim', 'monday|mon|lundi|lun', 'tuesday|tue|tues|mardi', 'wednesday|wed|mercredi|mer', 'thursday|thu|thur|thurs|jeudi|jeu', 'friday|fri|vendredi|ven', 'saturday|sat|samedi|sam'], 0),
);

/** Ordinals 1–10 with the article, masculine and feminine. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  numbered(['الاول|الاولي', 'الثاني|الثانية|الثانيه', 'الثالث|الثالثة', 'الرابع|الرابعة', 'الخامس|الخامسة', 'السادس|السادسة', 'السابع|السابعة', 'الثامن|الثامنة', 'التاسع|التاسعة', 'العاشر|العاشرة'], 1),
);

/** The same without the article, as in "ثالث ثلاثاء من". */
export const BARE_ORDINALS: ReadonlyMap<string, number> = new Map([
  ...[...ORDINALS].map(([name, n]): [string, number] => [name.slice(2), n]),
  ['ثان', 2],
]);

/** First parts of "eleventh" to "nineteenth", which عشر follows, and of "twenty-first" on, which والعشرين follows. */
export const UNITS: ReadonlyMap<string, number> = new Map([...ORDINALS, ['الحادي', 1], ['الحادية', 1], ['الواحد', 1]]);
export const TEEN_WORDS: ReadonlySet<string> = new Set(['عشر', 'عشرة', 'عشره']);
export const TENS: ReadonlyMap<string, number> = new Map([['العشرين', 20], ['العشرون', 20], ['الثلاثين', 30], ['الثلاثون', 30]]);

/** Counted things: three to ten, as they stand before أيام, أسابيع, أشهر, أعوام, سنوات. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  numbered(['ثلاثة|ثلاث|ثلاثه', 'اربعة|اربع|اربعه', 'خمسة|خمس|خمسه', 'ستة|ست|سته', 'سبعة|سبع|سبعه', 'ثمانية|ثماني|ثمان|ثمانيه', 'تسعة|تسع|تسعه', 'عشرة|عشر|عشره'], 3),
);

/** One and two before عشر and before و with a ten. */
export const BELOW_THREE: ReadonlyMap<string, number> = new Map(numbered(['احد|احدي|واحد|واحدة', 'اثنا|اثني|اثنتا|اثنتي|اثنين|اثنان|اثنتين'], 1));

/** Tens as they count: عشرين عاما. */
export const COUNTED_TENS: ReadonlyMap<string, number> = new Map(
  ['عشر', 'ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'].flatMap((stem, i) => ['ين', 'ون'].map((end): [string, number] => [stem + end, 10 * (i + 2)])),
);
