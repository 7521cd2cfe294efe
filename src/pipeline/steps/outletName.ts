/** Names of outlets, told by their own words: «صحيفة السهل», «سهل نيوز», «السهل الإخباري». */

const LONGEST = 40;
/** A name whose own words say that it is an outlet's. */
const OUTLET = /^(?:صحيفة|جريدة|وكالة|بوابة|شبكة|قناة|موقع|مجلة|إذاعة) \p{L}{2,15}(?: \p{L}{2,15}){0,2}$|^\p{L}{2,15}(?: \p{L}{2,15}){0,2}(?: نيوز| أونلاين| اونلاين| برس| تايمز| تي في| [اإ]خباري[ةه]?| ال[اإ]خباري[ةه]?|\.نت)$|^(?!(?:عدد|حدث|صورة|صور|كلمة|طقس|أخبار|اخبار|حظك|أسعار|اسعار|رأي|خبر|مواعيد|مباريات|قضية|حديث|نشرة|موجز|عناوين|أبرز) )\p{L}{3,15} (?:اليوم|الآن|الان|24|٢٤)$/u;

/** Say whether a name's own words tell that it is an outlet's. */
export const isOutletName = (text: string): boolean => text.length <= LONGEST && OUTLET.test(text);
