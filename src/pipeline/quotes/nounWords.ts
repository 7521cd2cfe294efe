/** Words that decide where a speaker's name begins and ends, folded. */
import people from '#pipeline/quotes/people.json' with { type: 'json' };
import lists from '#pipeline/quotes/nounWords.json' with { type: 'json' };
import { fold } from '#text/fold.ts';

const set = (list: string): ReadonlySet<string> => new Set(fold(list).split(/\s+/));

/** Days and hours said beside a verb of speech. */
export const TIME = set(lists.time.join(' '));

/** What ends a name wherever it stands. */
const ENDERS = set(lists.enders.join(' '));
/** Whether a folded word ends a speaker's name, unless the word before holds it. */
export const isEnder = (folded: string): boolean => ENDERS.has(folded);

/** Nouns after which «في» or «من» or «ب» still belongs to the speaker: مصدر في الوزارة. */
export const HOLDERS: ReadonlySet<string> = new Set(
  [...people.callings, ...people.callings.map((calling) => `${calling}ة`)].map(fold).concat([...set(lists.holders.join(' '))]),
);
/** Nouns after which «عن» belongs to the speaker: النائب عن الحزب. */
export const FOR_HOLDERS = set(lists.forHolders.join(' '));
/** Envoys: «إلى» and where they are sent belong to them. */
export const TO_HOLDERS = set(lists.toHolders.join(' '));
/** Nouns after which «على» belongs to the speaker. */
export const OVER_HOLDERS = set(lists.overHolders.join(' '));

/** What one speaks in: «في بيان», and at: «في مؤتمر صحفي». */
export const OCCASIONS = set(lists.occasions.join(' '));

const LISTENERS = set(lists.listeners.join(' '));
/** Whether a word says whom one speaks to: «لوكالة»، «للصحفيين»، «له». */
export function isAudience(folded: string): boolean {
  if (!folded.startsWith('ل')) return false;
  return folded === 'ل' || folded === 'لل' || LISTENERS.has(folded.slice(1)) || (folded.startsWith('لل') && LISTENERS.has(folded.slice(2)));
}

/** Forms of a calling that are far oftener another word: the world, the economic, the military. */
const OTHER_THINGS = set(lists.otherThings.join(' '));

/** The forms in which a calling stands: he or she, with the article and without. */
const formsOf = (calling: string): string[] => [calling, `${calling}ة`, `ال${calling}`, `ال${calling}ة`].map(fold).filter((form) => !OTHER_THINGS.has(form));

/** People named by what they do, who they are or whose they are: «بائع»، «المتطوعة»، «محاميته». */
const PEOPLE: readonly string[] = [
  ...people.callings.flatMap(formsOf),
  ...[...people.persons, ...people.several].map(fold),
  ...people.owned.flatMap((one) => ['ه', 'ها', 'هم', 'هما', 'نا'].map((owner) => fold(one + owner))),
];

/** What somebody refuses, sends or meets, right behind a definite subject: «رفضت القاضية طلب الدفاع»، «خاطبت السفيرة مجموعة من الصحفيين». */
const OBJECTS: ReadonlySet<string> = new Set(people.objects.map(fold));
export const isPlainObject = (folded: string): boolean => OBJECTS.has(folded);

/** What goes on after a person who is not named, and is no part of who it is: «مسؤول طلب عدم ذكر اسمه». */
export const INDEFINITE_ENDS: ReadonlySet<string> = new Set(people.indefiniteEnds.map(fold));

/** Who speaks: with these a name begins, and these may be a source. */
export const ROLES: ReadonlySet<string> = new Set([...PEOPLE, ...set(lists.roles.join(' '))]);

/** Bodies and papers that speak. */
export const BODIES = set(lists.bodies.join(' '));

/** What a name in marks follows: صحيفة "…", حزب "…", فيلم "…". */
const NAMED = set(lists.named.join(' '));
/** Whether a name in marks follows this word, whatever is glued before it. */
export function namesWhatFollows(folded: string): boolean {
  for (let cut = 0; cut < 3 && cut < folded.length - 2; cut++) {
    if (cut > 0 && !'وفبلك'.includes(folded[cut - 1]!)) break;
    const rest = folded.slice(cut);
    if (NAMED.has(rest) || (rest.startsWith('ال') && NAMED.has(rest.slice(2)))) return true;
    if (rest.startsWith('لل') && NAMED.has(rest.slice(2))) return true;
  }
  return false;
}

/** Masdars with their owner glued on: the object of «أكد», not its subject. */
const OWNED =
  /^(?:حرص|رغبت|ثقت|قلق|امل|رفض|استعداد|تمسك|دعم|ايمان|اعتقاد|التزام|تاييد|استغراب|اسف|عزم|نيت|ادانت|معارضت|تضامن|تفاول|خشيت|تقدير|شكر|سعادت|فخر|ارتياح|استيا|مخاوف|قناعت|تخوف|تطلع|ترحيب|انزعاج|حزن|اعتزاز|احترام|وقوف|موقف|قرار|فوز|نفي|امتنان|دهشت|انضمام|اعتزال)[ا]?[ء]?(?:ه|ها|هم|هما|نا)$/;
/** What one asks for or writes, never part of who does: «أكد الوزير ضرورة …», «كتب الفنان تدوينة …». */
const SPOKEN_OF = set(lists.spokenOf.join(' '));
/** Whether a folded word begins what is said or written, after the name of who says it. */
export const isSpokenOf = (folded: string): boolean => SPOKEN_OF.has(folded) || isOwnedMasdar(folded);
/** Whether a folded word is such a masdar: «حرصه». */
export const isOwnedMasdar = (folded: string): boolean => OWNED.test(folded);
