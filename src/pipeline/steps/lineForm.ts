/** The form of a line, by which a headline and a sentence are told apart before a word is understood. */
import { lineKey } from '#pipeline/steps/lineKey.ts';

const CLOSERS = '"\'”’»)]} ';
const STOPS = '.؟?!…:؛،,;';

/** Give the last character that is no closing quote or bracket. */
function lastSign(text: string): string {
  let at = text.length - 1;
  while (at >= 0 && CLOSERS.includes(text[at]!)) at--;
  return text[at] ?? '';
}

/** Say whether a line ends as sentences do (or goes on below, after a colon or a comma). */
export const endsSentence = (text: string): boolean => STOPS.includes(lastSign(text));

/** Say whether a line ends with a full stop, question or exclamation mark. */
export const endsWithStop = (text: string): boolean => '.؟?!…'.includes(lastSign(text));

export const wordCount = (text: string): number => (text === '' ? 0 : text.split(' ').length);

/** Headlines are shorter than this; two that were run together are not. */
const HEADLINE = { length: 160, words: 25 };

/** A sentence that ends within a line; the two dots of a torn headline end none, nor does an initial («ب. عبد القادر»). */
const STOP_WITHIN = /(?:[\p{L}\p{M}]{2}|["”»)])\.["”»)]? /u;

/** Say whether a line could be a headline: short, and nowhere closed as a sentence is. */
export const isBare = (text: string): boolean =>
  text !== '' && text.length <= HEADLINE.length && !endsSentence(text) && wordCount(text) <= HEADLINE.words && !(text.includes('.') && STOP_WITHIN.test(text));

const BULLET = /^(?:[•●▪■◾◆○·*►]|[-–—](?= )|\d{1,2}[-.)](?= )) */u;

export const hasBullet = (text: string): boolean => BULLET.test(text);
export const withoutBullet = (text: string): string => text.replace(BULLET, '');

const split = (words: string): string[] => words.split(' ').map(lineKey);

/** Verbs that open the sentences of news, masculine and feminine. A headline rather opens with a name. */
const VERBS = new Set(
  split(
    'قال قالت أكد أكدت أضاف أضافت أوضح أوضحت أشار أشارت ذكر ذكرت أعلن أعلنت شدد شددت لفت لفتت كشف كشفت نقل نقلت كان كانت جاء جاءت ' +
      'أعرب أعربت دعا دعت طالب طالبت اعتبر اعتبرت رأى رأت أفاد أفادت اتهم اتهمت حذر حذرت وصف وصفت نفى نفت اعترف اعترفت بحث بحثت زار زارت ' +
      'التقى التقت استقبل استقبلت أجرى أجرت تعهد تعهدت رفض رفضت أدان أدانت عزز عززت أظهر أظهرت أبدى أبدت بدأ بدأت شهد شهدت أثار أثارت تصاعد تصاعدت ' +
      'ارتفع ارتفعت انخفض انخفضت وصل وصلت قتل قتلت أصيب أصيبت وقع وقعت قرر قررت أطلق أطلقت أرسل أرسلت تأتي يأتي يرى ترى يقول تقول يعتقد تعتقد ' +
      'افتتح افتتحت أقر أقرت أجل أجلت أغلق أغلقت شارك شاركت دخل دخلت يذكر يشار يتوقع ينتظر يعد تعد ليس ليست قد لم لن سوف تابع تابعت ختم ختمت أردف أردفت استطرد نوه نوهت أقر أقرت زعم زعمت تحدث تحدثت',
  ),
);

/** Words that tie a sentence to the one before it. */
const TIES = new Set(split('كما بينما حيث لكن ثم إذ علما فيما فقد فإن فلم فلا فضلا بدوره بدورها جدير الجدير وبالتالي هذا وهو وهي'));
const TIES_OF_TWO = new Set(
  ['من جانبه', 'من جانبها', 'من جانبهم', 'من جهته', 'من جهتها', 'من ناحيته', 'من ناحيتها', 'في المقابل', 'في غضون', 'في السياق', 'في سياق', 'في هذا', 'في الوقت', 'في حين', 'إلى ذلك', 'على صعيد', 'بعد ذلك', 'قبل ذلك'].map(lineKey),
);

/** Words whose own first letter is و; before all others it is "and". */
const WAW = new Set(
  split(
    'وزير وزيرة وزراء وزيرا وزارة وزارات واشنطن وفاة وفيات وفد وفود وكالة وكالات وكيل وقف وضع وثيقة وثائق وسط والد والدة ولي ولاية ولايات وسائل وساطة وسيط ' +
      'وجه وجوه وحدة وحدات وعد وعود وصول ورقة ورشة وظائف وقائع واقع واقعة وليد وائل وسام وسيم وفاء وداد وجدي وجيه وحيد وردة وديع ورود وعد وئام ولاء والي وارسو ودائع وقود وطن وباء وداع وزن وفق وصفة وجهة وجبة ويكيليكس ويتكوف',
  ),
);

/** Say whether a line (its key) opens with a verb that news sentences open with, "and" before it or not. */
export function opensWithVerb(key: string): boolean {
  const first = key.slice(0, 30).split(' ')[0] ?? '';
  return VERBS.has(first) || (/^[وف]/u.test(first) && VERBS.has(first.slice(1)));
}

/** Say whether a line (its key) is tied to what came before it: by "and", by a word that goes on, by another speaker. */
export function opensWithTie(key: string): boolean {
  const [first = '', second = ''] = key.slice(0, 60).split(' ');
  if (TIES.has(first) || TIES_OF_TWO.has(`${first} ${second}`)) return true;
  return first.length > 3 && first.startsWith('و') && !WAW.has(first);
}

/** Say whether a line (its key) opens as a sentence within a text does: with a tie or a verb of news. */
export const opensSentence = (key: string): boolean => opensWithVerb(key) || opensWithTie(key);
