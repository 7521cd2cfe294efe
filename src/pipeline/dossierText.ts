/** The dossier's own words: what the running story is, and why it matters. */
import { parseDocument } from 'yaml';
import { cleanLine } from '#text/clean.ts';
import type { Front, SaidPiece } from '#bundle/front.ts';
import type { Bilingual } from '#bundle/schema.ts';
import { parseIsoDay } from '#pipeline/dates/calendar.ts';
import type { Problem } from '#pipeline/draft.ts';
import { splitFrontMatter } from '#pipeline/frontMatter.ts';
import { readMarkdownBody } from '#pipeline/markdownBody.ts';

export type DossierText = {
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly why: Bilingual;
  /** Titles of the events that an editor chose as the story's turning points. */
  readonly turning?: readonly string[];
  /** Where the story stands, as an editor says it, and as of which day. */
  readonly stands?: Front['stands'];
};

/** Part words from the links among them: `[words](id of a story)`. */
function piecesOf(text: string): SaidPiece[] {
  const pieces: SaidPiece[] = [];
  let at = 0;
  for (const { 0: link, 1: words = '', 2: story = '', index } of text.matchAll(/\[([^\]]+)\]\(([^)\s]+)\)/g)) {
    if (index > at) pieces.push({ text: text.slice(at, index) });
    pieces.push({ text: words, story });
    at = index + link.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** Give a day as written in YAML; null where it is none. */
const dayOf = (value: unknown): string | null => (typeof value === 'string' && parseIsoDay(value) !== null ? value : null);

const bilingual = (ar: string, en: string): Bilingual => (en === '' ? { ar } : { ar, en });

/**
 * Read `dossier.md`: front matter with a title (and `summary`, English `title_en`, `summary_en`, `why_en`), the body says why it matters.
 * `turning_points` lists titles of events; `stands` (English `stands_en`) says in two sentences where the story stands as of `stands_on`, its
 * claims as links to stories: `[words](id)`.
 */
export function readDossierText(text: string, file: string): { text: DossierText } | { problems: Problem[] } {
  const broken = (kind: Problem['kind'], detail: string, line = 1): { problems: Problem[] } => ({
    problems: [{ severity: 'error', kind, file, line, column: 1, detail }],
  });
  const split = splitFrontMatter(text, file);
  if (split.kind !== 'found') return broken('broken-front-matter', '---');
  const document = parseDocument(split.yaml, { schema: 'core' });
  const [error] = document.errors;
  if (error) return broken('broken-front-matter', error.code, (error.linePos?.[0].line ?? 0) + 1);
  let fields: unknown;
  try {
    fields = document.toJS();
  } catch {
    // Aliases that multiply beyond measure.
    return broken('broken-front-matter', 'alias');
  }
  const given = new Map<string, unknown>(typeof fields === 'object' && fields !== null ? Object.entries(fields) : []);
  const field = (name: string): string => {
    const value = given.get(name);
    return typeof value === 'string' ? value.split('\n').map(cleanLine).filter(Boolean).join('\n') : '';
  };
  if (field('title') === '') return broken('missing-field', 'title');
  const body = readMarkdownBody(split.body, split.bodyLine).map((paragraph) => paragraph.text);
  const summary = field('summary') || (body[0] ?? '');
  const why = field('summary') ? body : body.slice(1);
  const day = dayOf(given.get('stands_on'));
  if (field('stands') !== '' && day === null) return broken('missing-field', 'stands_on');
  const turning = given.get('turning_points');
  return {
    text: {
      title: bilingual(field('title'), field('title_en')),
      summary: bilingual(summary, field('summary_en')),
      why: bilingual(why.join('\n'), field('why_en')),
      ...(Array.isArray(turning) && { turning: turning.filter((title) => typeof title === 'string').map(cleanLine) }),
      ...(field('stands') !== '' &&
        day !== null && { stands: { day, ar: piecesOf(field('stands')), ...(field('stands_en') !== '' && { en: piecesOf(field('stands_en')) }) } }),
    },
  };
}
