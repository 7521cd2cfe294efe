/** The places of a paragraph where words are given to someone: the verb or phrase, its speaker, and what it governs. */
import { type Cue, SAY } from '#pipeline/quotes/cue.ts';
import { ROLES } from '#pipeline/quotes/nounWords.ts';
import { objectAfter } from '#pipeline/quotes/objectAfter.ts';
import type { Passage } from '#pipeline/quotes/readPassage.ts';
import { isSpeakerHead } from '#pipeline/quotes/headWords.ts';
import { isMasdar } from '#pipeline/quotes/masdars.ts';
import type { Names, Phrase } from '#pipeline/quotes/names.ts';
import { speakerAfter } from '#pipeline/quotes/readSpeaker.ts';
import { speakerBefore } from '#pipeline/quotes/speakerBefore.ts';
import { followsWho, relativeSpeaker } from '#pipeline/quotes/relativeSpeaker.ts';
import { isAddress } from '#pipeline/quotes/honorifics.ts';
import { readSource } from '#pipeline/quotes/readSource.ts';
import { readTold } from '#pipeline/quotes/readTold.ts';
import { AFTER_NOUN, belongs, IN_NAME, isThrough, NO_CONTENT, REACH, scanContent, SHORT_REACH } from '#pipeline/quotes/scanContent.ts';
import { type Gender, speechForm, speechFormWithObject } from '#pipeline/quotes/speechWords.ts';

const IMPERSONAL = /^[وف]?(?:يقال|قيل)$/;
const EDITORIAL = /^[وف]?(?:يذكر|يشار|تذكر|يفاد|تجدر|يعلم|تبين|يتبين|يعتقد|يظن|يتوقع|يرجح|يزعم|تزعم)$/;
const JOINS = /^(?:ثم|هكذا|و?لكن(?:ه|ها|هم|هما)?|كما|بعدما|فيما|بينما|حيث|حين|و|اذ|وكذلك|قد|وقد|كان|كانت|وكان|وكانت|في|حسبما|لقد)$/;
const AND_ONLY = /^[وف]/;

/** Give the first word that introduces a cue: «، في حين أكد». */
function introduced({ tokens, sentence, gap, inPair }: Passage, at: number): number {
  let from = at;
  while (from > 0 && sentence[from - 1] === sentence[at] && inPair[from - 1]! < 0 && JOINS.test(tokens[from - 1]!.folded) && !/[،,]/.test(gap(from))) from--;
  return from;
}

/** Verbs with an object, or with ب: «وصف السفير الاجتماع بأنه»، «طالب الوزير بدعم أكبر». */
const TAKES_OBJECT =
  /^[وف]?(?:[يت]?طالبت?|ند?دت?|[يت]ندد|[يت]?تعهدت?|[يت]?هددت?|[يت]?توعدت?|وعدت?|[يت]عد|[يت]رحب|رحبت?|[يت]شيد|اشادت?|[يت]?تهم|اتهمت?|وصفت?|[يت]صف|انتقدت?|[يت]نتقد|دعا|دعت|[يت]دعو|[يت]?هاجمت?|استنكرت?|[يت]ستنكر|[يت]?ناشدت?|حذرت?|[يت]حذر|نبهت?|[يت]نبه|نعتت?|ادانت?|رفضت?|[يت]رفض|خاطبت?|[يت]خاطب|سالت?|[يت]سال|هنات?|[يت]هني|عاتبت?|[يت]عاتب)$/;
const TELLS = /^[وف]?(?:ابلغت?|اخبرت?|[يت]خبر)$/;

/** «عقّب النائب على القرار»: elsewhere «عقب» is after. */
const isReply = ({ tokens, gap }: Passage, at: number): boolean =>
  [1, 2, 3, 4, 5].some((on) => tokens[at + on]?.folded === 'علي' || (at + on <= tokens.length && gap(at + on).includes(':')));
/** «يواصل فلان عمله، ويصفه بأنه»: who goes on does not speak, unless what is said follows at once. */
const GOES_ON = /^[وف]?(?:[يت]?واصلت?|[يت]?تابعت?)$/;
const AT_ONCE = 6;
/** «وبررت القرار بالقول»: what is explained is no woman. */
const EXPLAINS = /^[وف]?(?:برر|بررت|فسر|فسرت|عللت?|شرحت?)$/;

const THING = /^ال(?:امر|وضع|قرار|حادث|حادثة|خطوة|هجوم|اتفاق|عملية|مشروع|مسالة|قضية|نتيجة|تصريحات|اجراء|اجراءات|قانون|عقوبات|زيارة|لقاء|اجتماع|هياكل|اتهامات)$/;
const FINDS = /^[وف]?(?:وجد|وجدت|وجدوا|[يت]جد)$/;
/** «اكتفى بأن ابتسم» */
const DOES_ONLY = /^[وف]?(?:[يت]?كتفي|اكتفي|اكتفت|اكتفوا)$/;
/** «ذهب الخبير إلى أن»: elsewhere one only goes. */
const HOLDS = /^[وف]?(?:ذهبت?|[يت]ذهب)$/;
/** «أما فلان فقال»: the speaker stands before. */
const isAnswer = ({ tokens }: Passage, sentenceStart: number, at: number): boolean =>
  /^و?اما$/.test(tokens[sentenceStart]!.folded) && tokens[at]!.folded.startsWith('ف');
const isMarkedName = ({ inPair, pairs }: Passage, at: number): boolean =>
  inPair[at]! >= 0 && pairs[inPair[at]!]!.first === at && pairs[inPair[at]!]!.after - at <= 3;
/** What a name begins with that is a name nowhere else. */
const NAME_HEAD = /^(?:ام|ابو|ابي|ابن|بن|عبد)$|^(?:ابو|عبدال).{2,}/;

/** «ورد عليه النائب: "…"»، «وردّ الوزير بأن»: elsewhere «ورد» is what stands written. */
const ANSWERS = /^وردت?$/;
/** What stands between a text and what its writer says in it. */
const IN_IT = /^(?:فيه|فيها|خلاله|خلالها)$/;
/** «"…"، تقول سلمى، وهي تلميذة»: between the piece and the next sign stands who said it. */
const closesMarks = ({ inPair, tokens, gap, sentence }: Passage, at: number, { from, to }: Phrase): boolean =>
  at > 0 && inPair[at - 1]! >= 0 && from === at + 1 && to - from <= 3 && (to >= tokens.length || sentence[to] !== sentence[at] || /[،,]/.test(gap(to)));

/** «جاء في بيانها»، «في رسالة له»: a text says what its writer says. Gives the writer's gender; null: none is told. */
function ownerOf({ tokens }: Passage, { from, to }: Phrase): Gender | null {
  const owned = /^(?:بيان|تقرير|رسالت|بلاغ|منشور|تغريدت|تدوينت|شكوا|مذكرت|خطاب|كلمت|تعليق)(ه|ها|هم)$/.exec(tokens[from]!.folded)?.[1];
  const own = owned ?? (to <= from + 2 ? /^ل(ه|ها|هم)$/.exec(tokens[from + 1]?.folded ?? '')?.[1] : undefined);
  return own === undefined ? null : own === 'ها' ? 'f' : own === 'هم' ? 'p' : 'm';
}

/** «سأل القاضي المتهم: "…"»: whom one asks stands before the colon too. */
const ASKS = /^[وف]?(?:[يت]?سالت?|خاطبت?|[يت]خاطب)$/;
/** Verbs that are written as their nouns of action. */
const WRITTEN_AS_NOUN = /^(?:رفض|حث|نعت|وصف|وعد|زعم|رد|ذكر|نشر|امل|طلب)$/;

/** «لا يستبعد أن»: to rule nothing out is to say it may be. */
const doubts = (folded: string): boolean => /^[يت]?ستبعد$/.test(folded);
/** «…، قبل أن يضيف إن»: he says it all the same. */
const goesOnToSay = ({ tokens }: Passage, at: number): boolean => tokens[at - 1]?.folded === 'ان' && tokens[at - 2]?.folded === 'قبل';

function readVerb(passage: Passage, names: Names, at: number, sentenceStart: number, inClause: boolean, cued: boolean): Cue | null {
  const { tokens, gap, sentence } = passage;
  const { folded, text } = tokens[at]!;
  if (IMPERSONAL.test(folded)) {
    const { content } = scanContent(passage, at, SAY, 4);
    return content.kind === 'clause'
      ? { kind: 'verb', from: at, verb: at, verbTo: at + 1, form: SAY, and: false, speaker: null, glued: '', content, looks: 'ahead', nobody: true }
      : null;
  }
  const previous = at > 0 && sentence[at - 1] === sentence[at] ? tokens[at - 1]!.folded : '';
  const object = speechFormWithObject(folded, text);
  const next = tokens[at + 1];
  const told =
    next !== undefined && sentence[at + 1] === sentence[at] && (isSpeakerHead(next.folded) || (names.begins(at + 1) && names.kind(at + 1) === 'person'));
  const called =
    object !== undefined && (told || object.form.strength === 'call' || /^[وف]?(?:اعتبر|وصف|يعتبر|تعتبر|سما|اخبر|ابلغ)/.test(folded)) ? object : undefined;
  const arrives = /^و?وردت?$/.test(folded) && tokens[at + 1]?.folded === 'في';
  // «ورد عليه النائب: "…"»: so short a word answers only before a colon.
  const answers = ANSWERS.test(folded) && !arrives;
  const found =
    (answers ? { form: speechForm(folded.slice(1), folded.slice(1))!.form, and: true } : arrives ? speechForm('جاء', 'جاء') : speechForm(folded, text)) ??
    called;
  if (
    found === undefined ||
    /^[وف]?[\u0621-\u064A]ُ/.test(text.slice(0, 3)) ||
    (/^(?:لم|لن|لا|ولم|ولا|سوف|الذين|ما|من|بما|ممن|يذكر|لكي|ان)$/.test(previous) &&
      !(doubts(folded) || goesOnToSay(passage, at) || (previous === 'ان' && followsWho(passage, at))))
  )
    return null;
  const { form, and } = found;
  if (form.kind === 'verb' && names.kind(at) === 'person' && names.kind(at - 1) === 'person' && !names.begins(at)) return null;
  if (form.kind === 'verb' && (AFTER_NOUN.test(previous) || IN_NAME.test(previous) || belongs(passage, at))) return null;
  if (folded === 'بين' && !text.includes('ّ') && at !== sentenceStart) return null;
  if (folded === 'عقب' && isThrough(folded, text) && !isReply(passage, at)) return null;
  if (/^وبين$|^بين$/.test(folded) && !text.includes('ّ') && scanContent(passage, at, form, 8).content.kind !== 'clause') return null;
  if (/^[وف]?عبر$/.test(folded) && !(and || at === sentenceStart || text.includes('ّ'))) return null;
  if (followsWho(passage, at) && form.kind !== 'verb') return null;
  if (form.kind === 'noun') {
    const { content } = scanContent(passage, at, form, 6);
    return content.kind === 'none' || (folded === 'القول' && content.kind !== 'clause')
      ? null
      : { kind: 'noun', from: at, verb: at, verbTo: at + 1, form, and, speaker: null, glued: '', content, looks: 'ahead', nobody: false };
  }
  const { content, end, noun } = scanContent(passage, at, form, form.kind === 'participle' ? SHORT_REACH : REACH);
  // «وجدت الدراسة أن»: elsewhere one finds things.
  if (GOES_ON.test(folded) && content.kind === 'clause' && content.at > at + AT_ONCE) return null;
  if (DOES_ONLY.test(folded) && content.kind === 'clause') return null;
  if (HOLDS.test(folded) && (content.kind !== 'clause' || tokens[content.at - 1]!.folded !== 'الي')) return null;
  if (FINDS.test(folded) && (content.kind !== 'clause' || inClause)) return null;
  if (
    answers &&
    !(content.kind === 'pair' || content.kind === 'colon' || (content.kind === 'clause' && (text.includes('ّ') || tokens[content.at]!.folded.startsWith('ب'))))
  )
    return null;
  if (goesOnToSay(passage, at) && content.kind === 'none') return null;
  const written = arrives || /^[وف]?جاء$/.test(folded);
  if (written && (tokens[at + 1]?.folded !== 'في' || content.kind === 'none')) return null;
  if (form.kind === 'participle') {
    // «مضيفا سموه»: its subject stands behind it.
    const own = isAddress(tokens[at + 1]?.folded ?? '') && sentence[at + 1] === sentence[at] ? { from: at + 1, to: at + 2 } : null;
    return (content.kind === 'none' && !/ا$|ين$/.test(folded)) ||
      (content.kind === 'pair' && folded.endsWith('ة') && !/[،,»"”]/.test(gap(at)) && speechForm(previous, previous)?.form.kind !== 'verb')
      ? null
      : {
          kind: 'participle',
          from: at,
          verb: at,
          verbTo: at + 1,
          form,
          and,
          speaker: own,
          glued: '',
          content: form.strength === 'call' ? NO_CONTENT : content,
          looks: 'ahead',
          nobody: false,
        };
  }
  const relative = relativeSpeaker(passage, names, sentenceStart, at, form, content);
  if (followsWho(passage, at))
    return (
      relative && {
        kind: 'verb',
        from: at - 1,
        verb: at,
        verbTo: at + 1,
        form,
        and: true,
        speaker: relative,
        glued: '',
        content,
        looks: 'ahead',
        nobody: false,
      }
    );
  const takesObject = TAKES_OBJECT.test(folded);
  const afterColon = content.kind === 'colon' || (content.kind === 'pair' && gap(passage.pairs[content.at]!.first).includes(':'));
  const bound =
    noun !== undefined ||
    (afterColon && ASKS.test(folded)) ||
    (!written &&
      !afterColon &&
      (content.kind !== 'clause' || form.strength === 'call' || TELLS.test(folded) || (takesObject && tokens[content.at]!.folded.startsWith('ب'))))
      ? objectAfter(passage, names, at + 2, end, takesObject || TELLS.test(folded), form.gender !== 'm', /^[وف]?افادت?$/.test(folded))
      : end;
  const objectFirst = takesObject && /^ال.{3,}ين$/.test(tokens[at + 1]?.folded ?? '') && names.kind(at + 1) === undefined && !ROLES.has(tokens[at + 1]!.folded);
  // A verb in the plural never stands before its subject.
  const after = objectFirst || form.gender === 'p' ? null : speakerAfter(passage, names, at + (written ? 2 : 1), Math.min(bound, end));
  // «ووصف الأمر بأنه»: a thing is described, who does so spoke before.
  const thing = (takesObject || EXPLAINS.test(folded)) && and && after !== null && after.to === after.from + 1 && THING.test(tokens[after.from]!.folded);
  const listener =
    after !== null && tokens[after.from]!.folded.startsWith('ل') && !isSpeakerHead(tokens[after.from]!.folded) && names.kind(after.from) === undefined;
  // «وكان النائب قد أبلغ الوزارة بأن»: the subject stands before قد.
  const whom =
    after !== null &&
    takesObject &&
    and &&
    after.to === after.from + 1 &&
    /.{3}(?:ه|ها|هم)$/.test(tokens[after.from]!.folded) &&
    names.kind(after.from) === undefined;
  const had =
    previous === 'قد' && tokens[at - 2] !== undefined && !/^[وف]?(?:كان|كانت|كانوا)$/.test(tokens[at - 2]!.folded)
      ? speakerBefore(passage, names, sentenceStart, at)
      : null;
  const answer = isAnswer(passage, sentenceStart, at);
  const standing = had ?? (answer || ((after === null || listener) && !and) ? speakerBefore(passage, names, sentenceStart, at) : null);
  const before = standing !== null && inClause && !/[،,]/.test(gap(standing.from)) ? null : standing;
  if ((EDITORIAL.test(folded) && after === null) || (after !== null && tokens[after.from]!.folded === 'المثل')) return null;
  // Where nothing bounds the name, only one that begins like a speaker's is sure.
  const bounded = afterColon || written || content.kind === 'clause' ? form.strength !== 'call' : content.kind !== 'none' && !takesObject;
  const sure =
    after === null ||
    bounded ||
    closesMarks(passage, at, after) ||
    isSpeakerHead(tokens[after.from]!.folded) ||
    names.kind(after.from) !== undefined ||
    NAME_HEAD.test(tokens[after.from]!.folded) ||
    (form.strength === 'say' && isMarkedName(passage, after.from)) ||
    (form.gender === 'f' && names.isPlace(after.from)) ||
    (tokens[after.from]!.folded.startsWith('ال') && form.preps.includes(tokens[after.to]?.folded ?? '')) ||
    (content.kind !== 'none' && tokens[after.from]!.folded.startsWith('ال'));
  // «أعلن اعتراض السفينة»: what is announced, not who does so.
  const done =
    after !== null &&
    content.kind !== 'clause' &&
    !afterColon &&
    names.kind(after.from) === undefined &&
    !isSpeakerHead(tokens[after.from]!.folded) &&
    isMasdar(tokens[after.from]!.folded);
  const owner = written && after !== null ? ownerOf(passage, after) : null;
  const speaker =
    owner === null
      ? ((sure && !thing && !done && !whom && had === null && !((listener || answer) && before !== null) ? after : null) ?? before ?? relative)
      : null;
  // «وجه رسالة قالت فيها إن»: the writer's words.
  const inIt = speaker === null && IN_IT.test(tokens[at + 1]?.folded ?? '');
  const from = before !== null ? introduced(passage, before.from) : goesOnToSay(passage, at) ? at - 2 : introduced(passage, at);
  const joined = and || inIt || AND_ONLY.test(tokens[from]!.folded) || from < at || at === sentenceStart || /[،,:»"”(-]/.test(gap(at)) || before !== null;
  // «طلبت الشركة رفض الدعوى»: the noun of action is written as the verb.
  if (!joined && speaker === null && WRITTEN_AS_NOUN.test(folded)) return null;
  // A verb in the midst of a clause belongs to that clause.
  if (!joined && ((inClause && content.kind !== 'pair') || (speaker === null && !cued && form.strength !== 'call'))) return null;
  return {
    kind: 'verb',
    from,
    verb: at,
    verbTo: at + 1,
    form: owner === null ? form : { ...form, gender: owner },
    and: and || goesOnToSay(passage, at),
    speaker,
    glued: '',
    content: form.strength === 'call' && content.kind !== 'colon' ? NO_CONTENT : content,
    looks: 'ahead',
    nobody: false,
  };
}

/** Give the cues of a paragraph in order. */
export function findCues(passage: Passage, names: Names): Cue[] {
  const { tokens, sentence, inPair } = passage;
  const cues: Cue[] = [];
  let sentenceStart = 0;
  let inClause = false;
  for (let at = 0; at < tokens.length; at++) {
    if (at > 0 && sentence[at] !== sentence[at - 1]) {
      sentenceStart = at;
      inClause = false;
    }
    if (inPair[at]! >= 0) continue;
    const told = readTold(passage, names, at);
    const cue =
      told ??
      readSource(passage, names, at) ??
      readVerb(passage, names, at, sentenceStart, inClause, cues.length > 0 && sentence[cues.at(-1)!.verb] === sentence[at]);
    const last = cues.at(-1)?.content;
    // «تأكيده أن» after «نقل … عن» governs what is governed already.
    const same = cue !== null && last !== undefined && last.kind === cue.content.kind && last.at === cue.content.at;
    if (cue === null || (same && (cue.kind === 'noun' || cue.kind === 'participle' || (last.kind === 'pair' && cue.kind === 'verb' && !cue.and)))) continue;
    // «علقت النقابة الإضراب بعدما وعدها الوزير بأن»: the nearer verb governs the clause.
    if (same && cue.kind === 'verb' && cue.content.kind === 'clause' && cue.speaker !== null) cues[cues.length - 1] = { ...cues.at(-1)!, content: NO_CONTENT };
    if (cue.content.kind === 'clause' || cue.content.kind === 'colon') inClause = true;
    cues.push(cue);
    if (cue.kind === 'source') at = Math.max(at, cue.verbTo - 1, (cue.speaker?.to ?? 0) - 1);
    else if (told !== null) at = Math.max(at, cue.content.kind === 'pair' ? passage.pairs[cue.content.at]!.first - 1 : cue.content.at);
  }
  return cues;
}
