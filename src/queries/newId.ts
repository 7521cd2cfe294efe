/** Make an id for what the reader keeps: in order of time, and with chance enough for two tabs. Works without HTTPS too, as `randomUUID` does not. */
export function newId(now: number): string {
  const chance = [...crypto.getRandomValues(new Uint32Array(2))].map((n) => n.toString(36)).join('');
  return `${now.toString(36)}-${chance}`;
}
