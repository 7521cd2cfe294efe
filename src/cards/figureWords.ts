/** How a figure is said beside a drawing of it. Pure. */

/** Give the words of a figure up to what it counts: «نحو 10 آلاف» of «نحو 10 آلاف جندي». */
export function valueWords({ text, unit }: { readonly text: string; readonly unit: string | null }): string {
  const at = unit === null ? -1 : text.indexOf(unit);
  return (at > 0 ? text.slice(0, at) : text).trim();
}
