/** Names of countries and towns inside other names: currencies, languages, clubs, newspapers, streets, dishes, people. */
import { DOUBTFUL_GIVEN, GIVEN_NAMES as DISCOVERED_BY } from '#pipeline/entities/discover/givenNames.ts';
import { DOUBTFUL_FOREIGN, FOREIGN_GIVEN } from '#pipeline/entities/discover/foreignNames.ts';
import { type Trap, words } from '#pipeline/entities/trap.ts';

const CURRENCIES = words(
  'دولار دولارا دولارات دولارين دولاران يورو جنيه جنيها جنيهات ريال ريالا ريالات ريالين دينار دينارا دنانير دينارين درهم درهما دراهم ليرة ليرات ليرتين ' +
    'روبل روبلا روبلات يوان يوانا ين ينا وون فرنك فرنكا فرنكات بيزو بيسو كرونة كرونات كرونا كرون روبية روبيات شيكل شيكلا شيقل زلوتي فورنت رينغيت تومان ' +
    'سنتيم سنتيما سنتيمات مليم مليما مليمات قرش قرشا قروش فلس فلسا هللة هللات كوبيك بنس سنت سنتا سنتات أوقية شلن شلنا شلنات راند مانات نايرا كواتشا مارك ماركا ماركات بيزيتا كونا تينغه دونغ',
);
const LANGUAGES = words('لغة لغتين لغتان لغات لهجة لهجات');
const SPEAKING = words(
  'يتحدث تتحدث يتحدثون تحدث يتكلم تتكلم يتكلمون يتقن تتقن يتقنون يجيد تجيد يجيدون تعلم يتعلم تتعلم يتعلمون تعليم يدرس تدرس تدريس إتقان إجادة ' +
    'ماجستير مادة دروس أستاذ أستاذة معلم معلمة مدرس ' +
    'ترجمة_إلى ترجم_إلى ترجمت_إلى ترجمه_إلى ترجمها_إلى مترجم_إلى مترجمة_إلى يترجم_إلى ترجمة_من ترجمه_من ترجمها_من مترجم_من مترجمة_من ترجم_عن ترجمه_عن نقله_إلى نقله_عن مدبلج_إلى مدبلجة_إلى دبلج_إلى دبلجة_إلى نقلها_إلى نقلها_عن نقلتها_إلى ' +
    'عربية_إلى فارسية_إلى عبرية_إلى لاتينية_إلى إنجليزية_إلى إنكليزية_إلى فرنسية_إلى ألمانية_إلى إسبانية_إلى تركية_إلى روسية_إلى إيطالية_إلى',
);
/** Feminine adjectives that are a language's name when they stand alone. */
const LANGUAGE_NAMES = words(
  'الفرنسية الإنجليزية الإنكليزية الروسية الصينية اليابانية الألمانية الإسبانية الإيطالية التركية الهندية البرتغالية اليونانية الهولندية السويدية ' +
    'الأوكرانية الرومانية البولندية الفنلندية الدنماركية النرويجية المجرية التشيكية الصربية الكرواتية البلغارية الأرمنية الفيتنامية التايلاندية الكورية',
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
/** Those that discovery takes for names wherever they stand. */
const HARDLY_OTHER = [...DISCOVERED_BY].filter((name) => name.length > 3 && !DOUBTFUL_GIVEN.has(name) && !name.startsWith('ال') && name !== 'جورج');
/** Given names of other languages that are hardly another word, nor begin a place's name. */
const FOREIGN_NAMES = [...FOREIGN_GIVEN].filter(
  (name) =>
    name.length > 2 &&
    !DOUBTFUL_FOREIGN.has(name) &&
    !/^(?:سان|سانت|جورجيا|تشاد|صوفيا|سيدني|فيكتوريا|لوثر|كارولينا|فلورنس|شيكاغو|لندن|باريس|كوري$|جورجي$|كيني$|روسي$)/.test(name),
);
/** Towns that news names for their football clubs more often than for themselves. */
export const CLUB_TOWNS = words('برشلونة مانشستر ليفربول نابولي فالنسيا إشبيلية نيس ليون بوردو تورينو');

export const NAMES_IN_NAMES: readonly Trap[] = [
  { why: 'a currency names no country', how: ['adjective'], beforeRow: CURRENCIES },
  { why: 'a language names no country', how: ['adjective'], beforeRow: LANGUAGES },
  { why: 'what one speaks or translates is a language', of: LANGUAGE_NAMES, beforeRow: SPEAKING },
  { why: '«into French»', of: LANGUAGE_NAMES, beforeRow: words('إلى'), unlessNamed: true },
  { why: '«in French»: an adjective without its noun', of: LANGUAGE_NAMES, prefix: ['ب', 'وب', 'فب'] },
  { why: 'a newspaper called after a place', how: ['name', 'capital', 'institution'], shape: /^\S+$/, before: words('صحيفة جريدة مجلة') },
  { why: 'a broadcaster called after a city', how: ['capital', 'institution'], shape: /^\S+$/, before: words('قناة راديو إذاعة تلفزيون') },
  {
    why: 'a club called after a city',
    how: ['capital', 'institution'],
    shape: /^\S+$/,
    before: words('ريال أتلتيكو أتلتكو أتليتكو أتليتيكو دينامو سبارتاك لوكوموتيف تسيسكا سسكا زسكا راسينغ رابيد أوسترا نادي فريق جمعية هرتا يونيون'),
  },
  { why: 'a club called after a country', how: ['name'], before: words('مولودية نادي') },
  { why: 'a club called after a capital or its country', how: ['name', 'capital'], before: words('أهلي شبيبة وفاق سبورتينغ سبورتنغ'), unlessNamed: true },
  { why: 'a street called after a place', how: ['name', 'capital', 'institution'], before: words('شارع نهج جادة ميدان حي ساحة زنقة بوليفار دوار') },
  { why: 'a house called after a place', how: ['name', 'capital', 'institution'], before: words('فندق نزل مقهى سينما مطعم كازينو') },
  { why: 'water called after a place', how: ['name'], shape: /^(?!تونس$)/, before: words('نهر بحيرة خليج مضيق') },
  { why: 'a sea called after a land', code: 'IE', how: ['adjective'], before: words('بحر') },
  { why: 'a sea of Norway', code: 'NO', how: ['adjective'], before: words('بحر') },
  { why: 'a basin, a delta, a fever of rivers', of: words('الكونغو الكونجو النيجر السنغال'), before: words('حوض دلتا حمى حوضي القرم') },
  { why: 'of a dictionary', how: ['adjective'], before: words('قاموس_عربي معجم_عربي قاموس_إنجليزي قاموس_فرنسي') },
  { why: 'words of a language', how: ['adjective'], beforeRow: words('مصطلح مصطلحات مفردة مفردات أبجدية حروف قواعد ترجمة ترجمات') },
  { why: 'a word of a language', of: LANGUAGE_NAMES.flatMap((name) => [name, name.slice(2)]), beforeRow: words('كلمة كلمات') },
  { why: 'coffee and a bath of a kind', code: 'TR', how: ['adjective'], before: words('قهوة حمام حمامات') },
  { why: 'a salad, a doll', code: 'RU', how: ['adjective'], before: words('سلطة_طبق طبق_سلطة سلاطة دمية') },
  { why: 'yoghurt', code: 'GR', how: ['adjective'], before: words('زبادي لبن روب') },
  { why: 'an illness, a dog', code: 'DE', how: ['adjective'], before: words('حصبة راعي شيبرد') },
  { why: 'an illness, a fly', code: 'ES', how: ['adjective'], before: words('إنفلونزا أنفلونزا ذبابة') },
  { why: 'digits', code: 'IN', how: ['adjective'], before: words('أرقام') },
  { why: 'a jeweller', of: words('بلغاري'), before: words('دار مجوهرات ساعات عطور عطر علامة فندق') },
  { why: 'beans, sprouts', of: words('ليما بروكسل'), before: words('فاصوليا فاصولياء كرنب ملفوف') },
  { why: 'a newspaper of Egypt', of: words('المصري'), before: words('صحيفة جريدة موقع بوابة'), after: words('اليوم') },
  { why: 'a site, a channel', of: words('دكا كوبا'), before: words('موقع ليغا ملف') },
  { why: 'a rally', of: words('داكار'), before: words('رالي') },
  { why: 'gates and quarters of Jerusalem', of: words('المغاربة الأرمن'), before: words('باب حارة حي تلة') },
  { why: 'plaster', of: words('باريس'), before: words('جبس') },
  { why: 'a hat', of: words('بنما'), before: words('قبعة قبعات') },
  { why: 'pigs and fowl', of: words('غينيا'), before: words('خنزير خنازير دجاج') },
  { why: 'chili', of: words('تشيلي'), before: words('صلصة فلفل هوت') },
  { why: 'a drink', of: words('كندا'), after: words('دراي') },
  { why: 'a syndrome', of: words('ستوكهولم'), before: words('متلازمة') },
  { why: 'clubs of Washington', of: words('واشنطن'), after: words('ويزاردز كابيتالز ناشونالز كوماندرز ريدسكينز إيرفينغ') },
  {
    why: 'a club called after its town',
    notCountries: true,
    prefix: [''],
    before: words('جمعية نسور شبيبة اتحاد قوافل وداد أولمبيك إسمنت أسمنت سبورتينغ سبورتنغ'),
  },
  {
    why: 'a club called the future, or the hope, of its town',
    of: words(
      'القصرين القيروان قابس قفصة سليانة جندوبة باجة بنزرت منوبة زغوان تطاوين مدنين جربة قرقنة رادس سيدي_بوزيد بن_قردان بنقردان حمام_سوسة بن_عروس بومرداس الحسيمة',
    ),
    before: words('مستقبل أمل نهضة'),
  },
  { why: 'a club, said after its town', notCountries: true, shape: /^\S+$/, after: words('الرياضية الرياضي') },
  {
    why: 'a town is feminine: with a masculine adjective it is its club',
    of: [...CLUB_TOWNS, ...words('مرسيليا تولوز بازل')],
    after: words('الإسباني الإنجليزي الإنكليزي الإنقليزي الفرنسي الإيطالي الألماني البرتغالي'),
  },
  { why: 'a radio called after a country', how: ['name'], shape: /^\S+$/, before: words('راديو إذاعة تلفزيون') },
  { why: 'an airport, a festival called after somebody', persons: true, after: words('الدولي الدولية') },
  { why: 'a village called after somebody', persons: true, after: words('من_معتمدية من_ولاية من_محافظة من_بلدية') },
  { why: 'the son of somebody', persons: true, prefix: [''], before: words('بن ابن بنت') },
  { why: 'a hospital called after somebody', persons: true, before: words('الجامعي الاستشفائي التخصصي') },
  { why: 'a hospital called after a country that built it', code: 'ID', how: ['adjective'], before: words('مستشفى') },
  { why: 'a channel called after its country', how: ['adjective'], shape: /^ال\S+ية$/, before: words('قناة'), unlessBefore: /^[وفبكل]*ال/ },
  {
    why: 'a house called after somebody',
    persons: true,
    before: words(
      'مطار ملعب ستاد استاد مستشفى جامعة معهد مدرسة مسرح كلية أكاديمية جائزة مؤسسة مركز متحف مسجد جامع مجمع مكتبة حديقة مدينة ميناء جسر طريق شارع كأس قاعدة قاعة',
    ),
    unlessBefore: /^[وفبكل]*(?:ال|لل)/,
  },
  { why: 'an agency or a channel, by its adjective alone in quotation marks', how: ['adjective'], shape: /^ال\S+ية$/, prefix: ['', 'ل'], quoted: true },
  { why: 'a paper or a site called so: today', how: ['name', 'capital'], masthead: true, after: words('اليوم') },
  { why: 'a village that bears the name of a capital', how: ['capital'], rowOf: words('بلدات قرى بلدتي قريتي'), unlessNamed: true },
  { why: 'a channel called after a country', how: ['name'], shape: /^(?!السويس$|بنما$)\S+$/, before: words('قناة') },
  { why: 'a family name after a given name', how: ['adjective'], prefix: [''], shape: /^ال\S*[^ي]ي$/, before: GIVEN_NAMES },
  { why: 'a family name after a given name that is hardly another word', how: ['adjective'], prefix: [''], shape: /^ال\S*[^ي]ي$/, before: HARDLY_OTHER },
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
  {
    why: 'a treaty called after the town where it was signed',
    how: ['capital', 'institution'],
    before: words('اتفاقية معاهدة بروتوكول اتفاق اتفاقيات معاهدات بروتوكولات'),
  },
  { why: 'a treaty called after a town', notCountries: true, prefix: [''], shape: /^(?!ال)\S+$/, before: words('اتفاقية معاهدة بروتوكول') },
  {
    why: 'a family name after a given name of another language',
    how: ['name', 'capital', 'adjective', 'institution'],
    prefix: [''],
    written: /^(?!ال)/,
    before: FOREIGN_NAMES,
  },
  { why: 'a bookshop and a publisher', of: words('مدبولي'), before: words('مكتبة دار') },
  { why: 'the father', of: words('جورج_بوش'), after: words('الأب') },
  { why: 'a writer', of: words('لندن'), before: words('جاك') },
  { why: 'a poet', of: words('شيلي'), before: words('بيرسي ماري') },
  { why: 'a songwriter, a philosopher', of: words('برلين'), before: words('إيرفينغ إيرفنغ إشعيا أشعيا إيزايا') },
  { why: 'people called Chad', of: words('تشاد'), after: words('لو سميث كروغر بوسمان هيرلي') },
  { why: 'people called Kenny', of: words('كيني'), after: words('جي روجرز ويست داليش دالغليش دالغليتش') },
  { why: 'a footballer', of: words('بغداد'), after: words('بونجاح') },
  { why: 'a people’s Paris', of: words('باريس'), after: words('جاكسون') },
];
