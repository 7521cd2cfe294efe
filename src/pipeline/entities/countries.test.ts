import { describe, expect, test } from 'vitest';
import countries from '../../../data/gazetteer/countries.json';
import { fold } from '#text/fold.ts';
import { countriesNamed } from '#pipeline/entities/testGazetteer.ts';
import { DOUBTED, DOUBTED_ADJECTIVES } from '#pipeline/entities/traps.ts';

type Country = { code: string; ar: string; spellings: string[]; capitals: { ar: string; spellings: string[] }[]; adjectives: string[]; people: string[]; metonyms: string[]; ambiguous_forms?: string[] };
const all: readonly Country[] = countries;

const CLITICS = ['', 'و', 'ب', 'ف', 'ك', 'وب'];
const ENDINGS = ['ي', 'ية', 'يين', 'يون', 'يات', 'يان', 'يتان'];

/** Forms that are another word once something is glued to them: banks, by duty, the Americas. */
const OTHER_WORDS = new Set(['بنوك', 'وبنوك', 'وجوبا', 'الأمريكيتان', 'الأميركيتان', 'للكي دورسيه']);

/** Give a form with what may be glued before it; the lam swallows the alef of the article. */
const withClitics = (form: string): string[] => [...CLITICS.map((clitic) => clitic + form), form.startsWith('ال') ? `لل${form.slice(2)}` : `ل${form}`];
const inEnding = (adjective: string, ending: string): string =>
  adjective
    .split(' ')
    .map((word) => `ال${word.slice(0, -1)}${ending}`)
    .join(' ');
const isNamed = (code: string, form: string): boolean => OTHER_WORDS.has(form) || countriesNamed(`تحدثوا أمس ${form} ساعة`).split(' ').includes(code);

/** Forms that another meaning makes doubtful are told apart by the tables of homographs. */
const certain = ({ ambiguous_forms = [] }: Country, forms: readonly string[]): string[] => {
  const doubtful = new Set(ambiguous_forms.map(fold));
  return forms.filter((form) => !doubtful.has(fold(form)) && !DOUBTED.has(fold(form)) && !DOUBTED_ADJECTIVES.has(fold(form)));
};

describe('every country of the world is found', () => {
  test('there is a world', () => expect(all.length).toBe(250));
  test.each(all.map((country) => [country.code, country] as const))('%s by its names, capitals, people and palaces, with what is glued before them', (code, country) => {
    const { ar, spellings, capitals, people, metonyms } = country;
    const forms = certain(country, [ar, ...spellings, ...capitals.flatMap((capital) => [capital.ar, ...capital.spellings]), ...people, ...metonyms]);
    expect(forms.flatMap(withClitics).filter((form) => !isNamed(code, form))).toEqual([]);
  });
  test.each(all.map((country) => [country.code, country] as const))('%s by its adjectives in every ending', (code, country) => {
    const plain = certain(country, country.adjectives).filter((adjective) => adjective.split(' ').every((word) => word.endsWith('ي')));
    expect(plain.flatMap((adjective) => ENDINGS.map((ending) => inEnding(adjective, ending))).filter((form) => !isNamed(code, form))).toEqual([]);
  });
});

test.each([
  ['Moroccans', 'يحتفل المغاربة بالعيد', 'MA'],
  ['the Hebrew state', 'قالت الدولة العبرية إنها سترد', 'IL'],
  ['the enemy', 'قصف العدو الصهيوني المخيم', 'IL'],
  ['Uncle Sam', 'سافر إلى بلاد العم سام', 'US'],
  ['the land of Kinana', 'عاد إلى أرض الكنانة', 'EG'],
  ['Austria-Hungary', 'سقوط الإمبراطورية النمساوية المجرية', 'AT HU'],
  ['Austria-Hungary with a dash', 'حرب النمسا-المجر', 'AT HU'],
  ['Belgian Congo', 'استقلال الكونغو البلجيكي', 'BE CD'],
  ['West Germany', 'ولد في ألمانيا الغربية', 'DE'],
  ['the wall of China', 'صعدوا سور الصين العظيم', 'CN'],
  ['Oman in a list of the Gulf', 'شاركت السعودية وعمان والبحرين', 'BH OM SA'],
  ['Amman, with its shadda elsewhere', 'في شرق عمّان 15 درجة، وفي غرب عمان 13', 'JO'],
  ['Amman’s airport', 'أقلعت من مطار عمّان المدني', 'JO'],
  ['Amman by its stock exchange', 'ارتفع مؤشر بورصة عمان وسط تفاؤل أردني', 'JO'],
  ['King in Amman', 'التقى الملك عبد الله الثاني وفدا في عمان', 'JO'],
  ['Oman’s sultan', 'استقبل السلطان هيثم بن طارق ضيفه في عمان', 'OM'],
  ['the Strait near Oman', 'اتهمت طهران، فيما ردت مسقط وعمان', 'IR OM'],
  ['Yemeni right hand', 'اليمني الأيمن', 'YE'],
  ['Egyptian plural', 'طلبة مصريون ومصريات ومصريتان', 'EG'],
  ['the coast of ivory', 'ساحل العاج يفوز', 'CI'],
  ['Lebanese mount', 'جبل لبنان', 'LB'],
  ['and to both', 'لليمن وللصين وللأردن', 'CN JO YE'],
  ['like a state', 'كقطر وكمصر وكالمغرب', 'EG MA QA'],
  ['then', 'فمصر ففرنسا', 'EG FR'],
  ['with wa and bi', 'وبمصر وبالعراق ولليبيا', 'EG IQ LY'],
  ['question', 'أفي مصر أم في تونس', 'EG TN'],
  ['in brackets', '(سوريا) [لبنان]', 'LB SY'],
  ['with a comma glued', 'سوريا،لبنان،الأردن', 'JO LB SY'],
  ['hashtag', '#السعودية #قطر_تستضيف', 'QA SA'],
  ['with a tatweel', 'السـعوديـة والكويـت', 'KW SA'],
  ['in presentation forms', 'ﻣﺼﺮ', 'EG'],
  ['doubled spaces', 'كوريا  الشمالية', 'KP'],
  ['Ivorian', 'المهاجم الإيفواري', 'CI'],
  ['Burkinabe', 'رئيس بوركينا فاسو والجيش البوركينابي', 'BF'],
  ['Nepalese', 'متسلق نيبالي', 'NP'],
  ['Icelanders', 'آيسلنديون', 'IS'],
  ['Filipina', 'عاملة فلبينية', 'PH'],
  ['New Zealander', 'مزارع نيوزيلندي', 'NZ'],
  ['Sri Lankan', 'عمال سريلانكيون', 'LK'],
  ['South Sudanese', 'لاجئون من جنوب السودان ولاجئ سوداني جنوبي', 'SS'],
  ['South African', 'رئيسة جنوب أفريقية', 'ZA'],
  ['North Macedonia', 'مقدونيا الشمالية', 'MK'],
  ['Saudi plural', 'سعوديات وسعوديتان', 'SA'],
  ['Emirati women', 'إماراتيات', 'AE'],
  ['Kuwaiti dual', 'كويتيان وكويتيتان', 'KW'],
  ['a palace of Beirut', 'نفت بعبدا الأنباء', 'LB'],
  ['a palace of Algiers', 'غادر الرئيس قصر المرادية', 'DZ'],
  ['a cabinet', 'بيان من الكابينت', 'IL'],
  ['a parliament of Berlin', 'صوت البوندستاغ على الميزانية', 'DE'],
  ['a parliament of Moscow', 'اجتمع الدوما لمناقشة القانون', 'RU'],
])('%s: %s', (_, text, expected) => expect(countriesNamed(text)).toBe(expected));
