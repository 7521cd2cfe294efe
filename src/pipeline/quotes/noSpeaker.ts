/** Words that stand where a speaker would and name none. */
import { fold } from '#text/fold.ts';

/** «ومنها روسيا»: a preposition with its pronoun begins no name. */
const POINTS_BACK = /^[وف]?(?:من|في|ب|ل|عن|علي|الي|لدي|عند)(?:ه|ها|هم|هن|هما)$/u;
/** «كما تقول الصفحة»: what tells the story is not told of in it. */
const ITSELF = /^(?:ال)?(?:صفحة|قصة|مقال|خبر)$/u;

/** Of these there are many: without the noun that follows none is meant. */
const ALONE = /^(?:وزارة|وزير|وزيرة|رييس|رييسة|رياسة|مديرية|امانة|مجلس|قيادة)$/u;

/** Tell whether words name no speaker: a body or an office whose noun is missing («وزارة»), what points back, and the page itself. */
export function isNoSpeaker(name: string): boolean {
  const [first = '', ...others] = fold(name).split(/\s+/u);
  return POINTS_BACK.test(first) || (others.length === 0 && (ALONE.test(first) || ITSELF.test(first)));
}
