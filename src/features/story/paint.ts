/** Paint ranges of the text by name (CSS Custom Highlight API): no element is made, so no letter's joining changes. Gives the way to clear them. */
export function paint(name: string, ranges: readonly Range[]): () => void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return () => {};
  const highlight = new Highlight(...ranges);
  CSS.highlights.set(name, highlight);
  return () => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
}
