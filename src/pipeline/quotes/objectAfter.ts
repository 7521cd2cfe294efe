/** Where, of the words after a verb, its subject ends and its object begins. */
import { ADJECTIVE, isConstruct, isSpeakerHead } from '#pipeline/quotes/headWords.ts';
import type { Names } from '#pipeline/quotes/names.ts';
import { BODIES, isPlainObject } from '#pipeline/quotes/nounWords.ts';
import type { Passage } from '#pipeline/quotes/readPassage.ts';

/** Between these and a body's name no object begins: «باسم الحكومة»، «مدير عام الشركة». */
const HOLDS_ON = /^(?:باسم|بلسان|عام|شوون|لدي|في|من|عن|علي|و|ب.{3,}|لل.{2,})$/;
/** An adjective, or a noun with its article: what a name may end with. */
const NAME_END = /^ال|ي$/;
const PEOPLE = /^ال.{3,}ين$/;

/** Give where the words after a verb may be its object, from the second on. `takes`: the verb has one often, `feminine`: its subject is one. */
export function objectAfter({ tokens, inPair }: Passage, names: Names, from: number, end: number, takes: boolean, feminine: boolean, tells: boolean): number {
  // «رئيس كتلة الحزب»: a head without its article holds words until one with it.
  let held = from <= tokens.length && isConstruct(tokens[from - 1]!.folded);
  let at = from;
  for (; at < end; at++) {
    const { folded } = tokens[at]!;
    const before = tokens[at - 1]!.folded;
    const definite = folded.startsWith('ال');
    const wasHeld = held;
    held = isConstruct(folded) || (held && !definite && !folded.endsWith('ي') && names.kind(at) !== 'person');
    if (wasHeld && inPair[at]! < 0 && names.kind(at) === undefined && !(takes && /^ب.{2}/.test(folded)) && !/^(?:كل|جميع|سائر|مختلف|كافة)$/.test(folded))
      continue;
    if (
      !wasHeld &&
      names.begins(at) &&
      names.kind(at) === 'body' &&
      (!isSpeakerHead(tokens[from - 1]!.folded) || (isConstruct(folded) && NAME_END.test(before)))
    )
      break;
    if (names.kind(at) !== undefined) continue;
    if (takes && names.isPlace(at - 1) && !names.isPlace(at) && definite && !/(?:ي|ية)$/.test(before)) break;
    if (names.kind(at - 1) === 'body' && takes && definite && !ADJECTIVE.test(folded)) break;
    if (
      names.kind(at - 1) === 'person' &&
      ((definite && !ADJECTIVE.test(folded) && !isSpeakerHead(folded)) || (takes && names.isPlace(at) && !ADJECTIVE.test(folded)))
    )
      break;
    // «طالب فلان رئيس الحكومة فلان»: the second name is whom he asks.
    if (
      takes &&
      names.kind(at - 1) === 'person' &&
      isSpeakerHead(folded) &&
      [1, 2, 3, 4].some((on) => at + on < end && names.begins(at + on) && names.kind(at + on) === 'person')
    )
      break;
    if (takes && before.startsWith('ال') && isPlainObject(folded)) break;
    // «خاطب النائب فلان وزير المال»: a second office.
    if (takes && !wasHeld && isConstruct(folded) && !BODIES.has(folded) && !before.startsWith('و')) break;
    if (tells && /^ب.{3,}/.test(folded) && before !== 'باسم' && NAME_END.test(before) && !/^ب(?:ال|اسم)/.test(folded)) break;
    if (takes && PEOPLE.test(folded)) break;
    if (takes && names.isPlace(at) && !definite && before.startsWith('ال') && !ADJECTIVE.test(folded)) break;
    if ((takes && /^ب(?!اسم$).{2}/.test(folded)) || /^(?:كل|جميع|سائر|مختلف|كافة)$|^(?!نفس|ذات|عين).{3,}(?:ه|ها|هم)$/.test(folded)) break;
    if (BODIES.has(folded) && !HOLDS_ON.test(before) && (definite || NAME_END.test(before))) break;
    if (definite && before.startsWith('ال') && !ADJECTIVE.test(folded)) break;
    // «وصف الناقد الرواية», «نشر الفنان مقطعا»: neither is an adjective of him.
    if (at === from && before.startsWith('ال') && ((takes && definite && !feminine && folded.endsWith('ة')) || /^(?!ال|نفس|ذات|عين).{3,}ا$/.test(folded)))
      break;
  }
  return at;
}
