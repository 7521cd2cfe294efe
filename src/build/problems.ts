/** Problems in words: `file:line:column error|warning code message (hint)`, in Arabic or English. */
import { plainText } from '#build/plainText.ts';
import type { Problem } from '#pipeline/draft.ts';

export type ProblemLanguage = 'en' | 'ar';
type Words = Record<ProblemLanguage, readonly [message: string, hint: string]>;

const WORDS: Record<Problem['kind'], Words> = {
  'empty-document': {
    en: ['the document holds no text', 'was it saved before the page had loaded?'],
    ar: ['لا كلام في النص الخام', 'هل حُفظ قبل أن تُحمَّل الصفحة؟'],
  },
  'unreadable-document': {
    en: ['the document cannot be read as text', 'it must be text: UTF-8, UTF-16, Windows-1256 or ISO-8859-6'],
    ar: ['تعذّرت قراءة النص الخام', 'يجب أن يكون نصًّا بترميز UTF-8 أو UTF-16 أو Windows-1256 أو ISO-8859-6'],
  },
  'undecodable-bytes': {
    en: ['bytes that are no letters were set aside', 'save the file again as UTF-8'],
    ar: ['نُحّيت بايتات لا تمثل حروفًا', 'احفظ الملف من جديد بترميز UTF-8'],
  },
  'broken-front-matter': {
    en: ['the front matter cannot be read', 'it is YAML between two lines of ---'],
    ar: ['تعذّرت قراءة ترويسة الملف', 'هي YAML بين سطرين من ---'],
  },
  'missing-field': { en: ['a field is missing', 'add it to the front matter or the record'], ar: ['ثمة حقل ناقص', 'أضفه إلى ترويسة الملف أو إلى السجل'] },
  'no-day': {
    en: ['no day of publication is stated or can be concluded', 'the story stands at the end of lists'],
    ar: ['لا يوم نشر مذكور ولا مستنتج', 'تأتي القصة في آخر القوائم'],
  },
  'no-entity': {
    en: ['no known country, person, organisation or place is named', 'add what it speaks of to data/gazetteer'],
    ar: ['لا تذكر القصة دولة ولا شخصًا ولا جهة ولا مكانًا معروفًا', 'أضف ما تتحدث عنه إلى data/gazetteer'],
  },
  'weekday-mismatch': {
    en: ['the weekday does not fall on the date beside it', 'one of the two is a slip of the page'],
    ar: ['يوم الأسبوع لا يوافق التاريخ الذي بجانبه', 'أحدهما سهو في الصفحة'],
  },
  'day-conflict': { en: ['two days are stated that cannot both be right', 'the first of them was taken'], ar: ['يومان مذكوران لا يجتمعان', 'أُخذ بأولهما'] },
  'impossible-day': { en: ['the calendar has no such day', 'it was not taken for a date'], ar: ['لا وجود لهذا اليوم في التقويم', 'لم يُحسب تاريخًا'] },
  'control-characters': {
    en: ['characters that nobody sees were set aside: they steer programs or turn lines around', 'save the text without them'],
    ar: ['نُحّيت محارف لا تُرى: تتحكم في البرامج أو تقلب ترتيب السطر', 'احفظ النص خاليًا منها'],
  },
  mojibake: {
    en: ['letters were garbled before the document was saved', 'fetch the page again and save it as UTF-8'],
    ar: ['حروف شُوّهت قبل حفظ النص الخام', 'اجلب الصفحة من جديد واحفظها بترميز UTF-8'],
  },
  'broken-json': {
    en: ['this is no JSON that holds articles', 'an array or lines of objects with "title" and "text"'],
    ar: ['ليس هذا ملف JSON فيه قصص', 'مصفوفة أو أسطر من كائنات فيها title وtext'],
  },
  'too-deep': {
    en: ['the document nests deeper than any page', 'save the page again, or as text'],
    ar: ['النص الخام أعمق تداخلًا من أي صفحة', 'احفظ الصفحة من جديد، أو نصًّا'],
  },
  'duplicate-id': { en: ['this id is taken', 'give the file or the entry another name'], ar: ['هذا المعرّف مستعمل', 'سمِّ الملف أو المدخل باسم آخر'] },
  'broken-gazetteer': {
    en: ['the gazetteer cannot be read', 'the bundle in place was left as it is'],
    ar: ['تعذّرت قراءة قوائم الأسماء', 'تُركت الحزمة القائمة على حالها'],
  },
  'missing-folder': { en: ['there is no such folder', 'check the path after --from'], ar: ['لا مجلد بهذا الاسم', 'راجع المسار بعد --from'] },
  'not-a-folder': { en: ['this is a file, not a folder', 'give the folder that holds it'], ar: ['هذا ملف لا مجلد', 'اذكر المجلد الذي هو فيه'] },
  'empty-folder': {
    en: ['the folder holds no document', 'put text (.txt, .md), saved pages (.html) or records (.json, .jsonl) into it'],
    ar: ['لا وثائق في المجلد', 'ضع فيه نصوصًا (.txt أو .md) أو صفحات محفوظة (.html) أو سجلات (.json أو .jsonl)'],
  },
  'no-story': {
    en: ['no document gave a story', 'the bundle in place was left as it is'],
    ar: ['لم تُستخرج من النصوص الخام أي قصة', 'تُركت الحزمة القائمة على حالها'],
  },
  'document-format': {
    en: ['documents of this format are not read', 'copy the text into a .txt file, or save it as text or HTML'],
    ar: ['لا تُقرأ الوثائق بهذه الصيغة', 'انسخ النص إلى ملف .txt أو احفظه نصًّا أو HTML'],
  },
  'table-format': {
    en: ['tables are not read', 'save the rows as JSON records with "title", "text", "date" and "source"'],
    ar: ['لا تُقرأ الجداول', 'احفظ الصفوف سجلات JSON فيها title وtext وdate وsource'],
  },
  'page-format': {
    en: ['pages saved in this format are not read', 'save the page again as "HTML only"'],
    ar: ['لا تُقرأ الصفحات المحفوظة بهذه الصيغة', 'احفظ الصفحة من جديد بصيغة HTML وحدها'],
  },
  'feed-format': { en: ['feeds are not read', 'save the pages that it leads to as HTML'], ar: ['لا تُقرأ الخلاصات', 'احفظ الصفحات التي تحيل إليها بصيغة HTML'] },
  'archive-format': { en: ['archives are not read', 'unpack it here'], ar: ['لا تُقرأ الملفات المضغوطة', 'فك ضغط الملف هنا'] },
  'unknown-format': {
    en: ['files with this ending are not read', 'text ends in .txt or .md, a saved page in .html, records in .json or .jsonl'],
    ar: ['لا تُقرأ الملفات بهذا الامتداد', 'امتداد النص .txt أو .md، والصفحة المحفوظة .html، والسجلات .json أو .jsonl'],
  },
  'missing-file': { en: ['there is no such file', 'check the path'], ar: ['لا ملف بهذا الاسم', 'راجع المسار'] },
  'too-large': { en: ['the document is larger than 20 MB and was not read', 'split it'], ar: ['النص الخام أكبر من 20 ميغابايت فلم يُقرأ', 'قسّمه'] },
  'unopenable-file': {
    en: ['the file cannot be opened', 'a broken link, a folder, a pipe, or a file that is closed to you'],
    ar: ['تعذّر فتح الملف', 'قد يكون رابطًا معطوبًا أو مجلدًا أو أنبوبًا، أو ملفًا لا يُسمح لك بقراءته'],
  },
  'unwritable-file': {
    en: ['this cannot be written', 'what stood there was left as it is: is there room, and may you write there?'],
    ar: ['تعذّرت الكتابة', 'بقي ما كان هناك على حاله: هل في القرص متسع، وهل يُسمح لك بالكتابة فيه؟'],
  },
  'too-long': {
    en: ['the text is longer than any page of news: 500,000 characters, or 100,000 lines', 'split it'],
    ar: ['النص أطول من أي صفحة أخبار: 500,000 حرف أو 100,000 سطر', 'قسّمه'],
  },
  'inferred-words-not-found': {
    en: ['the words listed under "inferred" or "events" do not stand in the text', 'copy them exactly'],
    ar: ['الكلمات المذكورة في inferred أو events ليست في النص', 'انسخها كما هي'],
  },
  'unknown-name': {
    en: ['no event is called so, or no story has this id', 'copy the title of an event, or the id of a story, exactly'],
    ar: ['لا حدث بهذا العنوان، أو لا قصة بهذا المعرّف', 'انسخ عنوان الحدث أو معرّف القصة كما هو'],
  },
};

/** Give one problem as its line. */
export function problemLine(problem: Problem, language: ProblemLanguage): string {
  const [message, hint] = WORDS[problem.kind][language];
  const about = problem.detail === undefined ? '' : `: ${plainText(problem.detail)}`;
  return `${plainText(problem.file)}:${problem.line}:${problem.column} ${problem.severity} ${problem.kind} ${message}${about} (${hint})`;
}

/** Give the problem of a place that could not be written. */
export const unwritable = (file: string, error: unknown): Problem => ({
  severity: 'error',
  kind: 'unwritable-file',
  file,
  line: 1,
  column: 1,
  detail: (error as NodeJS.ErrnoException).code ?? String(error),
});

/** Print problems to standard error, one a line, as words or as JSON. */
export function printProblems(problems: readonly Problem[], { language, json }: { language: ProblemLanguage; json: boolean }): void {
  for (const problem of problems) console.error(json ? JSON.stringify(problem) : problemLine(problem, language));
}
