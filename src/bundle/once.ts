/** What is had once and kept for a while. */

/** Give a function that makes the thing of a key where it is not kept: those asked for last are, so many of them. What failed is made again when it is asked for again. */
export function keeping<T>(most: number): <U extends T>(key: string, make: () => Promise<U>) => Promise<U> {
  const kept = new Map<string, Promise<T>>();
  return <U extends T>(key: string, make: () => Promise<U>): Promise<U> => {
    const known = kept.get(key) as Promise<U> | undefined;
    kept.delete(key);
    const made = known ?? make();
    kept.set(key, made);
    if (!known) made.catch(() => kept.get(key) === made && kept.delete(key));
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return made;
  };
}
