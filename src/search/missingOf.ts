/** What is said of a part that could not be had: which file, why, and the days of what it holds. Pure. */
import type { BundleError } from '#bundle/parse.ts';
import { PartError, type Bundle } from '#bundle/reader.ts';
import { isoDay, NO_DAY, type Columns } from '#search/columns.ts';
import type { Missing } from '#search/question.ts';

/** Say it. The days are told where the columns could be had and number things as the parts do. */
export function missingOf(failure: BundleError, bundle: Bundle, columns: Columns | null): Missing {
  const reason = failure.message.slice(failure.file.length + 2);
  if (!(failure instanceof PartError)) return { file: failure.file, kind: 'manifest', reason, from: null, to: null };
  const { kind, number } = failure;
  const plain = { file: failure.file, kind, reason, from: null, to: null };
  if ((kind !== 'cards' && kind !== 'events') || !bundle.isWhole || !columns) return plain;
  const { from, to, length } = columns[kind === 'cards' ? 'stories' : 'events'];
  const firsts = bundle.manifest.firstOf[kind];
  let [first, last] = [Infinity, -Infinity];
  for (let i = firsts[number]!; i < (firsts[number + 1] ?? length); i++) {
    if (from[i] === NO_DAY) continue;
    first = Math.min(first, from[i]!);
    last = Math.max(last, to[i]!);
  }
  return first > last ? plain : { ...plain, from: isoDay(first), to: isoDay(last) };
}
