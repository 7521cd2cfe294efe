/** Words that look like a country's and are not, and the company in which doubtful ones count, as data. */
import { fold } from '#text/fold.ts';
import { HOMOGRAPHS } from '#pipeline/entities/homographs.ts';
import { CLUB_TOWNS, NAMES_IN_NAMES } from '#pipeline/entities/namesInNames.ts';
import { type Trap, words } from '#pipeline/entities/trap.ts';

export const TRAPS: readonly Trap[] = [...NAMES_IN_NAMES, ...HOMOGRAPHS];

/** A finding that counts only in some company (a word before it, or what is glued to it); the first row that speaks of it decides. */
export type Condition = Pick<Trap, 'why' | 'of' | 'how' | 'code' | 'notCountries' | 'persons' | 'before' | 'prefix'> & {
  /** Beside another country, joined by و, it counts too. */
  readonly besideCountry?: true;
  /** First of its line with a colon after it, as headlines say where, it counts too. */
  readonly opensLine?: true;
  /** In that company its country must also be named elsewhere. */
  readonly ifNamed?: true;
};

export const CONDITIONS: readonly Condition[] = [
  {
    why: 'Mali is also «financial» and «my money»',
    code: 'ML',
    of: words('مالي'),
    before: words(
      'في إلى من دولة جمهورية رئيس حكومة جيش شمال شمالي جنوب وسط شرق غرب عاصمة سلطات قوات بين مع ضد نحو عن منتخب انقلاب حدود قالت أعلنت اتهمت تلقت طردت قررت رفضت طلبت طالبت استقبلت انسحبت علقت استدعت أوقفت شهدت تشهد',
    ),
    besideCountry: true,
    opensLine: true,
  },
  {
    why: 'Benin is also «boys» and a girl’s name',
    code: 'BJ',
    of: words('بنين البنين'),
    before: words('في إلى من دولة جمهورية رئيس حكومة جيش شمال جنوب سلطات منتخب حدود بين مع ضد أمام نحو عن قالت أعلنت اتهمت تلقت قررت رفضت شهدت تشهد'),
    besideCountry: true,
    opensLine: true,
  },
  {
    why: 'Wales, not somebody called Wells',
    of: words('ويلز'),
    prefix: ['و', 'ب', 'ل', 'وب'],
    before: words('أمير أميرة منتخب في إلى من ضد أمام مقاطعة إقليم برلمان حكومة جامعة شمال جنوب غرب'),
  },
  { why: 'a town, not what is Muhammad’s', of: words('المحمدية'), prefix: ['ب', 'وب'], before: words('مدينة عمالة في بين إلى ميناء') },
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

/** Company in which a doubtful form counts by itself; out of it, its country must be named by other words too. */
export const COMPANY: readonly (Pick<Trap, 'why' | 'of' | 'how' | 'code'> & { readonly before: readonly string[] })[] = [
  { why: 'a capital', how: ['capital'], before: words('عاصمة') },
  {
    why: 'a town or a province',
    how: ['institution'],
    before: words('مدينة محافظة ولاية بلدة ريف قضاء مخيم ضاحية ضواحي أحياء سكان أهالي بلدية جامعة مطار ميناء'),
  },
  {
    why: 'hardly ever something else after «in» or «to»',
    of: words('صوفيا كيتو سوفا هراري لومي ناسو برن بيرن حمص حماة الرقة جنين سرت الخليل'),
    before: words('في إلى مدينة مطار بمدينة'),
  },
  {
    why: 'Russians after those who are many',
    of: words('روس ترك'),
    before: words(
      'جنود ضباط خبراء علماء دبلوماسيين دبلوماسيون مسؤولين مسؤولون صحفيين صحفيون صحافيين قراصنة مستشارين مستشارون مواطنين لاعبين لاعبون سياح عسكريين طيارين مرتزقة طلاب محققين رجال جنرالات مراقبين رواد متسللين',
    ),
  },
  {
    why: 'what the South is known for',
    code: 'KR',
    of: words('كوري كورية الكوري الكورية كوريين الكوريين'),
    before: words('شركة شركات شركتين سيارة سيارات مسلسل مسلسلات دراما مطبخ سينما فيلم أفلام فرقة فرق مغني مغنية عملاق موضة موجة مستحضرات'),
  },
  { why: 'Georgian after somebody unnamed', of: words('جورجي'), before: words('مسؤول لاعب وزير مواطن جندي دبلوماسي نائب مدرب مخرج منتخب مصارع') },
];

/** Findings that count unless the text names a rival, by its country’s code or its id: Tripoli of Lebanon. */
export const RIVALS: readonly { readonly of: readonly string[]; readonly rival: string }[] = [
  { of: words('طرابلس'), rival: 'LB' },
  { of: words('الصحراء_الغربية'), rival: 'EG' },
  { of: words('زنجبار'), rival: 'YE' },
  // Athens in Georgia.
  { of: words('أثينا'), rival: 'GE' },
  { of: words('حكومة_الوحدة_الوطنية'), rival: 'TN' },
  { of: words('تاس'), rival: 'court-of-arbitration-for-sport' },
  { of: words('الاتحاد_الأفريقي'), rival: 'caf' },
  { of: words('الاتحاد_الأوروبي'), rival: 'uefa' },
];

const phrases = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((phrase) => fold(phrase)));

/** Forms that the gazetteer's editor doubts, but whose traps above are known: they count unless a trap says no. */
export const TRUSTED = phrases([
  'القاهرة',
  'القاهره',
  'الرياض',
  'سيول',
  'بروكسل',
  'مسقط',
  'طرابلس',
  'عمّان',
  'مالي',
  'مجلس الأمن',
  'دكا',
  'عدن',
  'درعا',
  'تعز',
  'الفاشر',
  'كسلا',
  'درنة',
  'سبها',
  'السليمانية',
  'الناصرية',
  'صيدا',
  'زوارة',
  'تبسة',
  'قرطاج',
  'مأرب',
  'القطيف',
  'القصيم',
  'النبطية',
  'الطائف',
  'ظفار',
  'نزوى',
  'الكرك',
  'نابل',
  'باجة',
  'سوسة',
  'أريانة',
  'المهدية',
]);

/** Forms that count only where their country is named by other words as well. */
export const DOUBTED = phrases([
  'جورجي',
  'جورجية',
  'بوركيني',
  'البوركيني',
  'برمودا',
  'جيرسي',
  'كاميرون',
  'سول',
  'فينا',
  'براها',
  'الكاب',
  'ريكا',
  'ريجا',
  'منسك',
  'برن',
  'بيرن',
  'روندا',
  'توكو',
  'سان جورج',
  'سانت جون',
  'ترك',
  'روس',
  'بنن',
  'نيوي',
  'الجمهورية الإسلامية',
]);

/** Adjectives that do so in every form. */
export const DOUBTED_ADJECTIVES = phrases(['روماني', 'حبشي', 'تيموري', 'صحراوي', 'قمري', 'دومينيكي', 'بنغالي', 'عاجي', 'موناكي', 'موريسي']);

/** Names that hold a country's name and are not one; the longest match finds them first. */
export const SHIELDS: readonly string[] = [
  'الأمريكتين',
  'الأمريكتان',
  'نيو مكسيكو',
  'نيو إنجلاند',
  'حاجب العيون',
  'لندن بريدج',
  'جسر لندن',
  'مطمور روما',
  'باريس سان جيرمان',
  'باريس سان جرمان',
  'سانتياغو برنابيو',
  'سانتياجو برنابيو',
  'آيا صوفيا',
  'جامعة جورج تاون',
  'جامعة جورجتاون',
  'ميلانيا ترامب',
  'إيفانكا ترامب',
  'الهند الصينية',
  'الهند الشرقية',
  'كولومبيا البريطانية',
  'جورجيا ميلوني',
  'أمريكا الشمالية',
  'أمريكا الجنوبية',
  'أمريكا اللاتينية',
  'أمريكا الوسطى',
  'صوت أمريكا',
  'كابتن أمريكا',
  'كوبا أمريكا',
  'كوبا أميركا',
];
