/** Hijri days in words: the calendar is the platform's (CLDR `islamic-umalqura`), the names of its months are ours, so that every browser prints the same. */
const MONTHS = {
  ar: ['محرم', 'صفر', 'ربيع الأول', 'ربيع الآخر', 'جمادى الأولى', 'جمادى الآخرة', 'رجب', 'شعبان', 'رمضان', 'شوال', 'ذو القعدة', 'ذو الحجة'],
  en: ['Muharram', 'Safar', 'Rabi I', 'Rabi II', 'Jumada I', 'Jumada II', 'Rajab', 'Shaban', 'Ramadan', 'Shawwal', 'Dhu al-Qidah', 'Dhu al-Hijjah'],
} as const;
const ERA = { ar: 'هـ', en: 'AH' } as const;

const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { timeZone: 'UTC', day: 'numeric', month: 'numeric', year: 'numeric' });

/** Say an ISO day in the Umm al-Qura calendar: «28 جمادى الأولى 1446 هـ». */
export function hijriDay(iso: string, locale: keyof typeof ERA): string {
  const parts = calendar.formatToParts(new Date(`${iso}T00:00:00Z`));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('day')} ${MONTHS[locale][Number(part('month')) - 1] ?? ''} ${part('year')} ${ERA[locale]}`;
}
