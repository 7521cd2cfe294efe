/** The time that a sentence, or the words before a weekday, look to. */
import type { Tokens } from '#pipeline/dates/dateTokens.ts';
import { tokenize } from '#text/tokens.ts';

export type Tense = 'past' | 'future';

const PAST = new Set(['كان', 'كانت', 'وكان', 'وكانت', 'كانا', 'كانوا', 'قد', 'وقد', 'لقد', 'ولقد', 'سبق', 'وسبق']);
const FUTURE = new Set(['سوف', 'وسوف', 'المقرر', 'المرتقب', 'المنتظر', 'المزمع', 'المتوقع', 'المفترض']);
/** A verb in the future: س before the prefix of the imperfect. */
const FUTURE_VERB = /^[وف]?(?<verb>س[يت][\u0621-\u064A]{2,})$/;
/** Nouns, names and past verbs that begin alike. */
const NO_VERBS = new Set(
  ('سيدة|سيدات|سيدي|سيدتي|سيدنا|سيول|سييول|سيطرة|سيطر|سيطرت|سيطروا|سيرة|سيرته|سيرتها|سيره|سيرها|سيرغي|سينا|سيناء|سينما|سينمايي|سينمايية|سيناريو|سيناريوهات|سيبيريا|سيلا|' +
    'سيتي|سيما|سيوف|سيسي|سيسكو|سيمون|سيدني|سيغال|ستين|ستون|ستار|ستارمر|ستاد|ستالين|ستيفن|ستيف|ستيفان|ستولتنبرغ|ستوكهولم|ستريت|ستوديو|ستوديوهات|ستديو').split('|'),
);
const NO_VERB_STEM = /^سيا[سردحقت]/;

function isFutureVerb(word: string): boolean {
  const verb = FUTURE_VERB.exec(word)?.groups?.['verb'];
  return verb !== undefined && !NO_VERBS.has(verb) && !NO_VERB_STEM.test(verb);
}

/** Say whether a sentence looks back or ahead; null where it does both or says neither. */
export function tenseOf(sentence: string): Tense | null {
  const words = tokenize(sentence).map((token) => token.folded);
  const past = words.some((word) => PAST.has(word));
  const future = words.some((word) => FUTURE.has(word) || isFutureVerb(word));
  return past === future ? null : past ? 'past' : 'future';
}

/** Verbs of what events do, in the past: "زار موسكو في 12 سبتمبر". Verbs of speaking are none of them. */
const HAPPENED = new Set(
  ('زار|زارت|التقي|التقت|التقيا|اجتمع|اجتمعت|عقد|عقدت|انعقد|انعقدت|استضاف|استضافت|وقع|وقعا|وقعت|شن|شنت|نفذ|نفذت|ضرب|ضربت|اندلع|اندلعت|بدا|بدات|انتخب|توفي|توفيت|رحل|رحلت|سقط|سقطت|دخل|دخلت|انضم|انضمت|' +
    'قتل|اغتيل|تحطمت|انهار|اقتحم|اقتحمت|جرت|اقيمت|استمرت|اختتم|اختتمت|دمر|دمرت|اودي|اسفر|خلف').split('|'),
);

/** Say whether a sentence tells of something that has happened: by كان or قد, or by a verb of what events do. */
export function hasHappened(sentence: string): boolean {
  const tense = tenseOf(sentence);
  return tense === 'past' || (tense === null && tokenize(sentence).some(({ folded }) => HAPPENED.has(folded) || HAPPENED.has(bare(folded))));
}

/** Who speaks speaks before the story: a weekday behind such a word is the day of speaking. */
const SPEAKING = new Set(
  ('قال|قالت|قالوا|اعلن|اعلنت|اكد|اكدت|اضاف|اضافت|صرح|صرحت|افاد|افادت|ذكر|ذكرت|اوضح|اوضحت|كشف|كشفت|نقل|نقلت|بين|بينت|اشار|اشارت|وفق|وفقا|بحسب|حسب|تصريح|تصريحات|بيان|بلاغ|حديث|حوار|مقابلة|' +
    'كان|كانت|بعد|منذ|عقب|اثر').split('|'),
);
/** No verb stands behind these: "في سياتل". */
const BEFORE_NOUNS = new Set(['في', 'من', 'الي', 'علي', 'عن', 'بين', 'مدينة', 'ولاية', 'مع', 'عند', 'قرب']);
const ENDS = new Set(['.', '؛', ';', '!', '؟', '?', ':']);
/** So many words back a verb may stand from its weekday. */
const REACH = 14;

const bare = (word: string): string => (word[0] === 'و' || word[0] === 'ف' ? word.slice(1) : word);

/** Say whether the words before a weekday, in its own clause, look ahead: "سيلتقي الوزير نظيره الخميس". Only bare weekdays ask. */
export function looksAhead(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const { kind, text } = tokens[i]!;
    if (kind === 'break' || ENDS.has(text)) return false;
    if (kind !== 'word') continue;
    if (SPEAKING.has(text) || SPEAKING.has(bare(text))) return false;
    if (isFutureVerb(text) && BEFORE_NOUNS.has(tokens[i - 1]?.text ?? '')) continue;
    if (FUTURE.has(text) || isFutureVerb(text)) return !(i > 1 && PAST.has(tokens[i - 2]!.text));
  }
  return false;
}
