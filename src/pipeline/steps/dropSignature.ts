/** What signs the last line of a text: the writer's name and post, the letters by which agencies name their hands. */
import { GIVEN_NAMES, isGivenName } from '#pipeline/entities/discover/givenNames.ts';
import { isPerson, isPost } from '#pipeline/steps/bylineOf.ts';
import { endsWithStop, wordCount } from '#pipeline/steps/lineForm.ts';
import { eachStory, isBlank, takeOut } from '#pipeline/steps/page.ts';
import type { PageLine, PageStory } from '#pipeline/steps/page.ts';
import { AGENCY } from '#pipeline/steps/agencies.ts';
import { fold } from '#text/fold.ts';

/** «* كاتبة من المغرب». */
const NOTE = /^[*٭] ?\p{L}[^.؟!:]{3,120}\.?$/u;
/** «/مل/», «ر.ع», «-خلا-», «ف.ع/ ن.ج (د ب أ)», «(النهاية) م ع / ر ج», «--(بترا) س ع/ن ح»: letters, and who they belong to. */
const LETTERS = '\\p{L}{1,2}(?:[ ./]{1,3}\\p{L}{1,2}){0,9}';
const WORDS = '(?:لا|بل|هو|هي|ثم|قد|لم|لن|من|ما|هل|أو)';
const INITIALS = new RegExp(
  `^(?:0\\p{N}{3}|(?!${WORDS}(?: |$))[/\\s.(]{0,3}${LETTERS}[/.)]{0,2}|- ?\\p{L}{2,4} ?-|(?:--? ?)?\\((?:النهاية|انتهى|${AGENCY})\\)(?: ?${LETTERS})?|${LETTERS} ?\\([^()]{2,40}\\)|${AGENCY} ?/ ?\\p{L}{2,14} \\p{L}{2,14}(?: ?/ ?\\p{L}{2,14} \\p{L}{2,14}){0,3})$`,
  'u',
);

/** So many lines may sign a text, and so many words has the last that is told. */
const MOST = 4;
const SENTENCE_WORDS = 6;
const HEADER_LINES = 10;

/** Say whether a line is a person's name that the text does not speak of: by its given name, or because it stands in the header too. */
function isWriter(line: PageLine, above: readonly PageLine[], signed: ReadonlySet<string>): boolean {
  // Agencies let the given name do.
  if (GIVEN_NAMES.has(fold(line.text))) return true;
  if (!isPerson(line.text)) return false;
  const last = line.text.split(' ').at(-1)!;
  const said = above.map(({ text }) => text).join('\n');
  return signed.has(line.text) || (isGivenName(line.text) && !said.includes(last));
}

/** Find the lines that sign a text, from its foot up. */
function signature(story: PageStory): ReadonlySet<PageLine> {
  const filled = story.lines.filter((line) => !isBlank(line));
  const found = new Set<PageLine>();
  const named = new Set(story.removed.filter(({ kind }) => kind === 'byline').map(({ text }) => text));
  const header = new Set(filled.slice(0, HEADER_LINES).map(({ text }) => text));
  for (let at = filled.length - 1; at > 0 && found.size < MOST; at--) {
    const line = filled[at]!;
    const above = filled[at - 1]!;
    const isAfterText = endsWithStop(above.text) && (wordCount(above.text) >= SENTENCE_WORDS || named.has(line.text));
    const isAfterName = isPerson(above.text) && filled[at - 2] !== undefined && endsWithStop(filled[at - 2]!.text);
    const isNote = NOTE.test(line.text) && !above.text.startsWith('*');
    const isWritten = isAfterText && isWriter(line, filled.slice(0, at), new Set([...named, ...(header.has(line.text) && at > HEADER_LINES ? [line.text] : [])]));
    if (!(isNote || INITIALS.test(line.text) || (isPost(line.text) && (isAfterText || isAfterName)) || isWritten)) break;
    found.add(line);
  }
  return found;
}

function takeSignature(story: PageStory): PageStory {
  const found = signature(story);
  return found.size === 0 ? story : takeOut(story, (line) => (found.has(line) ? 'byline' : null));
}

/** Take out what signs the text. It runs when all other clutter below the text is out. */
export const dropSignature = eachStory(takeSignature);
