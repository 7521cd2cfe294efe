/**
 * Words that look like a country's and are not, as data. A trap takes a finding away when all that it says holds;
 * a word of a list is met with or without a clitic, and, unless it is written with one here, with or without the article.
 */
import { fold } from '#text/fold.ts';
import type { How } from '#pipeline/entities/trie.ts';

export type Trap = {
  readonly why: string;
  /** The forms it speaks of, as found, without clitics. */
  readonly of?: readonly string[];
  readonly how?: readonly How[];
  /** The country it speaks of. */
  readonly code?: string;
  /** The shape of the form. */
  readonly shape?: RegExp;
  /** The shape of the word as written, before folding. */
  readonly written?: RegExp;
  /** What is glued before the form. */
  readonly prefix?: readonly string[];
  /** One of these stands directly before; may be two words. */
  readonly before?: readonly string[];
  /** The same, before the first of a row of adjectives: الليرة السورية واللبنانية. */
  readonly beforeRow?: readonly string[];
  /** One of these stands directly after; `#` is a number. */
  readonly after?: readonly string[];
  /** It does not hold where the word before has this shape. */
  readonly unlessBefore?: RegExp;
};

const words = (list: string): string[] => list.split(' ').map((word) => fold(word).replaceAll('_', ' '));

const CURRENCIES = words(
  'دولار دولارا دولارات دولارين دولاران يورو جنيه جنيها جنيهات ريال ريالا ريالات ريالين دينار دينارا دنانير دينارين درهم درهما دراهم ليرة ليرات ليرتين ' +
    'روبل روبلا روبلات يوان يوانا ين ينا وون فرنك فرنكا فرنكات بيزو بيسو كرونة كرونات كرونا كرون روبية روبيات شيكل شيكلا شيقل زلوتي فورنت رينغيت تومان',
);
const LANGUAGES = words('لغة لغتين لغتان لغات لهجة لهجات');
const SPEAKING = words(
  'يتحدث تتحدث يتحدثون تحدث يتكلم تتكلم يتكلمون يتقن تتقن يتقنون يجيد تجيد يجيدون تعلم يتعلم تتعلم يتعلمون تعليم يدرس تدرس تدريس إتقان إجادة ' +
    'ترجمة_إلى ترجم_إلى ترجمت_إلى ترجمه_إلى ترجمها_إلى مترجم_إلى مترجمة_إلى يترجم_إلى ترجمة_من ترجمه_من ترجمها_من مترجم_من مترجمة_من ترجم_عن ترجمه_عن نقله_إلى نقله_عن',
);
/** Feminine adjectives that are a language's name when they stand alone. */
const LANGUAGE_NAMES = words(
  'الفرنسية الإنجليزية الإنكليزية الروسية الصينية اليابانية الألمانية الإسبانية الإيطالية التركية الهندية البرتغالية اليونانية الهولندية السويدية ' +
    'الأوكرانية الرومانية البولندية الفنلندية الدنماركية النرويجية المجرية التشيكية الصربية الكرواتية البلغارية الأرمنية الفيتنامية التايلاندية',
);
const GIVEN_NAMES = words(
  'محمد أحمد محمود علي حسن حسين مصطفى إبراهيم خالد عمر يوسف سامي سعيد عادل كريم طارق هشام ماهر نبيل جمال كمال عماد فؤاد رياض ' +
    'صلاح حسام زياد بلال وليد رامي باسم هاني ناصر فيصل سلمان عبدالله عبدالرحمن عثمان طاهر منير نادر فادي مروان أيمن إيهاب عصام فاطمة مريم زينب هند سارة ليلى نور',
);

export const TRAPS: readonly Trap[] = [
  { why: 'a currency names no country', how: ['adjective'], beforeRow: CURRENCIES },
  { why: 'a language names no country', how: ['adjective'], beforeRow: LANGUAGES },
  { why: 'what one speaks or translates is a language', of: LANGUAGE_NAMES, before: SPEAKING },
  { why: '«in French»: an adjective without its noun', of: LANGUAGE_NAMES, prefix: ['ب', 'وب', 'فب'] },
  { why: 'a newspaper called after a place', how: ['name', 'capital'], before: words('صحيفة جريدة مجلة') },
  { why: 'a broadcaster called after a city', how: ['capital'], before: words('قناة راديو إذاعة تلفزيون') },
  { why: 'a club called after a city', how: ['capital'], before: words('ريال أتلتيكو أتلتكو دينامو سبارتاك لوكوموتيف تسيسكا سسكا زسكا راسينغ رابيد أوسترا نادي فريق هرتا يونيون') },
  { why: 'a club called after a country', how: ['name'], before: words('مولودية نادي') },
  { why: 'a street called after a place', how: ['name', 'capital'], before: words('شارع نهج جادة ميدان') },
  { why: 'a family name after a given name', how: ['adjective'], shape: /^ال\S*[^ي]ي$/, before: GIVEN_NAMES },
  { why: 'force majeure', of: words('القاهرة'), before: words('قوة قوى ظرف ظروف سبب أسباب حالة حالات ضرورة ضرورات ضغوط عوامل حاجة ضربة هزيمة') },
  { why: 'floods before', of: words('سيول'), before: words('أمطار فيضانات فيضان عواصف جرف جرفت جرفته جرفتها جرفتهم مياه انهمرت اجتاحت تدفق تشكل تسببت خلفت من_جراء') },
  { why: 'floods after', of: words('سيول'), after: words('جارفة عارمة غزيرة مفاجئة مدمرة عنيفة هائلة وفيضانات وأمطار وانهيارات الأمطار بشرية') },
  { why: 'springs and eyes', of: words('العيون'), before: words('طب طبيب أطباء أمراض جراحة مستشفى لون عيادة قطرة') },
  { why: 'birthplace', of: words('مسقط'), after: words('رأس رأسه رأسها رأسهم رأسي رأسك') },
  { why: 'a ligament', of: words('الرباط'), after: words('الصليبي الداخلي الخارجي الجانبي المقدس المتقاطع') },
  { why: 'a ligament, hurt', of: words('الرباط'), before: words('قطع تمزق بقطع') },
  { why: 'the sunset prayer', of: words('المغرب'), before: words('صلاة أذان آذان صلاتي') },
  { why: 'the Maghreb', of: words('المغرب'), after: words('العربي الكبير الإسلامي') },
  { why: 'two seas, by colour', of: words('البحرين'), after: words('الأحمر الأبيض الأسود المتوسط الميت الأدرياتيكي الكلتي الإيرلندي الأيرلندي') },
  { why: 'two seas, meeting', of: words('البحرين'), before: words('مجمع ملتقى برزخ كلا') },
  { why: 'a diameter', of: words('قطر'), prefix: ['ب', 'وب', 'ل'], after: ['#'] },
  { why: 'a radius', of: words('قطر'), before: words('نصف بنصف') },
  { why: 'to insist', of: words('مصر'), before: words('هو وهو أنه إنه أنا يزال زال كان لكنه ولكنه غير'), after: words('على') },
  { why: 'a state of the United States', of: words('جورجيا واشنطن'), before: words('ولاية') },
  { why: 'a given name', of: words('جورجيا'), after: words('ميلوني أوكيف') },
  { why: 'a person called Washington', of: words('واشنطن'), before: words('جورج دينزل كيري بوكر جامعة_جورج') },
  { why: 'an American newspaper', of: words('واشنطن'), after: words('بوست تايمز') },
  { why: 'Paris in a name', of: words('باريس'), after: words('هيلتون سان') },
  { why: 'an English newspaper', of: words('ديلي'), after: words('ميل تلغراف ميرور إكسبريس بيست') },
  { why: 'Klaus is not «like Laos»', of: words('لاوس'), prefix: ['ك'] },
  { why: 'equestrian', of: words('روسية'), prefix: ['ف'] },
  { why: 'banks', of: words('نوك'), prefix: ['ب', 'وب'] },
  { why: 'people called Ross', of: words('روس'), before: words('ويلبور ديانا بوب ديفيد') },
  { why: 'bikini', of: words('كيني'), prefix: ['ب'] },
  { why: 'Prussia', of: words('روسيا'), prefix: ['ب'], before: words('مملكة ملك دوقية') },
  { why: 'a given name before the family’s', of: words('تركي'), after: words('آل بن ابن الفيصل الحمد الدخيل السديري العواد') },
  { why: 'a given name after a title', of: words('تركي'), before: words('الأمير الشيخ المستشار الدكتور السيد السفير الملحن الكاتب معالي') },
  { why: 'a family name', of: words('غاني'), before: words('أشرف أكبر') },
  { why: 'the Kennedys', of: words('كندي'), before: words('جون روبرت تيد إدوارد جاكلين الرئيس') },
  { why: 'al-Kindi', of: words('الكندي'), before: words('الفيلسوف') },
  { why: 'a basketball player', of: words('كوبي'), after: words('براينت') },
  { why: 'the Indian Ocean, a fruit, a nut', code: 'IN', before: words('محيط محيطين محيط_الهادئ محيطين_الهادئ تمر تين جوز قنب') },
  { why: 'the Indo-Pacific', code: 'IN', how: ['adjective'], after: words('والهادئ والهادي') },
  { why: 'the Americas’ first peoples', of: words('الهنود هنود'), after: words('الحمر حمر') },
  { why: 'the Indies', of: words('الهند'), after: words('الصينية الغربية الشرقية') },
  { why: 'peanuts', of: words('سوداني السوداني'), before: words('فول') },
  { why: 'a tray', of: words('صينية'), before: words('في على'), after: words('الفرن تقديم التقديم خبز') },
  { why: 'Rome of old', code: 'RO', how: ['adjective'], before: words('إمبراطورية عصر عهد مسرح حمام حمامات آثار أثار حضارة معبد أرقام أساطير كنيسة مدرج قناة إمبراطور') },
  { why: 'the right hand, not Yemen', of: words('يمني اليمني'), written: /منى[\u064B-\u0652]*$/ },
  { why: 'a watercourse, not Hungary', of: words('مجري المجري مجريا'), written: /جر[\u064E]?(?:ى|ًى|ىً)[\u064B-\u0652]*$/ },
  { why: 'the course of events', of: words('مجريات المجريات') },
  { why: 'boys, at school', of: words('بنين البنين'), before: words('مدرسة مدارس ثانوية إعدادية ابتدائية متوسطة معهد كلية جمعية') },
  { why: 'boys and girls', of: words('بنين البنين'), after: words('وبنات والبنات') },
  { why: 'Columbia', of: words('كولومبيا'), before: words('جامعة مقاطعة') },
  { why: 'a province of Canada; a studio', of: words('كولومبيا'), after: words('البريطانية بيكتشرز') },
  { why: 'a continent or a part of it', of: words('أمريكا أميركا'), after: words('الشمالية الجنوبية اللاتينية الوسطى') },
  { why: 'Latin American', code: 'US', how: ['adjective'], after: words('لاتيني لاتينية اللاتيني اللاتينية لاتينيين اللاتينيين لاتينيون اللاتينيون') },
  { why: 'a continent', code: 'US', how: ['adjective'], before: words('قارة قارتين القارتين') },
  { why: 'the Americas, unless two things are American', of: words('الأمريكيتين الأمريكيتان الأميركيتين الأميركيتان'), unlessBefore: /ت(?:ين|ان)$/ },
  { why: 'some council, not that of the United Nations', of: words('مجلس_الأمن'), after: words('القومي الوطني الفيدرالي الاتحادي الداخلي') },
  { why: 'New Mexico', of: words('المكسيك مكسيكو'), after: words('الجديدة') },
  { why: 'New Mexico, by sound', of: words('مكسيكو'), before: words('نيو') },
  { why: 'New Guinea', of: words('غينيا'), after: words('الجديدة') },
  { why: 'New Jersey; a cloth', of: words('جيرسي'), before: words('نيو قماش') },
  { why: 'the Bermuda triangle', of: words('برمودا'), before: words('مثلث') },
  { why: 'a fever', code: 'MT', how: ['adjective'], before: words('حمى') },
  { why: 'Russian roulette', of: words('الروسي الروسية'), before: words('روليت الروليت') },
  { why: 'Cameron', of: words('كاميرون'), before: words('ديفيد جيمس دايفيد') },
];

/** A finding that counts only in some company; the first row that speaks of it decides. */
export type Condition = Pick<Trap, 'why' | 'of' | 'how' | 'code' | 'before'> & {
  /** Beside another country, joined by و, it counts too. */
  readonly besideCountry?: true;
  /** In that company its country must also be named elsewhere. */
  readonly ifNamed?: true;
};

export const CONDITIONS: readonly Condition[] = [
  {
    why: 'Mali is also «financial» and «my money»',
    code: 'ML',
    of: words('مالي'),
    before: words('في إلى من دولة جمهورية رئيس حكومة جيش شمال شمالي جنوب وسط شرق غرب عاصمة سلطات قوات بين مع ضد نحو عن منتخب انقلاب حدود'),
    besideCountry: true,
  },
  { why: 'Malian is also «financial»', code: 'ML', how: ['adjective'], before: words('الجيش الحكومة الرئيس الشعب الجنود القوات العاصمة'), ifNamed: true },
];

/** Doubtful forms that count after these words, or between quotation marks. */
export const REPORTING = words('بحسب حسب وفق وفقا_ل عن ذكرت أفادت نقلت قالت أوردت لوكالة لقناة لموقع موقع');

/** Words that say that a capital follows. */
export const CAPITAL_WORDS = words('عاصمة');

/** Findings that count unless the text is about another country: Tripoli of Lebanon. */
export const RIVALS: readonly { readonly of: readonly string[]; readonly rival: string }[] = [{ of: words('طرابلس'), rival: 'LB' }];

const phrases = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((phrase) => fold(phrase)));

/** Forms that the gazetteer's editor doubts, but whose traps above are known: they count unless a trap says no. */
export const TRUSTED = phrases(['القاهرة', 'القاهره', 'الرياض', 'سيول', 'بروكسل', 'مسقط', 'طرابلس', 'عمّان', 'مالي', 'مجلس الأمن']);

/** Forms that count only where their country is named by other words as well. */
export const DOUBTED = phrases([
  'جورجي', 'جورجية', 'بوركيني', 'البوركيني', 'برمودا', 'جيرسي', 'كاميرون', 'كابل', 'سول', 'فينا', 'براها', 'الكاب', 'ريكا', 'ريجا', 'منسك', 'برن', 'بيرن',
  'روندا', 'توكو', 'سان جورج', 'سانت جون', 'ترك', 'بنن', 'نيوي',
]);

/** Adjectives that do so in every form. */
export const DOUBTED_ADJECTIVES = phrases(['روماني', 'حبشي', 'تيموري']);

/** Names that hold a country's name and are not one; the longest match finds them first. */
export const SHIELDS: readonly string[] = [
  'الأمريكتين', 'الأمريكتان', 'نيو مكسيكو', 'نيو إنجلاند', 'باريس سان جيرمان', 'باريس سان جرمان', 'سانتياغو برنابيو', 'سانتياجو برنابيو', 'آيا صوفيا',
  'جامعة جورج تاون', 'جامعة جورجتاون', 'ميلانيا ترامب', 'إيفانكا ترامب', 'الهند الصينية', 'الهند الشرقية', 'كولومبيا البريطانية', 'جورجيا ميلوني', 'أمريكا الشمالية', 'أمريكا الجنوبية', 'أمريكا اللاتينية', 'أمريكا الوسطى', 'صوت أمريكا', 'كابتن أمريكا', 'كوبا أمريكا', 'كوبا أميركا',
];
