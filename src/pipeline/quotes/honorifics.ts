/** «سموه»، «معاليه»: forms of address that stand for the person they were given to last. */

/** What such a form is glued together of, folded, and the titles that whoever it stands for bears before the name. */
const TITLES: Readonly<Record<string, string>> = {
  سمو: 'سمو السمو الامير امير الاميرة اميرة',
  جلالت: 'جلالة الجلالة الملك ملك الملكة السلطان سلطان',
  فخامت: 'فخامة الفخامة الرييس رييس',
  سيادت: 'سيادة السيد السيدة الرييس رييس الوزير وزير الوزيرة وزيرة المحافظ محافظ',
  معالي: 'معالي المعالي الوزير وزير الوزيرة وزيرة',
  دولت: 'دولة رييس',
  سعادت: 'سعادة السعادة السفير سفير السفيرة سفيرة',
  فضيلت: 'فضيلة الشيخ الامام المفتي',
  قداست: 'قداسة البابا',
  غبطت: 'غبطة البطريرك',
  نيافت: 'نيافة المطران الانبا',
};
const FORM = /^(سمو|جلالت|فخامت|سيادت|معالي|دولت|سعادت|فضيلت|قداست|غبطت|نيافت)(?:ه|ها)$/;

const titles = new Map(Object.entries(TITLES).map(([stem, words]) => [stem, new Set(words.split(' '))]));

/** The titles that a form of address asks for; undefined: the word is none. */
export function titlesOf(folded: string): ReadonlySet<string> | undefined {
  const stem = FORM.exec(folded)?.[1];
  return stem === undefined ? undefined : titles.get(stem);
}

/** Whether a folded word is such a form. */
export const isAddress = (folded: string): boolean => FORM.test(folded);
