/** Verbs before which or after which a person is named, in the forms that news uses. */
import lists from '#pipeline/entities/discover/personVerbs.json' with { type: 'json' };
import people from '#pipeline/quotes/people.json' with { type: 'json' };
import { fold } from '#text/fold.ts';

/** He, she, they in the perfect; he and she in the imperfect and the future. */
function formsOf(pair: string): string[] {
  const [written = '', present = ''] = pair.trim().split(' ');
  const [perfect, imperfect] = [fold(written), fold(present)];
  // «هنّأ», «هنّأت»; «دعا», «دعت».
  const stem = /[ىا]$/.test(written) ? perfect.slice(0, -1) : perfect;
  const she = `ت${imperfect.slice(1)}`;
  return [perfect, `${stem}ت`, imperfect, she, `س${imperfect}`, `س${she}`];
}

/** Forms that are prepositions or nouns far oftener. */
const OTHER_WORDS = new Set(lists.otherWords.map((word) => fold(word)));

const PERSON_VERBS: ReadonlySet<string> = new Set(lists.pairs.flatMap((row) => row.split('|').flatMap(formsOf)).filter((form) => !OTHER_WORDS.has(form)));

/** Nouns that stand before a person: «من إخراج فلان»، «ابنته فلانة». */
const PERSON_NOUNS: ReadonlySet<string> = new Set(lists.nouns.map((word) => fold(word)));

/** Callings with their article: «الخبير فلان». */
const CALLINGS: ReadonlySet<string> = new Set(people.callings.flatMap((calling) => [fold(`ال${calling}`), fold(`ال${calling}ة`)]));
const NO_CALLING = /^ال(?:عالم|عامل|عاملة|عالمة|جراحة|مدعي|اقتصادي|عسكري|اقتصادية|عسكرية|دبلوماسي|دبلوماسية|حرفي|شرطية|حارسة)$/;

/** Whether a folded word is such a noun, with or without و. */
export const isBeforePerson = (folded: string): boolean =>
  PERSON_NOUNS.has(folded) || (CALLINGS.has(folded) && !NO_CALLING.test(folded)) || PERSON_NOUNS.has(folded.replace(/^و(?=.{3})/, ''));

/** Whether a folded word is such a verb, with or without و or ف, or with an object: «انتقدها». */
export function isPersonVerb(folded: string): boolean {
  const bare = /^[وف]/.test(folded) && !PERSON_VERBS.has(folded) ? folded.slice(1) : folded;
  return PERSON_VERBS.has(bare) || (bare.length > 4 && PERSON_VERBS.has(bare.replace(/(?:ه|ها|هم|هما)$/, '')));
}
