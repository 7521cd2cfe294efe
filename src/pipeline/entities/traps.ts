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
  /** It speaks of persons, organisations and places only. */
  readonly notCountries?: true;
  /** The shape of the form. */
  readonly shape?: RegExp;
  /** The shape of the word as written, before folding. */
  readonly written?: RegExp;
  /** What is glued before the form; the empty string where nothing may be. */
  readonly prefix?: readonly string[];
  /** One of these stands directly before; may be two words. */
  readonly before?: readonly string[];
  /** The same, before the first of a row of adjectives: الليرة السورية واللبنانية. */
  readonly beforeRow?: readonly string[];
  /** One of these stands directly after; `#` is a number. */
  readonly after?: readonly string[];
  /** It does not hold where the word before has this shape. */
  readonly unlessBefore?: RegExp;
  /** It does not hold where the text names the same thing by other words too. */
  readonly unlessNamed?: true;
};

const words = (list: string): string[] => list.split(' ').map((word) => fold(word).replaceAll('_', ' '));

const CURRENCIES = words(
  'دولار دولارا دولارات دولارين دولاران يورو جنيه جنيها جنيهات ريال ريالا ريالات ريالين دينار دينارا دنانير دينارين درهم درهما دراهم ليرة ليرات ليرتين ' +
    'روبل روبلا روبلات يوان يوانا ين ينا وون فرنك فرنكا فرنكات بيزو بيسو كرونة كرونات كرونا كرون روبية روبيات شيكل شيكلا شيقل زلوتي فورنت رينغيت تومان',
);
const LANGUAGES = words('لغة لغتين لغتان لغات لهجة لهجات');
const SPEAKING = words(
  'يتحدث تتحدث يتحدثون تحدث يتكلم تتكلم يتكلمون يتقن تتقن يتقنون يجيد تجيد يجيدون تعلم يتعلم تتعلم يتعلمون تعليم يدرس تدرس تدريس إتقان إجادة ' +
    'ماجستير مادة دروس أستاذ أستاذة معلم معلمة مدرس ' +
    'ترجمة_إلى ترجم_إلى ترجمت_إلى ترجمه_إلى ترجمها_إلى مترجم_إلى مترجمة_إلى يترجم_إلى ترجمة_من ترجمه_من ترجمها_من مترجم_من مترجمة_من ترجم_عن ترجمه_عن نقله_إلى نقله_عن',
);
/** Feminine adjectives that are a language's name when they stand alone. */
const LANGUAGE_NAMES = words(
  'الفرنسية الإنجليزية الإنكليزية الروسية الصينية اليابانية الألمانية الإسبانية الإيطالية التركية الهندية البرتغالية اليونانية الهولندية السويدية ' +
    'الأوكرانية الرومانية البولندية الفنلندية الدنماركية النرويجية المجرية التشيكية الصربية الكرواتية البلغارية الأرمنية الفيتنامية التايلاندية',
);
/** Given names that are hardly ever another word, not even with a clitic or without an article. */
const SURE_GIVEN_NAMES = words(
  'محمد أحمد محمود مصطفى إبراهيم خالد يوسف سامي طارق هشام عماد حسام زياد بلال وليد رامي فيصل سلمان عبدالله عبدالرحمن عبدالسلام عبدالعزيز عبدالقادر عبدالكريم عثمان مروان أيمن إيهاب عصام ' +
    'لطفي سليم أنيس وائل ياسر أسامة عمار غسان ميشال إلياس يحيى زكريا إسماعيل إدريس جعفر كاظم فهد سعود حمزة فاطمة مريم زينب سارة خديجة عائشة رانيا دينا سلمى ' +
    'نور_الدين عز_الدين علاء_الدين شمس_الدين صلاح_الدين جمال_الدين خير_الدين محيي_الدين بدر_الدين عبد_الله عبد_الرحمن عبد_العزيز عبد_القادر عبد_الكريم عبد_السلام عبد_الحميد عبد_المجيد عبد_اللطيف عبد_الوهاب',
);
const GIVEN_NAMES = [
  ...SURE_GIVEN_NAMES,
  ...words(
    'علي حسن حسين عمر سعيد عادل كريم ماهر نبيل جمال كمال فؤاد رياض صلاح باسم هاني ناصر طاهر منير نادر فادي هند ليلى نور ' +
      'أمين نجيب مراد بسام رشيد مختار سالم توفيق فتحي أنور أشرف علاء بهاء ضياء أنس مازن عباس مهدي حيدر قاسم ماجد نايف مشعل راشد منصور عزيز سعد شكري سعاد نادية أمينة إيمان شيراز',
  ),
];
/** Towns that news names for their football clubs more often than for themselves. */
const CLUB_TOWNS = words('برشلونة مانشستر ليفربول نابولي فالنسيا إشبيلية نيس ليون بوردو تورينو');

export const TRAPS: readonly Trap[] = [
  { why: 'a currency names no country', how: ['adjective'], beforeRow: CURRENCIES },
  { why: 'a language names no country', how: ['adjective'], beforeRow: LANGUAGES },
  { why: 'what one speaks or translates is a language', of: LANGUAGE_NAMES, beforeRow: SPEAKING },
  { why: '«in French»: an adjective without its noun', of: LANGUAGE_NAMES, prefix: ['ب', 'وب', 'فب'] },
  { why: 'a newspaper called after a place', how: ['name', 'capital', 'institution'], shape: /^\S+$/, before: words('صحيفة جريدة مجلة') },
  { why: 'a broadcaster called after a city', how: ['capital', 'institution'], shape: /^\S+$/, before: words('قناة راديو إذاعة تلفزيون') },
  { why: 'a club called after a city', how: ['capital', 'institution'], shape: /^\S+$/, before: words('ريال أتلتيكو أتلتكو أتليتكو أتليتيكو دينامو سبارتاك لوكوموتيف تسيسكا سسكا زسكا راسينغ رابيد أوسترا نادي فريق هرتا يونيون') },
  { why: 'a club called after a country', how: ['name'], before: words('مولودية نادي') },
  { why: 'a club called after a capital or its country', how: ['name', 'capital'], before: words('أهلي شبيبة وفاق سبورتينغ سبورتنغ'), unlessNamed: true },
  { why: 'a street called after a place', how: ['name', 'capital', 'institution'], before: words('شارع نهج جادة ميدان حي') },
  { why: 'a club called after its town', notCountries: true, prefix: [''], before: words('جمعية نسور شبيبة اتحاد قوافل وداد أولمبيك إسمنت أسمنت سبورتينغ سبورتنغ') },
  {
    why: 'a club called the future, or the hope, of its town',
    of: words('القصرين القيروان قابس قفصة سليانة جندوبة باجة بنزرت منوبة زغوان تطاوين مدنين جربة قرقنة رادس سيدي_بوزيد بن_قردان بنقردان حمام_سوسة بن_عروس بومرداس الحسيمة'),
    before: words('مستقبل أمل نهضة'),
  },
  { why: 'a club, said after its town', notCountries: true, shape: /^\S+$/, after: words('الرياضية الرياضي') },
  { why: 'a town is feminine: with a masculine adjective it is its club', of: [...CLUB_TOWNS, ...words('مرسيليا تولوز بازل')], after: words('الإسباني الإنجليزي الإنكليزي الإنقليزي الفرنسي الإيطالي الألماني البرتغالي') },
  { why: 'a channel called after a country', how: ['name'], shape: /^(?!السويس$|بنما$)\S+$/, before: words('قناة') },
  { why: 'a family name after a given name', how: ['adjective'], prefix: [''], shape: /^ال\S*[^ي]ي$/, before: GIVEN_NAMES },
  { why: 'a single word after a given name is somebody’s family name', notCountries: true, prefix: [''], shape: /^\S+$/, before: SURE_GIVEN_NAMES },
  {
    why: 'another of the family',
    of: words(
      'ترامب ترمب بايدن أوباما ماكرون نتنياهو نتانياهو أردوغان القذافي حفتر بوتفليقة ساركوزي لوبان بورقيبة خاشقجي دقلو علييف ترودو ميدفيديف كالاس جعجع جنبلاط السنوار خامنئي لاريجاني بولسونارو',
    ),
    before: words(
      'ميلانيا إيفانكا إريك بارون هانتر جيل آشلي ميشيل ماليا ساشا بريجيت سارة يائير أمينة سمية الإسلام الساعدي عائشة هنيبعل المعتصم خميس صدام بلقاسم كارلا ماري ماريون وسيلة الرحيم القوني حيدر صوفي ' +
        'بيار بيير دانييل دانيل ماريا ستريدا تيمور مجتبى صادق فلافيو إدواردو السيدة السعيد',
    ),
  },
  { why: 'a bookshop and a publisher', of: words('مدبولي'), before: words('مكتبة دار') },
  { why: 'the father', of: words('جورج_بوش'), after: words('الأب') },
  { why: 'force majeure', of: words('القاهرة'), before: words('قوة قوى ظرف ظروف ظروفه ظروفها ظروفهم سبب أسباب حالة حالات ضرورة ضرورات ضغوط عوامل حاجة ضربة هزيمة') },
  { why: 'floods before', of: words('سيول'), before: words('أمطار فيضانات فيضان عواصف جرف جرفت جرفته جرفتها جرفتهم مياه انهمرت اجتاحت تدفق تشكل تسببت خلفت من_جراء') },
  { why: 'floods after', of: words('سيول'), after: words('جارفة عارمة غزيرة مفاجئة مدمرة عنيفة هائلة وفيضانات وأمطار وانهيارات الأمطار بشرية') },
  { why: 'springs and eyes', of: words('العيون'), before: words('طب طبيب أطباء أمراض جراحة مستشفى لون عيادة قطرة') },
  { why: 'birthplace', of: words('مسقط'), after: words('رأس رأسه رأسها رأسهم رأسي رأسك') },
  { why: 'a ligament', of: words('الرباط'), after: words('الصليبي الداخلي الخارجي الجانبي المقدس المتقاطع') },
  { why: 'a ligament, hurt', of: words('الرباط'), before: words('قطع تمزق بقطع') },
  { why: 'the sunset prayer', of: words('المغرب'), before: words('صلاة أذان آذان صلاتي وقت') },
  { why: 'sunset, unless the country is named too', of: words('المغرب'), before: words('بعد قبل قبيل بعيد حتى عند'), unlessNamed: true },
  { why: 'the Maghreb', of: words('المغرب'), after: words('العربي الكبير الإسلامي') },
  { why: 'two seas, by colour', of: words('البحرين'), after: words('الأحمر الأبيض الأسود المتوسط الميت الأدرياتيكي الكلتي الإيرلندي الأيرلندي') },
  { why: 'two seas, meeting', of: words('البحرين'), before: words('مجمع ملتقى برزخ كلا') },
  { why: 'a diameter', of: words('قطر'), prefix: ['ب', 'وب', 'ل'], after: ['#'] },
  { why: 'a radius', of: words('قطر'), before: words('نصف بنصف يبلغ بلغ') },
  { why: 'the diameter of something', of: words('قطر'), after: words('الدائرة دائرة الكرة الأنبوب أنبوب الفوهة فوهة الأرض القمر الشمس الكوكب البئر العدسة الحفرة الجذع الإعصار') },
  { why: 'of one Arab land among all, in the language of the Baath', of: words('القطري القطرية'), before: words('القيادة المؤتمر الأمين'), unlessNamed: true },
  { why: 'the Panama papers', of: words('بنما'), before: words('أوراق وثائق تسريبات فضيحة ملفات') },
  { why: 'a canal', of: words('بنما'), before: words('قناة'), unlessNamed: true },
  { why: 'a desert of Egypt', of: words('الصحراء_الغربية'), after: words('المصرية بمصر لمصر') },
  { why: 'Bologna', of: words('بولونيا'), after: words('الإيطالي الإيطالية') },
  { why: 'a town of Iraq', of: words('المجر'), after: words('الكبير') },
  { why: 'a football club', of: words('موناكو'), before: words('فريق لاعب مدرب مهاجم حارس مدافع نجم أمام') },
  { why: 'to insist', of: words('مصر'), before: words('هو وهو أنه إنه أنا يزال زال كان لكنه ولكنه غير'), after: words('على') },
  { why: 'a state of the United States', of: words('جورجيا واشنطن'), before: words('ولاية') },
  { why: 'Georgia, beside its capital or its country', of: words('جورجيا'), before: words('أتلانتا أتلانتا_في أطلنطا أطلنطا_في سافانا_في') },
  { why: 'Georgia of the United States', of: words('جورجيا'), after: words('الأمريكية الأميركية') },
  { why: 'a given name', of: words('جورجيا'), after: words('ميلوني أوكيف') },
  { why: 'a person called Washington', of: words('واشنطن'), before: words('جورج دينزل كيري بوكر جامعة_جورج') },
  { why: 'an American newspaper', of: words('واشنطن'), after: words('بوست تايمز') },
  { why: 'Paris in a name', of: words('باريس'), after: words('هيلتون سان') },
  { why: 'an English newspaper', of: words('ديلي'), after: words('ميل تلغراف ميرور إكسبريس بيست') },
  { why: 'Klaus is not «like Laos»', of: words('لاوس'), prefix: ['ك', 'وك', 'فك'] },
  { why: 'equestrian', of: words('روسية'), prefix: ['ف'] },
  { why: 'banks', of: words('نوك'), prefix: ['ب', 'وب'] },
  { why: 'Bruce, Kroos', of: words('روس'), prefix: ['ب', 'وب', 'ك', 'وك', 'ف', 'وف'] },
  { why: 'by duty, not «and Juba»', of: words('جوبا'), prefix: ['و'], unlessNamed: true },
  { why: 'lazy', of: words('سول'), prefix: ['ك', 'وك'] },
  { why: 'a billion', of: words('ليون'), prefix: ['ب', 'وب'] },
  { why: 'a synagogue', of: words('نيس'), prefix: ['ك', 'وك', 'فك'] },
  { why: 'the name Bennis', of: words('نيس'), prefix: ['ب', 'وب'], unlessNamed: true },
  { why: 'people called Ross', of: words('روس'), before: words('ويلبور ويبور ديانا بوب ديفيد') },
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
  { why: 'people, not an agency of space', of: words('ناسا'), written: /ناس(?:\u064Bا|ا\u064B)$/ },
  { why: 'a weevil, a decay', of: words('سوسة'), after: words('النخيل الأسنان') },
  { why: 'a ship called after a place', notCountries: true, before: words('سفينة باخرة ناقلة يخت بارجة') },
  { why: 'a town of the United States that bears a capital’s name', how: ['capital'], after: words('بولاية') },
  { why: 'ends, aims', of: words('مأرب'), written: /مآرب$/ },
  { why: 'camels', of: words('آبل'), written: /إبل$/ },
  { why: 'camels, the two students, enthusiasm: no name has the article', of: words('الآبل الطالبان الحماس') },
  { why: 'milking', of: words('حلب'), after: words('الأبقار البقر الماعز الأغنام الإبل النوق') },
  { why: 'mangroves', of: words('القرم'), before: words('أشجار شجر غابات نبات نباتات شتلات شتلة بيئة') },
  { why: 'at her door', of: words('أبها'), prefix: ['ب', 'وب'] },
  { why: 'blind', of: words('فيفا'), prefix: ['ك'] },
  { why: 'traffic, in Tunisia', of: words('الجولان'), before: words('حركة معلوم معاليم المرور قانون نظام') },
  { why: 'with enthusiasm', of: words('حماس'), prefix: ['ب', 'وب'] },
  { why: 'enthusiasm', of: words('حماس'), after: words('كبير كبيرة شديد شديدة الجماهير الجمهور اللاعبين الشباب') },
  { why: 'a crowd of', of: words('لفيف'), after: words('من') },
  { why: 'the road that leads to', of: words('الموصل'), before: words('الطريق طريق الجسر الممر المسلك الخط'), after: words('إلى بين ل') },
  { why: 'the Taif agreement', of: words('الطائف'), before: words('اتفاق اتفاقية وثيقة') },
  { why: 'Mecca and Jeddah', of: words('وجدة'), before: words('مكة المكرمة الرياض الدمام الطائف المنورة المدينة') },
  { why: 'a grandmother', of: words('جدة'), before: words('سيدة أم أصبحت وهي كانت') },
  { why: 'an age, a project, not a party', of: words('النهضة'), before: words('عصر مشروع سد شارع نادي') },
  { why: 'a court of sport', of: words('التاس') },
];

/** A finding that counts only in some company (a word before it, or what is glued to it); the first row that speaks of it decides. */
export type Condition = Pick<Trap, 'why' | 'of' | 'how' | 'code' | 'notCountries' | 'before' | 'prefix'> & {
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
  {
    why: 'Benin is also «boys» and a girl’s name',
    code: 'BJ',
    of: words('بنين البنين'),
    before: words('في إلى من دولة جمهورية رئيس حكومة جيش شمال جنوب سلطات منتخب حدود بين مع ضد أمام نحو عن'),
    besideCountry: true,
  },
  {
    why: 'Wales, not somebody called Wells',
    of: words('ويلز'),
    prefix: ['و', 'ب', 'ل', 'وب'],
    before: words('أمير أميرة منتخب في إلى من ضد أمام مقاطعة إقليم برلمان حكومة جامعة شمال جنوب غرب'),
  },
  {
    why: 'a town, not its football club',
    of: CLUB_TOWNS,
    prefix: ['ب', 'وب'],
    before: words('مدينة في هجوم هجمات تفجير اعتداء مطار ميناء شوارع شرطة بلدية منطقة وسط شمال جنوب شرق غرب قرب ضواحي سكان'),
    ifNamed: true,
  },
  { why: 'Malian is also «financial»', code: 'ML', how: ['adjective'], before: words('الجيش الحكومة الرئيس الشعب الجنود القوات العاصمة'), ifNamed: true },
];

/** Doubtful forms that count after these words, or between quotation marks. */
export const REPORTING = words('بحسب حسب وفق وفقا_ل عن ذكرت أفادت نقلت قالت أوردت لوكالة لقناة لموقع موقع');

/** Words that say that a capital follows. */
export const CAPITAL_WORDS = words('عاصمة');

/** Findings that count unless the text names a rival, by its country’s code or its id: Tripoli of Lebanon. */
export const RIVALS: readonly { readonly of: readonly string[]; readonly rival: string }[] = [
  { of: words('طرابلس'), rival: 'LB' },
  { of: words('الصحراء_الغربية'), rival: 'EG' },
  { of: words('زنجبار'), rival: 'YE' },
  { of: words('تاس'), rival: 'court-of-arbitration-for-sport' },
];

const phrases = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((phrase) => fold(phrase)));

/** Forms that the gazetteer's editor doubts, but whose traps above are known: they count unless a trap says no. */
export const TRUSTED = phrases(['القاهرة', 'القاهره', 'الرياض', 'سيول', 'بروكسل', 'مسقط', 'طرابلس', 'عمّان', 'مالي', 'مجلس الأمن']);

/** Forms that count only where their country is named by other words as well. */
export const DOUBTED = phrases([
  'جورجي', 'جورجية', 'بوركيني', 'البوركيني', 'برمودا', 'جيرسي', 'كاميرون', 'كابل', 'سول', 'فينا', 'براها', 'الكاب', 'ريكا', 'ريجا', 'منسك', 'برن', 'بيرن',
  'روندا', 'توكو', 'سان جورج', 'سانت جون', 'ترك', 'روس', 'بنن', 'نيوي', 'الجمهورية الإسلامية',
]);

/** Adjectives that do so in every form. */
export const DOUBTED_ADJECTIVES = phrases(['روماني', 'حبشي', 'تيموري', 'صحراوي', 'قمري', 'دومينيكي']);

/** Names that hold a country's name and are not one; the longest match finds them first. */
export const SHIELDS: readonly string[] = [
  'الأمريكتين', 'الأمريكتان', 'نيو مكسيكو', 'نيو إنجلاند', 'حاجب العيون', 'لندن بريدج', 'جسر لندن', 'مطمور روما', 'باريس سان جيرمان', 'باريس سان جرمان', 'سانتياغو برنابيو', 'سانتياجو برنابيو', 'آيا صوفيا',
  'جامعة جورج تاون', 'جامعة جورجتاون', 'ميلانيا ترامب', 'إيفانكا ترامب', 'الهند الصينية', 'الهند الشرقية', 'كولومبيا البريطانية', 'جورجيا ميلوني', 'أمريكا الشمالية', 'أمريكا الجنوبية', 'أمريكا اللاتينية', 'أمريكا الوسطى', 'صوت أمريكا', 'كابتن أمريكا', 'كوبا أمريكا', 'كوبا أميركا',
];
