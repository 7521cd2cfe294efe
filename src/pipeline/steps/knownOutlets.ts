/** Outlets whose names do not say that they are outlets'. A name that is a common word or a section's title («الأخبار») is left out. */
import { keysOf } from '#pipeline/steps/lineKey.ts';

const KNOWN = keysOf(
  'صدى البلد', 'الجزيرة', 'الجزيرة نت', 'الجزيرة مباشر', 'العربية', 'العربية نت', 'العربي الجديد', 'القدس العربي', 'الشرق الأوسط', 'المصري اليوم',
  'اليوم السابع', 'بوابة الأهرام', 'الأهرام', 'مصراوي', 'الميادين', 'الحرة', 'عكاظ', 'هسبريس', 'النهار العربي', 'الراي', 'عربي21', 'عربي 21',
  'رصيف22', 'رصيف 22', 'إندبندنت عربية', 'سكاي نيوز عربية', 'بي بي سي عربي', 'BBC عربي', 'BBC News عربي', 'فرانس 24', 'فرانس24', 'مونت كارلو الدولية',
  'آر تي عربي', 'RT Arabic', 'RT عربي', 'روسيا اليوم', 'سبوتنيك عربي', 'CNN بالعربية', 'CNN Arabic', 'دويتشه فيله', 'DW', 'القاهرة الإخبارية',
  'إرم نيوز', 'مبتدا',
);

/** Say whether a line's key is the name of a known outlet. */
export const isKnownOutlet = (key: string): boolean => KNOWN.has(key);
