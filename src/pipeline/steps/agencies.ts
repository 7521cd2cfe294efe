/** News agencies as datelines and signatures name them. */

/** Agencies whose reports papers everywhere print: they say where a report comes from, not whose page it is. */
export const WORLD = '[أا] ?\\.? ?ف ?\\.? ?ب|د ?\\.? ?ب ?\\.? ?أ|رويترز|فرانس برس|أسوشيتد ?برس|وكالات|الوكالات|خاص|متابعات|متابعة|AFP|Reuters|AP|CNN|DPA|UPI|BBC';
/** Agencies of one country. */
export const NATIONAL = 'أ ?\\.? ?ش ?\\.? ?أ|الأناضول|شينخوا|سبوتنيك|تاس|واس|سانا|بترا|واج|وأج|كونا|وات|وام|قنا|معا|وفا|واع|نينا|بنا|و ?م ?ع|سبأ|صفا|شهاب|قدس برس|إرنا|ارنا|فارس|تسنيم|سونا|وال|وما';
export const AGENCY = `(?:${WORLD}|${NATIONAL})`;
