/** Words that recur: a sub-heading speaks of the text around it, a stray headline of something else. */
import { fold } from '#text/fold.ts';
import { stem } from '#text/stem.ts';

const FUNCTION_WORDS = new Set(
  'في من على إلى عن مع بين بعد قبل خلال أن إن أنه إنه لا لم لن ما هل هو هي هذا هذه ذلك تلك التي الذي الذين أو ثم حول ضد نحو عند منذ حتى كل غير بشأن كما قد كان كانت وفي ومن وعلى وإلى دون مرة أخرى أكثر أول كما عبر لدى تحت فوق أي بأن لكن بسبب ضمن عام'
    .split(' ')
    .map(fold),
);

/** Give the stems of a text's content words, each once. */
export function contentStems(text: string): Set<string> {
  const stems = new Set<string>();
  for (const word of text.match(/[\p{L}\p{M}\u0640]+/gu) ?? []) {
    const folded = fold(word);
    if (folded.length < 3 || FUNCTION_WORDS.has(folded)) continue;
    stems.add(withoutPerson(stem(word)));
  }
  return stems;
}

/** A verb of the present and its noun or past are alike once the person is off: يردع, ردع. A glued ب or ل goes too: برجال, رجال. */
const withoutPerson = (stemmed: string): string => stemmed.replace(/^(?:[يت](?=.{3})|[بل](?=.{4}))/u, '');

/** Give which share of the content words of one text stands in another. */
export function shareOfWords(text: string, other: string): number {
  const words = contentStems(text);
  if (words.size === 0) return 0;
  const known = contentStems(other.slice(0, 4000));
  return [...words].filter((word) => known.has(word)).length / words.size;
}
