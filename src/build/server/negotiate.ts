/** What a request's headers ask of a file: which form of it, and whether the client already has it (RFC 9110, sections 12 and 13). */
import type { IncomingHttpHeaders } from 'node:http';
import type { BuiltFile, Coding, Representation } from '#build/server/builtFiles.ts';

/** Give how much the client wants a coding, from 0 (not at all) to 1. */
function weightOf(coding: Coding, accepted: ReadonlyMap<string, number>): number {
  return accepted.get(coding) ?? (coding === 'identity' ? 0.001 : (accepted.get('*') ?? 0));
}

/** Choose the form of a file that `Accept-Encoding` asks for; where it wants several alike, the smallest. */
export function chooseForm({ forms }: BuiltFile, acceptEncoding: string | undefined): Representation {
  const accepted = new Map(
    (acceptEncoding ?? '')
      .toLowerCase()
      .split(',')
      .map((one) => {
        const [coding = '', ...parameters] = one.split(';').map((part) => part.trim());
        const weight = Number(parameters.find((part) => part.startsWith('q='))?.slice(2) ?? 1);
        return [coding, Number.isNaN(weight) ? 0 : weight] as const;
      }),
  );
  const plain = forms.at(-1)!;
  const [best] = forms
    .map((form) => ({ form, weight: weightOf(form.coding, accepted) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  return best?.form ?? plain;
}

/** Say whether a list of entity tags holds one; weak comparison takes `W/"x"` for `"x"`. */
function holdsTag(list: string, etag: string, { weak }: { weak: boolean }): boolean {
  return list.trim() === '*' || list.split(',').some((one) => (weak ? one.trim().replace(/^W\//, '') : one.trim()) === etag);
}

/** Dates in headers count whole seconds. */
const secondsOf = (date: Date): number => Math.floor(date.getTime() / 1000);
const parsedSeconds = (text: string): number | null => (Number.isNaN(Date.parse(text)) ? null : Math.floor(Date.parse(text) / 1000));

/** Give the status that the conditions of a request call for: 412 (not what it was), 304 (the client has it), 200 (send it). */
export function preconditions(headers: IncomingHttpHeaders, { etag }: Representation, modified: Date): 200 | 304 | 412 {
  const { 'if-match': match, 'if-none-match': noneMatch, 'if-unmodified-since': unmodifiedSince, 'if-modified-since': modifiedSince } = headers;
  if (match !== undefined && !holdsTag(match, etag, { weak: false })) return 412;
  const before = match === undefined && unmodifiedSince !== undefined ? parsedSeconds(unmodifiedSince) : null;
  if (before !== null && secondsOf(modified) > before) return 412;
  if (noneMatch !== undefined) return holdsTag(noneMatch, etag, { weak: true }) ? 304 : 200;
  const since = modifiedSince === undefined ? null : parsedSeconds(modifiedSince);
  return since !== null && secondsOf(modified) <= since ? 304 : 200;
}

/** Say whether the bytes asked for continue what the client has: `If-Range` names its tag or day, or is not there. */
export function continues(ifRange: string | undefined, { etag }: Representation, modified: Date): boolean {
  return ifRange === undefined || ifRange.trim() === etag || parsedSeconds(ifRange) === secondsOf(modified);
}
