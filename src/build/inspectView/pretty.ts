/** Stories for a terminal: facts, the text with its marks, and the clutter struck out where it stood. */
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { markSteps } from '#build/inspectView/markSteps.ts';
import { plainText } from '#build/plainText.ts';
import type { ReadStory } from '#pipeline/understandStories.ts';
import { storyFacts } from '#build/inspectView/storyFacts.ts';
import { daySpan, type EntityLook, type StoryMark, storyMarks } from '#build/inspectView/storyMarks.ts';
import { type Row, storyRows } from '#build/inspectView/storyRows.ts';
import { VIEW_WORDS, type ViewLanguage } from '#build/inspectView/viewWords.ts';
import { type Styled, wrapStyled } from '#build/inspectView/wrapStyled.ts';

export type PrettyOptions = { readonly gazetteer: Gazetteer; readonly color: boolean; readonly width: number; readonly language: ViewLanguage };

/** The sign after a name tells its type without colour. */
const SIGNS: Record<EntityLook, string> = { country: '▪', person: '●', organisation: '◆', place: '▾', discovered: '?' };
const SGR = { quiet: '2', strong: '1', struck: '2;9', date: '33', entity: '4;36', discovered: '4;35', quote: '3', figure: '4' };

const styleOf = (mark: StoryMark): string => (mark.kind === 'entity' && mark.look === 'discovered' ? SGR.discovered : SGR[mark.kind]);

/** What is written behind the words of a mark. */
function tailOf(mark: StoryMark): string {
  if (mark.kind === 'date') return ` ‹${mark.date.basis === 'inferred' ? '≈' : ''}${daySpan(mark.date.from, mark.date.to)}›`;
  if (mark.kind === 'entity') return SIGNS[mark.look];
  return mark.kind === 'quote' && mark.speaker !== null ? ` ‹${mark.speaker}›` : '';
}

function markedText(raw: string, marks: readonly StoryMark[], base: string): Styled[] {
  const text = plainText(raw);
  const open: StoryMark[] = [];
  const pieces: Styled[] = [];
  for (const step of markSteps(text.length, marks)) {
    if (step.do === 'open') open.push(step.mark);
    else if (step.do === 'text') pieces.push({ text: text.slice(step.start, step.end), sgr: [...(base ? [base] : []), ...open.map(styleOf)].join(';') });
    else {
      open.pop();
      if (step.last) pieces.push({ text: tailOf(step.mark), sgr: SGR.quiet });
    }
  }
  return pieces;
}

function rowPieces(row: Row, marks: readonly StoryMark[][], language: ViewLanguage): Styled[] {
  const words = VIEW_WORDS[language];
  if ('removal' in row) {
    const { kind, line, text } = row.removal;
    return [
      { text: `[${words.clutter}: ${words.kinds[kind]}${words.comma}${words.line} ${line}] `, sgr: SGR.quiet },
      { text: plainText(text), sgr: SGR.struck },
    ];
  }
  const { kind, text } = row.paragraph;
  const lead = { heading: '## ', quote: '> ', item: '– ', text: '' }[kind];
  return [{ text: lead, sgr: SGR.quiet }, ...markedText(text, marks[row.index] ?? [], kind === 'heading' ? SGR.strong : '')];
}

function storyLines(story: ReadStory, { gazetteer, color, width, language }: PrettyOptions): string[] {
  const words = VIEW_WORDS[language];
  const wrap = (pieces: readonly Styled[]) => wrapStyled(pieces, { width, color });
  const quiet = (text: string): Styled => ({ text, sgr: SGR.quiet });
  const facts = storyFacts(story, gazetteer, language).map(({ label, values, note }) => {
    const all = values.map(({ text, count, look }) => `${text}${look ? SIGNS[look] : ''}${count === undefined ? '' : ` ×${count}`}`).join(words.comma);
    return wrap([quiet(`${label}: `), { text: all, sgr: '' }, ...(note === undefined ? [] : [quiet(` (${note})`)])]);
  });
  const marks = storyMarks(story, gazetteer, language);
  const rows = storyRows(story).map((row) => wrap(rowPieces(row, marks, language)));
  const headlines = story.headlines.map((headline) => wrap([quiet('– '), { text: plainText(headline), sgr: '' }]));
  return [
    '═'.repeat(width),
    ...wrap([quiet(`${plainText(story.file)} | ${words.story} ${story.number} | ${words.role[story.role]}`)]),
    ...wrap([{ text: plainText(story.title), sgr: SGR.strong }]),
    ...wrap([quiet(`(${words.title[story.titleBasis]})`)]),
    '',
    ...facts.flat(),
    '─'.repeat(width),
    ...rows.flatMap((lines) => [...lines, '']),
    ...(headlines.length > 0 ? [...wrap([quiet(`${words.headlines}:`)]), ...headlines.flat(), ''] : []),
  ];
}

function legendLines({ color, width, language }: PrettyOptions): string[] {
  const words = VIEW_WORDS[language];
  const entry = (text: string, sgr: string, tail: string): Styled[] => [{ text: text.replaceAll(' ', '\u00A0'), sgr }, { text: `${tail}   `, sgr: SGR.quiet }];
  const pieces = [
    { text: `${words.legend}: `, sgr: SGR.quiet },
    ...entry(`${words.date} ${words.basis.stated}`, SGR.date, ' ‹…›'),
    ...entry(`${words.date} ${words.basis.inferred}`, SGR.date, ' ‹≈…›'),
    ...(['country', 'person', 'organisation', 'place'] as const).flatMap((type) => entry(words.one[type], SGR.entity, SIGNS[type])),
    ...entry(words.discoveredOne, SGR.discovered, SIGNS.discovered),
    ...entry(words.quote.direct, SGR.quote, ' ‹…›'),
    ...entry(words.figure, SGR.figure, ''),
    ...entry(words.clutter, SGR.struck, ' […]'),
  ];
  return ['═'.repeat(width), ...wrapStyled(pieces, { width, color })];
}

/** Give stories as lines for a terminal `width` columns wide, in logical order, the key to the marks last. */
export function prettyStories(stories: readonly ReadStory[], options: PrettyOptions): string {
  const within = { ...options, width: Math.max(20, Math.min(options.width, 200)) };
  if (stories.length === 0) return VIEW_WORDS[options.language].noStories;
  return [...stories.flatMap((story) => storyLines(story, within)), ...legendLines(within)].join('\n');
}
