/** Words that say a time from the day of publication. All folded. */

const each = <T>(value: T, words: string): [string, T][] => words.split('|').map((word): [string, T] => [word, value]);

/** Where a date lies from the day of publication. */
export type Lean = 'last' | 'this' | 'next';

/** Adjectives after a day, month or year: ديسمبر الماضي, العام الجاري, الأسبوع المقبل. */
export const LEANS: ReadonlyMap<string, Lean> = new Map<string, Lean>([
  ...each<Lean>('last', 'الماضي|الماضية|الماضيه|الماض|الماضيين|المنصرم|المنصرمة|المنصرمين|الفايت|الفايتة|السابق|السابقة|السابقين|الاخير|الفارط|الفارطة|الفارطين|المنقضي|المنقضية|المنفرط'),
  ...each<Lean>('this', 'الجاري|الجارية|الجاريه|الجاريين|الحالي|الحالية|الحاليه|الحاليين'),
  ...each<Lean>('next', 'المقبل|المقبلة|المقبله|المقبلين|القادم|القادمة|القادمه|القادمين|الجاي|الجاية|التالي|الاتي|الاتية'),
]);

/** After العام or الشهر these look at the story's own time, not at the day of publication. */
export const TOLD_LEANS: ReadonlySet<string> = new Set(['السابق', 'السابقة', 'التالي', 'الاخير']);

/** One-word days. */
export const DAY_OFFSETS: ReadonlyMap<string, number> = new Map([
  ...each(0, 'اليوم|الليلة|الليله'),
  ...each(-1, 'امس|البارحة|البارحه|امبارح|مبارح'),
  ...each(1, 'غدا|بكرا'),
]);

/** What follows اليوم where it means "the day" and not "today". */
export const NOT_TODAY_AFTER: ReadonlySet<string> = new Set(
  ('التالي|نفسه|ذاته|المذكور|العالمي|الدولي|الوطني|الاول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الحادي|العشرين|الاخير|الموالي|الواحد|' +
    'الذي|الموعود|الدراسي|الختامي|الافتتاحي|المفتوح|المقبل|القادم|الموافق|الاغر|التاريخي|الاسود|المشهود').split('|'),
);

/** What stands before اليوم where it is a name (a newspaper, a channel) or a count ("twice a day"). */
export const NOT_TODAY_BEFORE: ReadonlySet<string> = new Set(
  ('صحيفة|جريدة|موقع|قناة|شبكة|وكالة|مجلة|بوابة|منصة|تلفزيون|اذاعة|روسيا|المصري|عين|ذلك|نفس|ذات|مثل|في|نصف|منتصف|انسان|عالم|اخبار|الغد').split('|'),
);

/** Nouns that make a date the name of something: a town, a bridge, a movement, a battle. */
export const NAMED_BEFORE: ReadonlySet<string> = new Set(
  ('مدينة|مدينه|مدينتي|مدن|حي|شارع|ميدان|جسر|كوبري|محور|نفق|جامعة|كلية|معهد|مدرسة|مستشفي|ملعب|استاد|ستاد|مطار|محطة|ساحة|سد|قوي|تحالف|فريق|حركة|ثورة|انتفاضة|حزب|كتيبة|' +
    'كتايب|لواء|جماعة|مجموعة|موسسة|صحيفة|جريدة|قناة|مجلة|نادي|موقع|حرب|نصر|معركة|ذكري|عيد|هجمات|احداث|اعتداءات|تفجيرات|خليج|ميناء|قلعة|منطقة|ضاحية|جهاز|سكان|اهالي|قسم|مصنع|مصانع|طريق|مدخل|نيابة|محكمة|حديقة|كمين|محطات|مجمع|قاعة|ثانوية|مركب|بطولة|كاس|جايزة|وسام|لقب|شهداء|ضحايا|حراك|تكتل|تيار|جبهة|ايتلاف|منظمة|معسكر|كتلة|شركة|سيارة|سيارات|دوار|زنقة|نهج|نكسة|جمعية|جيل|نداء').split('|'),
);

/** Of these, what stands built: even with its year such a date is a name (ملعب 5 يوليو 1962). */
export const BUILT_BEFORE: ReadonlySet<string> = new Set('مدينة|حي|شارع|ميدان|جسر|كوبري|محور|نفق|جامعة|مدرسة|ثانوية|مستشفي|ملعب|استاد|ستاد|مركب|قاعة|مطار|ساحة|سد|سيارة'.split('|'));

/** What makes a month the name of something: Black September, Pink October. */
export const NOT_MONTH_AFTER: ReadonlySet<string> = new Set(['الاسود', 'الوردي', 'الاحمر', 'موتور', 'موتورز']);

/** Nouns of things that have happened: a date beside them lies behind the day of publication. */
export const HAPPENED_BEFORE: ReadonlySet<string> = new Set('منذ|هجوم|طوفان|عملية|مجزرة|مذبحة|زلزال|انقلاب|انفجار'.split('|'));

/** What stands before a weekday that is not that day: a prayer, a market, a name, "every", "between the two". */
export const NOT_WEEKDAY_BEFORE: ReadonlySet<string> = new Set(
  ('صلاة|صلاه|صلوات|خطبة|خطب|خطيب|خطباء|امام|ايمة|سوق|مسجد|جامع|كل|بين|عبد|مدينة|حي|صحيفة|جريدة|ملحق|قناة|هذين|كلا|احد|الواحد|ايام|حديث|قرية|بلدة|منتدي|صالون').split('|'),
);

/** What stands after a weekday that is not that day: Black Friday, "the eleven", "the two together". */
export const NOT_WEEKDAY_AFTER: ReadonlySet<string> = new Set('السوداء|الاسود|البيضاء|العظيمة|الحزينة|الدامي|الدامية|عشر|عشرة|معا|كليهما'.split('|'));

/** A part of a month, as days: first, last (31 stands for the month's end). */
export const MONTH_PARTS: ReadonlyMap<string, readonly [number, number]> = new Map<string, readonly [number, number]>([
  ...each([1, 10] as const, 'اوايل|مطلع|بداية|بدايه|مستهل|بدايات'),
  ...each([11, 20] as const, 'اواسط'),
  ...each([15, 15] as const, 'منتصف|نصف|نص'),
  ...each([21, 31] as const, 'اواخر|نهاية|نهايه|ختام|نهايات|موفي'),
]);

/** Prepositions and nouns that make a soft month name a month, or a lone number a year. */
export const TIME_BEFORE: ReadonlySet<string> = new Set(
  ('في|منذ|خلال|حتي|بحلول|من|الي|بعد|قبل|حلول|مطلع|بداية|اوايل|منتصف|اواسط|اواخر|نهاية|ختام|طوال|طيلة|بين|وفي|ومنذ|وخلال|وحتي|وبحلول|وبعد|وقبل').split('|'),
);
export const YEAR_BEFORE: ReadonlySet<string> = new Set(
  ('في|منذ|خلال|حتي|بحلول|مطلع|بداية|اوايل|منتصف|اواسط|اواخر|نهاية|ختام|وفي|ومنذ|وخلال|وحتي|وبحلول').split('|'),
);

/** Words that may follow a lone year; after a counted noun it would be a number. */
export const AFTER_YEAR: ReadonlySet<string> = new Set(
  ('في|من|علي|الي|عن|ان|انه|التي|الذي|الذين|بعد|قبل|مع|حيث|كما|لكن|ثم|حين|عندما|بسبب|ضد|بين|منذ|حتي|خلال|لم|لن|لا|ما|قد|كان|كانت|هو|هي|هذا|هذه|او|م|ميلادي|ميلادية|اي|اذ|بل|عبر|الا|و|فيما|لدي|امام|تحت|دون|حول|رغم|مقابل|نتيجة|لان|اذا|انه|انها|انهم|اثر|عقب|ليس').split('|'),
);

/** Words before m/yyyy that make it the number of a law, a case, a file. */
export const NUMBERED_BEFORE: ReadonlySet<string> = new Set('رقم|القانون|قانون|قرار|القرار|المادة|مادة|عدد|مرسوم|المرسوم|ملف|قضية|القضية|رقمي|موسم|الموسم|نتيجة'.split('|'));

/** Words that make a lone d/m a date. */
export const DATED_BEFORE: ReadonlySet<string> = new Set('يوم|بتاريخ|تاريخ|ليوم|بيوم'.split('|'));
