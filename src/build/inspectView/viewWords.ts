/** The words of the readable views, in both languages; the kinds of clutter are called as in the app. */
import type { EntityType } from '#bundle/schema.ts';
import type { ClutterKind } from '#bundle/storySchema.ts';

export type ViewLanguage = 'ar' | 'en';
type Bound = 'exact' | 'about' | 'over' | 'under' | 'range';

type Words = {
  readonly comma: string;
  readonly page: string;
  readonly contents: string;
  readonly story: string;
  readonly role: Record<'main' | 'embedded', string>;
  readonly title: Record<'stated' | 'derived', string>;
  readonly basis: Record<'stated' | 'inferred', string>;
  readonly outlet: string;
  readonly noOutlet: string;
  readonly published: string;
  readonly noDay: string;
  readonly types: Record<EntityType, string>;
  readonly one: Record<EntityType, string>;
  readonly discovered: string;
  readonly discoveredOne: string;
  readonly keywords: string;
  readonly facts: string;
  readonly text: string;
  readonly headlines: string;
  readonly legend: string;
  readonly problems: string;
  readonly noProblems: string;
  readonly noStories: string;
  readonly clutter: string;
  readonly line: string;
  readonly date: string;
  readonly quote: Record<'direct' | 'reported', string>;
  readonly unnamed: string;
  readonly figure: string;
  readonly bound: Record<Bound, string>;
  readonly kinds: Record<ClutterKind, string>;
};

export const VIEW_WORDS: Record<ViewLanguage, Words> = {
  ar: {
    comma: '، ',
    page: 'ما فُهم من النصوص الخام',
    contents: 'القصص',
    story: 'القصة',
    role: { main: 'قصة رئيسة', embedded: 'وردت داخل صفحة قصة أخرى' },
    title: { stated: 'العنوان مذكور في الصفحة', derived: 'العنوان مأخوذ من نص القصة' },
    basis: { stated: 'مذكور', inferred: 'مستنتَج' },
    outlet: 'المصدر',
    noOutlet: 'غير مذكور',
    published: 'نُشرت',
    noDay: 'بلا تاريخ',
    types: { country: 'دول', person: 'أشخاص', organisation: 'جهات', place: 'أماكن' },
    one: { country: 'دولة', person: 'شخص', organisation: 'جهة', place: 'مكان' },
    discovered: 'أسماء ليست في قائمة الأسماء',
    discoveredOne: 'اسم ليس في قائمة الأسماء',
    keywords: 'كلمات دلالية',
    facts: 'عن هذه القصة',
    text: 'النص وما نُزع منه',
    headlines: 'عناوين مشابهة',
    legend: 'مفتاح العلامات',
    problems: 'ما يستدعي النظر',
    noProblems: 'لا شيء.',
    noStories: 'لا قصص في هذه النصوص الخام.',
    clutter: 'زوائد',
    line: 'السطر',
    date: 'تاريخ',
    quote: { direct: 'قول بلفظه', reported: 'قول بمعناه' },
    unnamed: 'قائله غير مسمّى',
    figure: 'رقم',
    bound: { exact: '', about: 'نحو', over: 'أكثر من', under: 'أقل من', range: 'بين' },
    kinds: {
      'stamp': 'طابع زمني',
      'outlet-line': 'اسم المصدر',
      'repeated-title': 'عنوان مكرر',
      'source-line': 'سطر المصدر',
      'byline': 'اسم الكاتب',
      'dateline': 'سطر المكان والوكالة',
      'keywords': 'كلمات دلالية',
      'read-also': 'اقرأ أيضًا',
      'similar-headlines': 'عناوين مشابهة',
      'inline-headline': 'عنوان دخيل على النص',
      'advert': 'إعلان',
      'share': 'أزرار مشاركة',
      'comments': 'تعليقات',
      'page-furniture': 'عناصر ثابتة في الصفحة',
      'css': 'شيفرة تنسيق',
      'embed': 'منشور مضمّن',
      'caption': 'تعليق صورة',
      'recurring': 'سطر يتكرر في صفحات المصدر',
    },
  },
  en: {
    comma: ', ',
    page: 'What was understood of the documents',
    contents: 'Stories',
    story: 'Story',
    role: { main: 'main story', embedded: 'stood inside the page of another story' },
    title: { stated: 'the page states the title', derived: 'the title was taken from the text' },
    basis: { stated: 'stated', inferred: 'inferred' },
    outlet: 'Outlet',
    noOutlet: 'not given',
    published: 'Published',
    noDay: 'no day',
    types: { country: 'Countries', person: 'People', organisation: 'Organisations', place: 'Places' },
    one: { country: 'country', person: 'person', organisation: 'organisation', place: 'place' },
    discovered: 'Names not in the list of names',
    discoveredOne: 'name not in the list of names',
    keywords: 'Keywords',
    facts: 'About this story',
    text: 'The text, and what was taken out',
    headlines: 'Similar headlines',
    legend: 'Key to the marks',
    problems: 'To be looked at',
    noProblems: 'Nothing.',
    noStories: 'There is no story in these documents.',
    clutter: 'clutter',
    line: 'line',
    date: 'date',
    quote: { direct: 'quotation', reported: 'reported speech' },
    unnamed: 'speaker not named',
    figure: 'figure',
    bound: { exact: '', about: 'about', over: 'over', under: 'under', range: 'between' },
    kinds: {
      'stamp': 'Time stamp',
      'outlet-line': 'Outlet line',
      'repeated-title': 'Repeated headline',
      'source-line': 'Source line',
      'byline': 'Byline',
      'dateline': 'Dateline',
      'keywords': 'Keywords',
      'read-also': 'Read also',
      'similar-headlines': 'Similar headlines',
      'inline-headline': 'Headline stuck in the text',
      'advert': 'Advertisement',
      'share': 'Share buttons',
      'comments': 'Comments',
      'page-furniture': 'Fixed parts of the page',
      'css': 'Style code',
      'embed': 'Embedded post',
      'caption': 'Photo caption',
      'recurring': 'Line that recurs on the outlet’s pages',
    },
  },
};
