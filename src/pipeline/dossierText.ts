/** The dossier's own words: what the running story is, and why it matters. */
import { parseDocument } from 'yaml';
import { cleanLine } from '#text/clean.ts';
import type { Bilingual } from '#bundle/schema.ts';
import type { Problem } from '#pipeline/draft.ts';
import { splitFrontMatter } from '#pipeline/frontMatter.ts';
import { readMarkdownBody } from '#pipeline/markdownBody.ts';

export type DossierText = { readonly title: Bilingual; readonly summary: Bilingual; readonly why: Bilingual };

const bilingual = (ar: string, en: string): Bilingual => (en === '' ? { ar } : { ar, en });

/** Read `dossier.md`: front matter with a title (and `summary`, English `title_en`, `summary_en`, `why_en`), the body says why it matters. */
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
  return {
    text: {
      title: bilingual(field('title'), field('title_en')),
      summary: bilingual(summary, field('summary_en')),
      why: bilingual(why.join('\n'), field('why_en')),
    },
  };
}
