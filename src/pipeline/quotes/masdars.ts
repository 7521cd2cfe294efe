/** Verbal nouns, by their forms: what is asked for, done or aimed at, and never who speaks. */

/** تفعيل، تفاعل، تفعّل، إفعال، افتعال، انفعال، استفعال، مفاعلة, folded. Names may look so: إحسان، توفيق. */
const MASDAR = /^(?:ت..ي.|ت.ا..|ا..ا.|ا(?:ن|.ت|[صض]ط)..?ا.|است.{1,2}ا.|م.ا..ة|ت..ية|ا.ا.ة|است.ا.ة)$/;
/** With the article also تفعّل: «التمسك بـ». */
const WITH_ARTICLE = /^ال(?:ت...|ت.ا..|ت..ي.|ا..ا.|ا.ت.ا.|دعوة|سعي|عزم|حرص|رفض|دعم|مضي)$/;

/** Whether a folded word has the form of a verbal noun. */
export const isMasdar = (folded: string): boolean => MASDAR.test(folded);

/** مفاعلة، تفعيل، استفعال without the article: few names look so. */
const PLAIN = /^(?:م.ا..ة|ت..ي.|است.{1,2}ا.ة?|ت..ية|ا.ا.ة|ا(?:ن.|.ت).ا.)$/;
const NAMES_LIKE_IT =
  /^(?:توفيق|تحسين|تيسير|ترتيل|تسنيم|مبارك.|اسامة|امامة|ابتسام|انتصار|اعتدال|ابتهال|اعتماد|امتنان|افتخار|اكتمال|انشراح|ابتهاج|انتظار|اعتزاز)$/;

/** «أعلن مدير المهرجان مشاركة …»: what is told, without its article. */
export const isPlainMasdar = (folded: string): boolean => PLAIN.test(folded) && !NAMES_LIKE_IT.test(folded);

/** «غوتيريش لحماية»، «الوزير بالمناسبة»: what is aimed at or done, with its preposition glued to it. */
export const isAim = (folded: string): boolean => /^ل(?!ل)/.test(folded) && folded.length > 4 && (folded.endsWith('ة') || isMasdar(folded.slice(1)));

/** «التمسك بالوساطة»: with the preposition after it no part of a name. */
export const isDefiniteMasdar = (folded: string, next: string): boolean => WITH_ARTICLE.test(folded) && /^(?:ب.{2,}|ل.{3,}|علي|الي)$/.test(next);
