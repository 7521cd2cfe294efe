/** «نقلت وكالة … عن المتحدث … قوله»: the person quoted speaks, not the agency. */
import { type Cue, SAY } from '#pipeline/quotes/cue.ts';
import type { Passage } from '#pipeline/quotes/readPassage.ts';
import type { Names } from '#pipeline/quotes/names.ts';
import { speakerAfter } from '#pipeline/quotes/readSpeaker.ts';
import { REACH, scanContent } from '#pipeline/quotes/scanContent.ts';

/** The verb, and the preposition that stands before the person. */
const CARRIES = /^[وف]?(?:نقل|نقلت|ينقل|تنقل|نقلوا)$/;
const ASCRIBES = /^[وف]?(?:نسب|نسبت)$/;
/** «عُلم من أوساط نيابية أن»، «علمت الصحيفة من مصادر». */
const LEARNS = /^[وف]?علمت?$/;
const ABOUT = /^(?:عن|الي|من)$/;
const LONGEST_AGENCY = 14;

/** Where the preposition stands, within the sentence; -1 where it does not. */
function aboutAt({ tokens, sentence }: Passage, verb: number, prep: string): number {
  let at = verb + 1;
  while (
    at < tokens.length &&
    at < verb + LONGEST_AGENCY &&
    sentence[at] === sentence[verb] &&
    tokens[at]!.folded !== prep &&
    (prep === 'من' || !ABOUT.test(tokens[at]!.folded) || (prep === 'عن' && tokens[at]!.folded === 'من'))
  )
    at++;
  return at < tokens.length && at < verb + LONGEST_AGENCY && sentence[at] === sentence[verb] && tokens[at]!.folded === prep ? at : -1;
}

/** «وعلمت الصحيفة من مصادر»; «قالت إنها علمت من …» tells how she knows. */
const isNews = ({ tokens, sentence }: Passage, at: number): boolean => at === 0 || sentence[at - 1] !== sentence[at] || tokens[at]!.folded.startsWith('و');

/** Read such a cue whose verb stands at `at`. */
export function readTold(passage: Passage, names: Names, at: number): Cue | null {
  const { folded } = passage.tokens[at]!;
  const prep = CARRIES.test(folded) ? 'عن' : ASCRIBES.test(folded) ? 'الي' : LEARNS.test(folded) && isNews(passage, at) ? 'من' : null;
  if (prep === null) return null;
  const about = aboutAt(passage, at, prep);
  if (about < 0) return null;
  const { content, end } = scanContent(passage, about, SAY, REACH);
  if (content.kind === 'none') return null;
  const speaker = speakerAfter(passage, names, about + 1, end);
  return (
    speaker && {
      kind: 'verb',
      from: at,
      verb: at,
      verbTo: at + 1,
      form: SAY,
      and: /^[وف]/.test(folded),
      speaker,
      glued: '',
      content,
      looks: 'ahead',
      nobody: false,
    }
  );
}
