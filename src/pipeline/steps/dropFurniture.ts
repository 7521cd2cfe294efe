/** What a page sets around every story: adverts, buttons, invitations. */
import type { ClutterKind } from '#pipeline/draft.ts';
import { wordCount } from '#pipeline/steps/lineForm.ts';
import { keysOf } from '#pipeline/steps/lineKey.ts';
import { eachStory, isBlank, takeOut } from '#pipeline/steps/page.ts';
import type { PageLine, PageStory } from '#pipeline/steps/page.ts';

/** Lines that say nothing else. */
const WHOLE: readonly (readonly [kind: ClutterKind, keys: ReadonlySet<string>])[] = [
  ['advert', keysOf('اعلان', 'الاعلان', 'اعلانات', 'الاعلانات', 'اعلان ممول', 'مساحة اعلانية', 'مادة اعلانية', 'محتوى اعلاني', 'محتوى ممول', 'اعلانات جوجل', 'Advertisement', 'Advertisements', 'Ad', 'Ads', 'Sponsored')],
  ['share', keysOf(
    'شارك', 'شاركها', 'شاركه', 'شاركنا', 'شارك غرد', 'مشاركة', 'المشاركة', 'شارك الخبر', 'شارك هذا الخبر', 'شارك المقال', 'شارك هذا المقال', 'شارك الموضوع', 'شارك هذا الموضوع', 'شارك القصة', 'شارك هذه القصة', 'شاركها مع اصدقائك', 'شارك الخبر مع اصدقائك', 'مشاركة الخبر', 'مشاركة المقال', 'انشر', 'انشرها', 'نسخ الرابط', 'تم نسخ الرابط', 'رابط مختصر', 'طباعة', 'اطبع', 'ارسال', 'حفظ', 'اعجبني', 'غرد', 'Share', 'Share this', 'Share on', 'Tweet', 'Print', 'Copy link',
  )],
  ['comments', keysOf('اترك تعليقا', 'اترك تعليق', 'اترك ردا', 'اترك رد', 'اترك تعليقك', 'اضف تعليقا', 'اضف تعليق', 'اضف تعليقك', 'اكتب تعليقا', 'اكتب تعليقك', 'التعليقات', 'تعليقات', 'لا توجد تعليقات', 'لا يوجد تعليقات', 'تعليقات الزوار', 'تعليقات القراء', 'تعليقات فيسبوك', 'الغاء الرد', 'عدد التعليقات', 'اترك تعليقا الغاء الرد', 'اترك ردا الغاء الرد', 'احفظ اسمي بريدي الالكتروني والموقع الالكتروني في هذا المتصفح لاستخدامها المره المقبله في تعليقي', 'يجب تسجيل الدخول للتعليق', 'Leave a comment', 'Leave a reply', 'Comments', 'No comments')],
  ['page-furniture', keysOf('Exit mobile version', 'Skip to content', 'Read more', 'Follow us', 'تخطى الى المحتوى', 'انتقل الى المحتوى', 'اضغط هنا', 'حجم الخط', 'تكبير الخط', 'استمع', 'استمع الى المقال', 'استمع للمقال', 'استمع الى الخبر', 'استمع الى هذا المقال', 'جميع الحقوق محفوظة', 'الرئيسية', 'الصفحة الرئيسية', 'عودة الى الاعلى', 'تابعنا', 'تابعونا', 'تابعنا على', 'تابعونا على', 'القائمة', 'بحث', 'اشترك', 'اشترك الان', 'النشرة البريدية', 'ابلغ عن خطأ', 'نسخة الموبايل', 'النسخة الكاملة', 'عرض النسخة الكاملة', 'من نحن', 'اتصل بنا', 'سياسة الخصوصية', 'شروط الاستخدام', 'اعلن معنا', 'هيئة التحرير', 'خريطة الموقع', 'شاهد الفيديو', 'مواقيت الصلاة', 'سجل الان', 'تسجيل الدخول', 'Powered by WordPress')],
];

const NETWORKS = keysOf('فيسبوك', 'فايسبوك', 'تويتر', 'اكس', 'إكس', 'واتساب', 'واتس', 'تلغرام', 'تليجرام', 'تيليجرام', 'تيليغرام', 'ماسنجر', 'لينكدان', 'لينكدإن', 'بنترست', 'انستغرام', 'انستجرام', 'يوتيوب', 'البريد', 'الالكتروني', 'ايميل', 'شارك', 'شاركها', 'شاركه', 'مشاركة', 'غرد', 'طباعة', 'انشر', 'على', 'عبر', 'Facebook', 'Twitter', 'X', 'WhatsApp', 'Telegram', 'LinkedIn', 'Pinterest', 'Messenger', 'Email', 'Instagram', 'Share', 'on', 'نسخ', 'الرابط');

/** Invitations: a way to begin, and the channel to which they invite. Both must be there, or it is a sentence of news. */
const INVITING = /^(?:تابع(?:وا|نا|ونا|ي)? |لمتابع[هة] |للمتابع[هة] |لمزيد من |للمزيد |اشترك(?:وا|ي)? |للاشتراك |انضم(?:وا|ي)? (?:الي|الان)|للانضمام |حمل(?:وا)? (?:تطبيق|الان)|لتحميل |يمكنكم متابعة |يمكنك متابعة |لقراءة المزيد )/u;
const CHANNEL = /(?:^| )(?:[بو]?ال)?(?:تطبيق|تطبيقنا|تطبيقات|قناتنا|قناه|صفحتنا|صفحاتنا|صفحه|موقعنا|حسابنا|حساباتنا|منصاتنا|نشرتنا|نشره|واتساب|واتس|تلغرام|تليجرام|تيليجرام|تيليغرام|فيسبوك|تويتر|يوتيوب|انستغرام|google|جوجل|غوغل|خدمه|اضغط|هنا|التواصل|الاخبار|اخبار)(?: |$)/u;
const OTHER_FURNITURE = /^(?:الرييسيه |لن يتم نشر عنوان بريدك|وقت القراءه|مده القراءه|زمن القراءه|القراءه في|جميع الحقوق محفوظه|كل الحقوق محفوظه|حقوق النشر محفوظه|عدد المشاهدات|عدد القراءات|تحميل المزيد|مشاهدات \d{1,9}$|\d{1,9} مشاهد[هة]$|مشاهد[هة] \d{1,9}$|site icon |powered by |نستخدم ملفات تعريف|رابط الخبر http|الرابط المختصر http|copyright|all rights reserved|\d{1,3} (?:min|minutes?) read|يستخدم هذا الموقع|هذا الموقع يستخدم)/u;
const MOST_WORDS = 25;

const isNetworks = (key: string): boolean => {
  const words = key.split(' ');
  return words.length > 1 && words.length <= 16 && words.every((word) => NETWORKS.has(word));
};

/** Say which furniture a line (its key) is, or null. */
export function furnitureOf(key: string): ClutterKind | null {
  if (key === '' || wordCount(key) > MOST_WORDS) return null;
  const bare = key.replace(/^\d{1,4} | \d{1,4}$/g, '');
  const whole = WHOLE.find(([, keys]) => keys.has(bare));
  if (whole) return whole[0];
  if (isNetworks(key) || (NETWORKS.has(key) && key.length > 2)) return 'share';
  if (/^(?:لن يتم نشر عنوان|\d{1,3} تعليق(?:ا|ات)?$)/u.test(key)) return 'comments';
  return (INVITING.test(key) && CHANNEL.test(key)) || OTHER_FURNITURE.test(key) ? 'page-furniture' : null;
}

const SECTIONS = keysOf('سياسة', 'اقتصاد', 'اقتصاد وأعمال', 'رياضة', 'ثقافة', 'ثقافة وفن', 'ثقافة وفنون', 'فن', 'فنون', 'منوعات', 'صحة', 'تكنولوجيا', 'علوم', 'علوم وتكنولوجيا', 'محليات', 'محافظات', 'أخبار', 'أخبار محلية', 'أخبار عربية', 'أخبار عالمية', 'عربي ودولي', 'العالم', 'عالم', 'رأي', 'آراء', 'مقالات', 'تقارير', 'تحقيقات', 'حوادث', 'فيديو', 'صور', 'بودكاست', 'سيارات', 'سياحة', 'مجتمع', 'تعليم', 'المزيد', 'كاريكاتير', 'تحليلات', 'بورصة');
/** Fewer names of sections may as well be sub-headings. */
const LEAST_OF_A_MENU = 3;

/** Find the lines of menus: names of sections in a run. */
function menuLines(story: PageStory): ReadonlySet<PageLine> {
  const found = new Set<PageLine>();
  let run: PageLine[] = [];
  const close = (): void => {
    if (run.length >= LEAST_OF_A_MENU) for (const line of run) found.add(line);
    run = [];
  };
  for (const line of story.lines) {
    if (isBlank(line) || furnitureOf(line.key) === 'page-furniture') continue;
    if (SECTIONS.has(line.key)) run.push(line);
    else close();
  }
  close();
  return found;
}

const FORM = keysOf('التعليق', 'الاسم', 'البريد الالكتروني', 'الموقع الالكتروني', 'الموقع');
const isFormField = ({ text, key }: PageLine): boolean => FORM.has(key) && (text.endsWith('*') || key === 'الموقع الالكتروني');

function takeFurniture(story: PageStory): PageStory {
  const menu = menuLines(story);
  return takeOut(story, (line) => (menu.has(line) ? 'page-furniture' : isFormField(line) ? 'comments' : furnitureOf(line.key)));
}

/** Take out adverts, share buttons, menus, calls for comments and the page's invitations. */
export const dropFurniture = eachStory(takeFurniture);
