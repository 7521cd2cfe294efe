/** Who said what, answered from the bundle's parts: which sayings the filters leave, and what is shown of each. Runs in the worker, beside the engine. */
import { keeping } from '#bundle/once.ts';
import type { Bundle } from '#bundle/reader.ts';
import { SAYING_VERBS, type Bilingual, type EntityType, type SayingVerb, type Teller } from '#bundle/schema.ts';
import type { Story } from '#bundle/storySchema.ts';
import type { Engine } from '#search/engine.ts';
import type { NumberChoice } from '#search/passes.ts';
import type { Selection, ShownAnswer, Some } from '#search/question.ts';
import { selectSaid, type Form, type KnownSayings, type SaidGroup, type SaidNumbers } from '#search/said.ts';
import { decodeSayings, sayingsSchema } from '#search/sayings.ts';
import { sentenceOf, type Sentence } from '#search/sentenceOf.ts';
import { tellerOf } from '#search/tellerOf.ts';
import { hashOf } from '#text/anchor.ts';
import { fold } from '#text/fold.ts';

type Choice = { readonly in: readonly string[]; readonly out: readonly string[] };
/** Filters of sayings: those of stories, and by speaker, by group of verbs, by form. */
export type SaidQuestion = {
  readonly selection: Selection;
  readonly speaker: Choice;
  readonly verb: Choice;
  readonly form: Form | null;
  readonly group: 'speaker' | 'time';
  readonly order: 'old' | 'new';
};

/** Stands for all that nobody is named for. */
export const NOBODY = 'none';
const BY_NAME = 'name:';

/** Who speaks: what it is called, and what it is; a text speaks as well, and of some nobody knows. */
export type SpeakerRef = { readonly id: string; readonly name: Bilingual | null; readonly type: EntityType | 'text' | null; readonly entity: string | null };
/** A speaker, or a group of verbs, with the sayings that the other filters leave of it. */
export type SpeakerRow = SpeakerRef & { readonly sayings: number };

export type SaidAnswer = {
  readonly numbers: Uint32Array;
  readonly groups: readonly Omit<SaidGroup, 'speaker'>[];
  readonly all: number;
  readonly speakers: number;
  readonly direct: number;
  /** Speakers to choose from, most first: a few and those that are chosen, and how many there are. */
  readonly offered: { readonly rows: readonly SpeakerRow[]; readonly total: number };
  readonly verbs: readonly { readonly value: SayingVerb; readonly sayings: number }[];
  /** Chosen speakers that have said nothing: they select nothing and are left out. */
  readonly unknown: readonly string[];
  readonly notes: ShownAnswer['notes'];
};

/** A saying as a row shows it. */
export type SaidRow = {
  /** `story.n`: the n-th quotation of its story. */
  readonly id: string;
  readonly speaker: SpeakerRef & {
    readonly role: Bilingual | null;
    /** Several stories give this name, and may mean others by it. */
    readonly isShared: boolean;
  };
  readonly form: Form;
  readonly verb: string | null;
  readonly words: string;
  readonly sentence: Sentence;
  /** The place of the words in the story, with a sum of them. */
  readonly place: { readonly paragraph: number; readonly start: number; readonly end: number; readonly sum: string };
  readonly story: Teller;
};

/** Texts kept: those of what is near the screen. */
const MOST_TEXTS = 64;
/** Speakers offered at first; one more than is shown says that there are more. */
const FEW = 8;

/** What is loaded once: the sayings that are known, and speakers by their ids. */
type Loaded = KnownSayings & {
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Per speaker: the name that the first saying known gives it; -1 where none is known. And 1 where several stories name it. */
  readonly named: Int32Array;
  readonly spread: Uint8Array;
};
type Choosing = { readonly loaded: Loaded; readonly passing: Passing; readonly speaker: NumberChoice; readonly shown: SaidNumbers };
type Passing = Awaited<ReturnType<Engine['passing']>>;

export class SaidEngine {
  readonly #bundle: Bundle;
  readonly #engine: Engine;
  readonly #once = keeping<Loaded>(1);
  /** A story says several things: its text is asked for once. */
  readonly #texts = keeping<Story>(MOST_TEXTS);

  constructor(bundle: Bundle, engine: Engine) {
    this.#bundle = bundle;
    this.#engine = engine;
  }

  readonly #load = (): Promise<Loaded> =>
    this.#once('said', async () => {
      const [file, firstStory, { stories }] = await Promise.all([this.#bundle.json('said', 0, sayingsSchema), this.#bundle.firstStory(), this.#bundle.head()]);
      const sayings = decodeSayings(file);
      const [first, end] = [sayings.firstOf[firstStory] ?? 0, sayings.firstOf[firstStory + stories] ?? 0];
      const named = new Int32Array(sayings.speakers.length).fill(-1);
      const spread = new Uint8Array(sayings.speakers.length);
      const lastStory = new Int32Array(sayings.speakers.length).fill(-1);
      for (let saying = end - 1; saying >= first; saying--) {
        const speaker = sayings.speaker[saying]!;
        if (speaker < 0) continue;
        const story = sayings.story[saying]!;
        named[speaker] = sayings.name[saying]!;
        if (lastStory[speaker] !== -1 && lastStory[speaker] !== story) spread[speaker] = 1;
        lastStory[speaker] = story;
      }
      const ids = sayings.speakers.map(({ entity }, speaker) => entity ?? BY_NAME + fold(sayings.names[named[speaker]!] ?? ''));
      const numberOf = new Map(ids.flatMap((id, speaker) => (named[speaker]! >= 0 ? [[id, speaker] as const] : [])));
      return { sayings, firstStory, first, end, ids, numberOf: numberOf.set(NOBODY, -1), named, spread };
    });

  /** Say who a speaker is; `columns` know its number among entities. */
  async #refOf({ sayings, ids, named }: Loaded, speaker: number, entities: ReadonlyMap<string, number>): Promise<SpeakerRef> {
    if (speaker < 0) return { id: NOBODY, name: null, type: null, entity: null };
    const { entity, isText } = sayings.speakers[speaker]!;
    const number = entity === null ? undefined : entities.get(entity);
    if (number === undefined) return { id: ids[speaker]!, name: { ar: sayings.names[named[speaker]!]! }, type: isText ? 'text' : null, entity: null };
    const { name, type } = await this.#bundle.entityAt(number);
    return { id: ids[speaker]!, name, type, entity };
  }

  /** Read filters as numbers, and give what they leave. */
  async #select(question: SaidQuestion): Promise<Choosing & { readonly unknown: readonly string[] }> {
    const [loaded, passing] = await Promise.all([this.#load(), this.#engine.passing(question.selection)]);
    const unknown: string[] = [];
    const speakers = (side: 'in' | 'out') =>
      question.speaker[side].flatMap((id) => {
        const speaker = loaded.numberOf.get(id);
        if (speaker === undefined) unknown.push(id);
        return speaker ?? [];
      });
    const verbs = (side: 'in' | 'out') => question.verb[side].flatMap((verb) => (SAYING_VERBS as readonly string[]).indexOf(verb));
    const speaker: NumberChoice = { in: speakers('in'), out: speakers('out') };
    const choice = { speaker, verb: { in: verbs('in'), out: verbs('out') }, form: question.form, group: question.group, order: question.order };
    const answers = question.selection.words === '' ? null : passing.answers;
    return { loaded, passing, unknown, speaker, shown: selectSaid(loaded, passing.columns, passing.flags, choice, answers) };
  }

  /** Give the sayings that the filters leave. */
  async said(question: SaidQuestion): Promise<SaidAnswer> {
    const selected = await this.#select(question);
    const { passing, unknown, shown } = selected;
    const { numbers, groups, all, speakers, direct, counts } = shown;
    return {
      numbers,
      groups: groups.map(({ month, count, direct: quoted }) => ({ month, count, direct: quoted })),
      all,
      speakers,
      direct,
      offered: await this.#offer(selected, '', FEW),
      verbs: SAYING_VERBS.map((value, verb) => ({ value, sayings: counts.verb[verb]! })),
      unknown,
      notes: passing.notes,
    };
  }

  /**
   * Give the speakers that the other filters leave, most sayings first: `count` of them and those that are chosen; of those whose names answer
   * what is typed, where something is.
   */
  async speakers(question: SaidQuestion, typed: string, count: number): Promise<SaidAnswer['offered']> {
    return this.#offer(await this.#select(question), typed, count);
  }

  async #offer({ loaded, passing, speaker, shown }: Choosing, typed: string, count: number): Promise<SaidAnswer['offered']> {
    const chosen = new Set([...speaker.in, ...speaker.out]);
    const answering = typed === '' ? null : await this.#answering(loaded, typed);
    const ranked: { speaker: number; sayings: number }[] = [];
    shown.counts.speaker.forEach((sayings, at) => {
      if (chosen.has(at - 1) || (sayings > 0 && (answering === null || answering.has(at - 1)))) ranked.push({ speaker: at - 1, sayings });
    });
    ranked.sort((a, b) => Number(a.speaker < 0) - Number(b.speaker < 0) || b.sayings - a.sayings || a.speaker - b.speaker);
    const some = ranked.filter((one, i) => i < count || chosen.has(one.speaker));
    const rows = await Promise.all(
      some.map(async (one) => ({ ...(await this.#refOf(loaded, one.speaker, passing.numberOf.entity)), sayings: one.sayings })),
    );
    return { rows, total: ranked.length };
  }

  /** Give the speakers whose names, as stories write them or as their entities are called, answer what is typed. */
  async #answering({ sayings, ids, first, end }: Loaded, typed: string): Promise<ReadonlySet<number>> {
    const words = fold(typed).split(/\s+/);
    const entities = new Set((await this.#engine.named(typed, Infinity)).entities.map(({ id }) => id));
    const names = sayings.names.map((name) => words.every((word) => fold(name).includes(word)));
    const out = new Set<number>();
    for (let saying = first; saying < end; saying++) {
      const speaker = sayings.speaker[saying]!;
      if (speaker >= 0 && (names[sayings.name[saying]!] || entities.has(ids[speaker]!))) out.add(speaker);
    }
    return out;
  }

  /** Give what is shown of sayings by their numbers. */
  async sayings(numbers: readonly number[]): Promise<Some<SaidRow>> {
    const loaded = await this.#load();
    return this.#engine.some(numbers, (number) => this.#rowOf(loaded, number));
  }

  /** Give the numbers of sayings by their ids (`story.n`); null for one that there is not. */
  async sayingsBy(ids: readonly string[]): Promise<readonly (number | null)[]> {
    const { sayings, firstStory } = await this.#load();
    return Promise.all(
      ids.map(async (id) => {
        const [, story = '', quote = ''] = /^(.+)\.(\d{1,5})$/.exec(id) ?? [];
        const at = story === '' ? null : await this.#bundle.where(story);
        if (!at) return null;
        const [first, end] = [sayings.firstOf[at.number + firstStory]!, sayings.firstOf[at.number + firstStory + 1]!];
        const found = sayings.quote.subarray(first, end).indexOf(Number(quote));
        return found < 0 ? null : first + found;
      }),
    );
  }

  async #rowOf(loaded: Loaded, number: number): Promise<SaidRow> {
    const { sayings } = loaded;
    const at = sayings.story[number]!;
    const story = await this.#texts(String(at), () => {
      const { part, bytes } = sayings.textOf(at);
      return this.#bundle.text(part, bytes);
    });
    const quote = story.quotes[sayings.quote[number]!]!;
    const { paragraph, start, end, form, text } = quote;
    const { numberOf } = await this.#engine.known();
    const who = sayings.speaker[number]!;
    const speaker = await this.#refOf(loaded, who, numberOf.entity);
    const role = speaker.entity === null ? null : ((await this.#bundle.entity(speaker.entity))?.role ?? null);
    return {
      id: `${story.id}.${sayings.quote[number]!}`,
      speaker: { ...speaker, role, isShared: speaker.entity === null && loaded.spread[who] === 1 },
      form,
      verb: sayings.verbs[sayings.verb[number]!] ?? null,
      words: text,
      sentence: sentenceOf(story.paragraphs[paragraph]!.text, { start, end }),
      place: { paragraph, start, end, sum: hashOf([story.paragraphs[paragraph]!.text.slice(start, end)]) },
      story: tellerOf(story),
    };
  }
}
