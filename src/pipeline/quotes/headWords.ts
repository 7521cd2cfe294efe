/** What a word may be in a speaker's name: a head, an adverb, what lies outside. */
import { BODIES, isAudience, isEnder, ROLES, TIME } from '#pipeline/quotes/nounWords.ts';
import type { Names } from '#pipeline/quotes/names.ts';

export const PREPOSITION =
  /^(?:و|ف)?(?:في|الي|علي|عن|من|مع|خلال|بعد|قبل|حول|بشان|بخصوص|عبر|لدي|ضمن|منذ|عند|امام|وسط|تحت|بين|اثر|عقب|اثناء|حسب|بحسب|وفق|وفقا|ردا|تعليقا|ب|ل|بعدما|لما|كما|حيث|اذ|رغم|بسبب|نظرا|حتي|لكي|عندما|حينما|بينما|فيما|لان|لكن|هل|لماذا|كيف|متي|اين|ما|ماذا|لا|لم|لن|هو|هي|هم|هما|انا|نحن|هذا|هذه|ذلك|تلك|كل ما|مما|وهو|وهي|وهم|وقد|بدل|غير|سوي|ليس|ليست|يبدو|يجب|يمكن|ينبغي|الذي|التي|الذين|بمناسبة|بدوره|بدورها|بدورهم|ايضا|كذلك|هكذا|هنا|هناك|ثم|او|ام|بل|قد|كان|كانت|يشار|يذكر|تجدر|الجدير|جدير|علما|اضافة|بالاضافة|وتابع)$/;
const DIGIT = /^\d/;
const GLUED_AFTER = /[،,:()[\]\-–—/|؛]/;

/** The sign that a gap holds, marks aside: a comma, a colon, a bracket; a dash inside a name is none. */
export const parts = (gap: string): boolean => GLUED_AFTER.test(gap) && !/^[-–]$/.test(gap);
export const isAdverb = (folded: string): boolean => TIME.has(folded) || DIGIT.test(folded);
export const known = (names: Names, at: number): boolean => names.kind(at) !== undefined;
export const isHead = (folded: string): boolean => ROLES.has(folded) || BODIES.has(folded);
/** Take the conjunction off a word that is no head of a name with it. */
export const headless = (folded: string): string => (/^[وف]/.test(folded) && folded.length > 3 && !isHead(folded) ? folded.slice(1) : folded);
/** Whether a folded word may begin a speaker's name: an office, a calling, a body, with or without و. */
export const isSpeakerHead = (folded: string): boolean => isHead(headless(folded));

/** A head without its article, whose noun must follow: «رئيس …». */
export const isConstruct = (folded: string): boolean => !folded.startsWith('ال') && isSpeakerHead(folded);
/** The word without the ending of the accusative, where that is a head: «لكن مسؤولا». */
export const caseless = (folded: string): string => (folded.endsWith('ا') && isHead(folded.slice(0, -1)) ? folded.slice(0, -1) : folded);

/** What a definite word is in the name of an office or a body, after its noun. */
export const ADJECTIVE =
  /(?:ي|ية|يه|ين|ون|ات)$|^ال(?:سابق|عام|اول|جديد|حالي|اعلي|اسبق|راحل|عامة|سابقة|متحدة|معارض|مستقيل|مكلف|متقاعد|مستقل|حر|اكبر|موقت|منتخب|معين|مخلوع|فايز)/;

/** Ranks and forms of address, which open a name. */
export const RANK =
  /^(?:اللواء|العميد|العقيد|المقدم|الرايد|النقيب|الفريق|الدكتور|الدكتورة|الاستاذ|الاستاذة|السيد|السيدة|الشيخ|المهندس|المهندسة|القاضي|الجنرال)$/;

/** Whether a word is no noun. «والي» is one, «وإلى» none. */
export const isPreposition = ({ folded, text }: { readonly folded: string; readonly text: string }): boolean =>
  PREPOSITION.test(folded) && !(folded === 'والي' && /^وا.*ي$/.test(text));

/** Words that may open a phrase that is no speaker: «في تصريح»، «من جهته»، «لوكالة». */
export const isOutside = (folded: string): boolean => !ROLES.has(folded) && (PREPOSITION.test(folded) || isAudience(folded) || isEnder(folded));
