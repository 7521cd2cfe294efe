/** The words that give what is said to a speaker, in the forms news uses, as folded words. */
import { fold } from '#text/fold.ts';

/** Whom a form speaks of: he, she or a thing's plural, they; `any` where the form does not say. */
export type Gender = 'm' | 'f' | 'p' | 'any';

/**
 * How much a verb is a verb of speech. `say`: marks or a colon after it are enough. `claim`: a clause with أن, or marks after a colon.
 * `call`: it governs marks alone (وصفه بأنه "…").
 */
type Strength = 'say' | 'claim' | 'call';

export type SpeechForm = {
  readonly kind: 'verb' | 'participle' | 'noun';
  readonly strength: Strength;
  readonly gender: Gender;
  /** Prepositions that may stand before its أن. */
  readonly preps: readonly string[];
  /** The form ends in ى; the same letters with ي are another word (رأي, نفي). */
  readonly maksura: boolean;
};

/** Perfect, imperfect, participle (`-`: none in use, or far oftener another word), then prepositions. */
const VERBS: Readonly<Record<Strength, string>> = {
  say: `قال يقول قائل|أكد يؤكد مؤكد على|أعلن يعلن معلن عن|أضاف يضيف مضيف إلى|صرح يصرح مصرح|أوضح يوضح موضح|ذكر يذكر ذاكرا|ذكّر يذكّر مذكر
    كتب يكتب -|غرد يغرد مغرد|تابع يتابع متابع|أردف يردف مردف|استطرد يستطرد مستطرد|ختم يختم خاتم|اختتم يختتم مختتم|واصل يواصل مواصل|تساءل يتساءل متسائل
    رد يرد رادا على|علق يعلق معلق على|عقب يعقب معقب على|أجاب يجيب مجيب|استدرك يستدرك مستدرك|خاطب يخاطب مخاطب|روى يروي راويا|زاد - -|أورد يورد -
    أخبر يخبر -|أبلغ - -|شرح يشرح شارح|هتف يهتف -|اكتفى يكتفي مكتفيا ب|جاء - - في|ورد - - في|مضى - -|حكى يحكي -|سأل يسأل سائل|صاح يصيح صائح|صرخ يصرخ صارخ|تمتم يتمتم متمتم`,
  claim: `أشار يشير مشير إلى|شدد يشدد مشدد على|لفت يلفت لافت إلى|كشف يكشف كاشف عن|بين يبين مبين|أفاد يفيد مفيد|نوه ينوه منوه إلى|اعتبر يعتبر معتبر|رأى يرى -
    حذر يحذر محذر من|زعم يزعم زاعم|ادعى يدعي مدعيا|نفى ينفي نافيا|أقر يقر مقر|اعترف يعترف معترف|أبرز يبرز مبرز|سجل يسجل مسجل|جزم يجزم جازم|توقع يتوقع متوقع|رجح يرجح مرجح
    استبعد يستبعد مستبعد|أعرب يعرب معرب عن في|عبر يعبر معبر عن في|تحدث يتحدث متحدث عن|أبدى يبدي مبديا|خلص يخلص - إلى|ألمح يلمح ملمح إلى|اقترح يقترح مقترح|جدد يجدد مجدد على
    لاحظ يلاحظ ملاحظ|فسر يفسر مفسر|برر يبرر مبرر|نبه ينبه منبه إلى من|تمنى يتمنى متمنيا|أمل يأمل آمل في|وعد يعد واعد|أنكر ينكر منكر|تعهد يتعهد متعهد|أوصى يوصي موصيا|أظهر - -|نشر ينشر -
    اشتكى يشتكي مشتكيا من|شكا يشكو شاكيا من|تخوف يتخوف متخوف من|أثبت يثبت مثبت|دعا يدعو داعيا إلى|طالب يطالب مطالب|هدد يهدد مهدد|توعد يتوعد متوعد|اتهم يتهم -|اعتقد يعتقد معتقد|وجد يجد -|طمأن يطمئن مطمئن|أكمل يكمل -|تذكر يتذكر متذكرا|لوح يلوح ملوح|أسر - -|همس يهمس هامسا|ذهب يذهب - إلى
    توصل يتوصل - إلى|استنتج يستنتج مستنتج|اكتشف يكتشف -|تنبأ يتنبأ متنبئ|أصر يصر - على|أقسم يقسم -|تذرع يتذرع متذرع|أيقن يوقن -|ألح يلح - على|جاهر يجاهر مجاهر|تكهن يتكهن متكهن|قدر يقدر مقدر|أبان يبين -`,
  call: `وصف يصف واصف|ندد يندد مندد|انتقد ينتقد منتقد|أشاد يشيد مشيد|استنكر يستنكر مستنكر|أدان يدين -|هاجم يهاجم مهاجم|نعت ينعت ناعت|سمى يسمي مسميا|رحب يرحب مرحب|رفض يرفض رافض|ناشد يناشد مناشد|هنأ يهنئ مهنئ|حث يحث -`,
};

const NOUNS = 'قوله قولها قولهم بقوله بقولها بقولهم بالقول القول تأكيده تأكيدها تأكيدهم إعلانه إعلانها تصريحه تصريحها';

/** Forms that are far oftener another word. */
const OTHER_WORDS = new Set(fold('تعد يعد مدينة تدين تدينان ورد وردت تبين مفيدة طالبا').split(' '));

const forms = new Map<string, SpeechForm>();

function add(word: string, form: SpeechForm): void {
  const folded = fold(word);
  if (!forms.has(folded) && !OTHER_WORDS.has(folded)) forms.set(folded, form);
}

function perfect(base: string): readonly (readonly [string, Gender])[] {
  const stem = /[ىا]$/.test(base) && base.length > 2 ? base.slice(0, -1) : base;
  return [
    [base, 'm'],
    [`${stem}ت`, 'f'],
    [`${stem}وا`, 'p'],
    [`${stem}تا`, 'p'],
    ...(stem === base && (base.length > 3 || base === 'قال' || base === 'أكد') ? ([[`${base}ا`, 'p']] as const) : []),
  ];
}

function imperfect(base: string): readonly (readonly [string, Gender])[] {
  const stem = /[ىيو]$/.test(base) ? base.slice(0, -1) : base;
  const she = `ت${base.slice(1)}`;
  return [
    [base, 'm'],
    [she, 'f'],
    [`${stem}ون`, 'p'],
    [`${base}ان`, 'p'],
    [`${she}ان`, 'p'],
  ];
}

function participle(base: string): readonly (readonly [string, Gender])[] {
  const weak = base.endsWith('يا');
  const stem = base.endsWith('ا') ? base.slice(0, -1) : base;
  return [
    [`${stem}ا`, 'm'],
    [`${stem}ة`, 'f'],
    [`${weak ? stem.slice(0, -1) : stem}ين`, 'p'],
    [`${stem}تين`, 'p'],
  ];
}

for (const [strength, table] of Object.entries(VERBS) as [Strength, string][]) {
  for (const row of table.split(/\s*[|\n]\s*/)) {
    const [past, present, doing, ...preps] = row.split(' ') as [string, string, string, ...string[]];
    const folded = preps.map(fold);
    for (const [word, gender] of perfect(past)) add(word, { kind: 'verb', strength, gender, preps: folded, maksura: word.endsWith('ى') });
    if (present !== '-') for (const [word, gender] of imperfect(present)) add(word, { kind: 'verb', strength, gender, preps: folded, maksura: false });
    if (doing !== '-') for (const [word, gender] of participle(doing)) add(word, { kind: 'participle', strength, gender, preps: folded, maksura: false });
  }
}
for (const word of NOUNS.split(' '))
  add(word, { kind: 'noun', strength: 'say', gender: word.endsWith('ها') ? 'f' : word.endsWith('هم') ? 'p' : 'any', preps: [], maksura: false });

type FoundForm = { readonly form: SpeechForm; readonly and: boolean };

/** Find a word of speech, with or without و or ف before it. `written` tells رأى from رأي. */
export function speechForm(folded: string, written: string): FoundForm | undefined {
  const whole = forms.get(folded);
  const found = whole ?? (/^[وف]/.test(folded) && folded.length > 3 ? forms.get(folded.slice(1)) : undefined);
  // «هنا» is here, unless its hamza is written.
  if (
    found === undefined ||
    (/^[وف]?هنا$/.test(folded) && !written.endsWith('أ')) ||
    (found.maksura && !written.endsWith('ى')) ||
    (/^.?[يت]دعي$/.test(folded) && written.endsWith('ى'))
  )
    return undefined;
  return { form: found, and: whole === undefined };
}

/** Find a verb with an object glued to it: أكده، ذكرته، وصفها بـ. */
export function speechFormWithObject(folded: string, written: string): FoundForm | undefined {
  const bare = /^(.{3,12}?)(?:ه|ها|هم|هما)$|^([وف]?(?:اخبر|ابلغ)ت?)(?:نا|ني)$/
    .exec(folded)
    ?.slice(1)
    .find((stem) => stem !== undefined);
  const found = bare === undefined ? undefined : speechForm(bare, written.replace(/(?:ها|هما|هم|ه|نا|ني)$/, ''));
  return found?.form.kind === 'verb' ? found : undefined;
}

const COMPLEMENTISERS = new Set('ان انه انها انهم انهن انهما انني اني اننا انك انكم بان بانه بانها بانهم بانهن بانهما بانني باني باننا'.split(' '));
const TAKEN_IN = /^ب?ان(?:ه|ها|هم|هن|هما|ني|ي|نا|ك|كم)$/;

/** Whether a folded word opens a reported clause: إن، أن، أنه، بأنها. */
export const isComplementiser = (folded: string): boolean => COMPLEMENTISERS.has(folded);
/** Whether it holds the clause's subject, and so belongs to the words reported. */
export const holdsSubject = (folded: string): boolean => TAKEN_IN.test(folded);
