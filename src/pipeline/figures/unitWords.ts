/** Words that tell where the noun phrase after a number ends, and what it may hold; all folded. */

import nouns from '#pipeline/figures/nouns.json' with { type: 'json' };
import lists from '#pipeline/figures/unitWords.json' with { type: 'json' };
import { fold } from '#text/fold.ts';

const set = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(' ')));

/** Prepositions, conjunctions, particles, pronouns and adverbs: no noun that is counted. */
export const STOPS = set(
  'من الي الى علي عن في مع بين خلال منذ حتي عند لدي قبل بعد دون ضد نحو عبر حول امام خلف تحت فوق ضمن وراء مقابل لكن بل ثم او ام ان انه انها انهم اذ اذا كما كي لكي حيث بينما بسبب وفق وفقا حسب بحسب طبقا نتيجة رغم سوي الا غير ليس ليست لم لن لا ما ماذا هل قد لقد سوف هو هي هم هن هذا هذه هؤلاء هولاء ذلك تلك هناك هنا الذي التي الذين اللذين اللتين اللواتي كل كلهم كلها جميعهم جميعها بعض اي ايضا فقط كذلك جدا معا حاليا سابقا مؤخرا موخرا جميعا تقريبا اليوم امس غدا الان',
  'منهم منها منهن منه بينهم بينها بينهن فيها فيه فيهم عليها عليه عليهم اليها اليه لها له لهم لهن به بها بهم معظمهم اغلبهم نصفهم ثلثهم عددهم عددها عمره عمرها عامة خاصة اضافة علاوة مقارنة بداية نهاية ابتداء انطلاقا نظرا اثر عقب لدي ضد فان فانه فقد فيما فضلا عندما حين حينما طيلة طوال كان كانت كانوا كلما كحد كاقصي كادني لان لانه الخ داخل خارج شمال جنوب شرق غرب شرقي غربي شمالي جنوبي وسط قرب مساء صباحا ليلا ظهرا عصرا فجرا موسم يعني اصبح اصبحت باتت بات ظل ظلت ليصل لتصل اكثر اقل ابرز اهم اعلي ادني افضل قريبا وذلك وقد مما ممن ممكن وهو وهي وهم وكان وكانت وقال قال قالت اكد اكدت سعة بسعة بمعدل بنسبة بقيمة بمبلغ بواقع',
);

/** Perfect verbs of the news that nothing in their form tells from a noun. */
export const VERBS = set(lists.verbs.join(' '));

/** Nouns whose first letters look like a clitic or a verb. */
const CLITIC_LIKE = set(
  'ولاية ولايات وفاة وفيات وحدة وحدات وزير وزيرا وزراء وزارة وزارات وكالة وكالات وسيلة وسائل وسايل وظيفة وظائف وظايف وثيقة وثائق وثايق ورقة ورقات وصلة وجبة وجبات وفد وفدا وفود وردة ولد ولدا واط ورشة ورش ولادة وصفة وديعة ودايع وسام وساما',
  'برميل برميلا براميل برنامج برنامجا برامج بيت بيتا بيضة بيض بلد بلدا بلدان بلدة بلدات بلدية بلديات باخرة بواخر بندقية بنادق بطاقة بطاقات بنك بنكا بنوك بطل بطلا ابطال بالغ باحث باحثا باحثين باحثة بطولة بطولات بير بضاعة بضايع بحار بحارا بحارة بناية بنايات بند بندا بنود بوصة بايت بقرة بالمية بالماية بالميه بليار بريطاني بريطانيا بريطانيين بلجيكي بنت بنتا بنات باص باصا باصات بيان بيانا بوليصة',
  'لتر لترا لترات لاجئ لاجي لاجيا لاجئا لاجيين لاجيا لاعب لاعبا لاعبين لاعبة ليرة ليرات ليتر ليترا لغم لغما لغات لبسة لجنة لجان لقاء لقاءات لوحة لوحات لغة ليلة ليال ليالي لقاح لقاحا لبناني لبنانيا لبنانيين ليبي ليبيا ليبيين لص لصا لصوص لفة لفات لواء',
  'كيلومتر كيلومترا كيلومترات كيلو كلم كم كغ كلغ كيلوغرام كيلوغراما كيلوغرامات كيلوجرام كيلوجراما كتاب كتابا كتب كرة كرات كلمة كلمات كيس كيسا اكياس كمامة كمامات كنيسة كنايس كلب كلبا كلاب كرسي كاميرا كاميرات كيلوواط كيلوهرتز',
  'فرد فردا فريق فريقا فرق فلسطيني فلسطينيا فلسطينيين فتاة فتيات فيلم فيلما فرنسي فرنسيا فرنسيين فرنك فرنكا فرصة فرص فوز فوزا فنان فنانا فنانين فندق فندقا فنادق فصل فصلا فصول فرع فرعا فروع فدان فدانا فدادين فاعل فضاء فضاءات فولت فاتورة فواتير فيضان فصيل فصيلا فصايل',
  'يوم يوما ايام يورو ين ياباني يابانيا يابانيين يمني يمنيا يمنيين يهودي يهوديا يتيم يتيما ياردة يخت يختا يخوت يوناني يوان يوانا',
  'تذكرة تذاكر تاشيرة تاشيرات تلميذ تلميذا تلاميذ تلميذة توقيع توقيعا توقيعات توصية توصيات تقرير تقريرا تقارير تجربة تجارب تدريب تمرين تفجير تفجيرا تفجيرات تاجر تاجرا تجار تونسي تونسيا تونسيين تركي تركيا تظاهرة تظاهرات تجمع تجمعا تجمعات تصريح تصريحا تهمة تهم تبرع تبرعات تسديدة تسديدات تمريرة تمريرات تغريدة تغريدات تعليق تعليقا تعليقات تطبيق تطبيقا تطبيقات تنظيم تنظيما تنظيمات تدخل تدخلا تدخلات تدوينة تدوينات توام توابيت تيار تيارا تمثال تمثالا تماثيل تحفة تهديد تهديدا تخصص تخصصا تعاونية تجاوز تجاوزا تجاوزات تنبيه تنبيهات',
);
const COUNTED: ReadonlySet<string> = new Set(nouns.counted.map(fold));
export const isCliticLike = (word: string): boolean => CLITIC_LIKE.has(word) || COUNTED.has(word);

/** Nouns that end as a verb in the feminine does. */
export const FEMININE_LIKE = set(lists.feminineLike.join(' '));

/** Adverbs that follow a noun and are none of its adjectives. */
export const ADVERBS = set(lists.adverbs.join(' '));

/** Adjectives in ي that begin as a verb does, and verbs in ي. */
export const NISBA_LIKE_VERB = set(lists.nisbaLikeVerb.join(' '));

/** Other adjectives and second nouns that end as nothing else does. */
export const FOLLOWERS = set(lists.followers.join(' '));

/** Heads of matter or coin: what they are of may follow. */
export const MEASURES = set(lists.measures.join(' '));
export const COINS = set(lists.coins.join(' '));

/** Groups that people are of: «من» before them belongs to the phrase. */
export const GROUPS = set(lists.groups.join(' '));

/** Units of time that a part may be added to: سنة ونصف. */
export const TIMES = set(lists.times.join(' '));

/** Latin units. */
export const LATIN_UNITS = set('km kg g mg mm cm m mhz ghz khz kw mw gw kwh mwh gb mb tb dt tnd usd eur egp sar');

/** «12 حالة وفاة»: what a case is of. */
export const CASES = set(lists.cases.join(' '));

/** What a part is of. */
export const WHOLES = set(lists.wholes.join(' '));

/** Nouns whose dual no other form looks like. */
const DUAL_STEMS =
  'قتيل جريح جندي شخص طفل شهر اسبوع عام يوم هدف ضابط رجل شاب صاروخ زورق انفجار كيلومتر متر دولار قتيلت جريحت ساعت سنت مرت نقطت طايرت سيارت مبارات دقيقت ضحيت فتات شقيق سفينت قذيفت حالت دورت شاحنت حافلت رصاصت جثت طعنت شهيد قنبلت غارت امرات طفلت شقيقت مدرست قضيت عنصر كتاب بيت منزل فيلم قرن قطعت مركبت دراجت شركت جولت جلست مدينت قريت حادث حريق كيلوغرام بندقيت';
/** Sound masculine plurals share the other case: only this one is sure. */
const NOMINATIVE_STEMS = 'مدني شرطي مسلح صحفي صحافي لاعب فلسطيني مصاب لبناني سوري اسراييلي عراقي مصري';
export const DUALS = new Set([
  ...nouns.duals.map(fold).flatMap((stem) => [`${stem}ان`, `${stem}ين`]),
  ...DUAL_STEMS.split(' ').flatMap((stem) => [`${stem}ان`, `${stem}ين`]),
  ...NOMINATIVE_STEMS.split(' ').map((stem) => `${stem}ان`),
]);
