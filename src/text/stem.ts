/**
 * A light stemmer: keys under which the forms of one word meet.
 * It needs the word as written (hamza, ة and ى tell endings apart) and gives folded keys.
 * A key is added to a word, never put in its place: rare names would collapse.
 */
import { fold } from '#text/fold.ts';

const ARTICLES = /^(?:و|ف)?(?:ال|بال|كال|لل)(?=.{3})/u;
/** Endings: possessives (after ة too), duals, plurals, adjectives, objects, the accusative's alef. */
const ENDINGS = new Set(
  ('تيهما ياتها تهما يتها اتهم اتها اتنا يتان يتين يات اته يون يين يان تهم تها تنا تان تين هما ياء ته هم هن ها نا كم ات ان ون ين وا ية يه يا ' +
    'ة ه ي ى ا ت').split(' '),
);
const LONGEST = 5;

/** Broken plurals told by their shape; the letters caught are the word's root. */
const PLURALS = shapes('[أا]CCاC', '[أا]CCC[ةه]', 'CCوC', 'CCCاء', 'CوCC', 'CCاي?CC', 'CواCي?C', 'CCاCي?C');
/** Shapes that singulars have: قصر، دولة، وزير، وزارة، شارع، صاروخ، مصنع، مصباح. */
const SINGULARS = shapes('CCC[ةه]?', 'CC[اي]C[ةه]?', 'CاC[اوي]?C[ةه]?', 'CCC[اوي]?C[ةه]?');

function shapes(...written: string[]): RegExp[] {
  return written.map((shape) => new RegExp(`^${shape.replaceAll('C', '([^اويىءأإآةه]|^و|ه(?!$))')}$`, 'u'));
}

const rootOf = (word: string, among: readonly RegExp[]): string | undefined => {
  for (const shape of word.length > 6 ? [] : among) {
    const caught = shape.exec(word);
    if (caught) return fold(caught.slice(1).join(''));
  }
  return undefined;
};

const bare = (word: string): string => (/[^\u0621-\u063A\u0641-\u064A]/.test(word) ? word.normalize('NFC').replace(/[\p{M}\p{Cf}\u0640]/gu, '') : word);

/** Give the word without its article and up to two endings, folded; at least three letters stay, four after the second. */
export function stem(word: string): string {
  let rest = bare(word).replace(ARTICLES, '');
  for (let turn = 0; turn < 2; turn++) {
    let cut = Math.min(LONGEST, rest.length - 3 - turn);
    while (cut > 0 && !ENDINGS.has(rest.slice(-cut))) cut--;
    // قرى keeps what مستشفى can spare.
    if (cut === 1 && rest.length === 4 && rest.endsWith('ى')) break;
    if (cut <= 0) break;
    rest = rest.slice(0, -cut);
  }
  return fold(rest);
}

/** A weaker tie of a word: the key it is known by, and the key under which its counterparts are. */
type Tie = { readonly own: string; readonly sought: string };

/**
 * Give a word's weaker ties: a broken plural with its singulars and back (never two singulars of one root: كتاب is no كتيبة),
 * and a verb with its other persons and tenses. Each kind has keys of its own.
 */
export function weakTies(word: string): Tie[] {
  const written = bare(word);
  const rest = written.replace(ARTICLES, '');
  const out: Tie[] = [];
  const plural = rootOf(rest, PLURALS);
  if (plural !== undefined) out.push({ own: `#${plural}`, sought: `=${plural}` });
  const singular = rootOf(rest, SINGULARS) ?? (rest.endsWith('ي') ? rootOf(rest.slice(0, -1), SINGULARS) : undefined);
  if (singular !== undefined) out.push({ own: `=${singular}`, sought: `#${singular}` });
  if (!/^[وفبكل]?ال|[ةهيى]$/u.test(written)) {
    const verb = rest.replace(/^[وف]?س?(?=[يتنأ].{3})/u, '').replace(/(?<=.{3})(?:وا|ون|ت|تا|نا|ان|ا)$/u, '');
    for (const base of new Set([verb, verb.replace(/^[يتناأ]/u, '')])) {
      if (base.length >= 3) out.push({ own: `+${fold(base)}`, sought: `+${fold(base)}` });
    }
  }
  return out;
}
