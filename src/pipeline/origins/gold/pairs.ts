/** Pairs of news texts with what they are to each other, composed from the tables of this folder: see its README. */

type Told = { readonly outlet: string; readonly title: string; readonly paragraphs: readonly string[] };

/** What a topic's table holds: news of some events, each as a dispatch, told by itself by another outlet, and with what copies change. */
export type GoldTopic = {
  readonly topic: string;
  /** A paragraph that any of its texts may end with. */
  readonly background: string;
  readonly events: readonly {
    readonly day: string;
    readonly agency: string;
    readonly dispatch: Told;
    readonly other: Told;
    /** Reporting of somebody's own, for a text that also takes from the dispatch. */
    readonly extra: readonly string[];
    /** Another first paragraph for the dispatch, and another title. */
    readonly relead: string;
    readonly headline: string;
    /** A long statement that anybody may quote. */
    readonly statement: string;
    readonly spellings: readonly (readonly string[])[];
  }[];
};

type Text = Told & { readonly day: string };
/** What the second text is to the first: a copy of it, one that stands within the other or holds much of it, or another text. */
export type Relation = 'whole' | 'part' | 'none';
export type GoldPair = { readonly name: string; readonly relation: Relation; readonly texts: readonly [Text, Text] };

type Event = GoldTopic['events'][number];

/** How much of the dispatch's paragraphs, from the first, a trimmed copy keeps. */
const KEPT = 4;

const spelled = (text: string, spellings: Event['spellings']): string => spellings.reduce((out, [from = '', to = '']) => out.replaceAll(from, to), text);

/** A statement between marks, or set out as a text of its own. */
const quoted = (statement: string, isMarked: boolean, lead: string): string[] =>
  isMarked ? [`${lead}: «${statement}».`] : [`${lead}، وهذا نص البيان:`, `${statement}.`];

/** Give the pairs of one event; `next` is another of the topic. `isMarked`: the statement stands between marks. */
function pairsOf(event: Event, next: Event, background: string, isMarked: boolean): Omit<GoldPair, 'name'>[] {
  const { day, agency, dispatch, other, extra, relead, headline, statement, spellings } = event;
  const source: Text = { ...dispatch, day };
  const [lead = '', ...rest] = dispatch.paragraphs;
  const joined = [`${lead} ${rest[0]}`, rest.slice(1).join(' ')];
  const copy = (paragraphs: readonly string[], { outlet = 'موقع الرصيف', title = headline } = {}): Text => ({ outlet, title, day, paragraphs });
  const whole = (text: Text) => ({ relation: 'whole' as const, texts: [source, text] as const });
  const part = (text: Text) => ({ relation: 'part' as const, texts: [source, text] as const });
  const none = (one: Text, text: Text) => ({ relation: 'none' as const, texts: [one, text] as const });
  const told: Text = { ...other, day };
  const said = (text: Text, paragraphs: readonly string[], led: string): Text => ({
    ...text,
    paragraphs: [...paragraphs, ...quoted(statement, isMarked, led)],
  });
  const ended = (text: Text): Text => ({ ...text, paragraphs: [...text.paragraphs, background] });
  return [
    // Another headline, and the agency named in front.
    whole(copy([`(${agency}) - ${lead}`, ...rest])),
    // The last paragraphs left out, the source beneath.
    whole(copy([...dispatch.paragraphs.slice(0, KEPT), 'المصدر: وكالات'], { outlet: 'صحيفة الميدان' })),
    // Other spellings, and paragraphs run together.
    whole(copy(joined.map((text) => spelled(text, spellings)), { title: `${dispatch.title} | شبكة الجهات`, outlet: 'شبكة الجهات' })),
    // Another beginning and another end around the same text.
    whole(copy([relead, ...rest, background], { outlet: 'بوابة الضفاف' })),
    // Reporting of one's own, then what the dispatch says.
    part(copy([...extra, ...dispatch.paragraphs.slice(0, 2)], { outlet: 'موقع حديث الناس' })),
    // The first news, in two paragraphs.
    part(copy(dispatch.paragraphs.slice(0, 2), { title: dispatch.title, outlet: 'موقع عاجل الساعة' })),
    // Told by itself, with three paragraphs taken over between.
    part(copy([...other.paragraphs.slice(0, 1), ...rest.slice(0, 3), ...other.paragraphs.slice(1, 2)], { title: other.title, outlet: other.outlet })),
    // The same event, told by itself.
    none(source, told),
    // The same again, both with one long statement.
    none(
      said(source, dispatch.paragraphs.slice(0, 3), 'وجاء الموقف الرسمي في بيان صدر مساء اليوم نفسه'),
      said(told, other.paragraphs, 'ونُشر لاحقًا ما يراه أصحاب الشأن'),
    ),
    // Another event, with the same background.
    none(ended(source), ended({ ...next.dispatch, day: next.day })),
  ];
}

/** Give all pairs of a topic, each with a name that says which it is. */
export const pairsIn = ({ topic, background, events }: GoldTopic): GoldPair[] =>
  events.flatMap((event, i) =>
    pairsOf(event, events[(i + 1) % events.length]!, background, i % 2 === 0).map((pair, n) => ({
      ...pair,
      name: `${topic} ${i + 1}.${n + 1} ${pair.relation}`,
    })),
  );

/** Give a text as a raw record, as a page is saved. */
export const recordOf = ({ title, outlet, day, paragraphs }: Text): string =>
  JSON.stringify({ title, text: paragraphs.join('\n\n'), date: day, source: outlet });
