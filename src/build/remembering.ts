/** What was worked out before, by what it was worked out from: a build while developing repeats the one before it but for a document. */

/** Give a function that remembers its last answers, so many of them; the oldest are forgotten first. */
export function remembering<T>(most: number, work: (from: string) => T): (from: string) => T {
  const known = new Map<string, T>();
  return (from) => {
    let answer = known.get(from);
    if (answer === undefined) answer = work(from);
    else known.delete(from);
    known.set(from, answer);
    if (known.size > most) known.delete(known.keys().next().value!);
    return answer;
  };
}
