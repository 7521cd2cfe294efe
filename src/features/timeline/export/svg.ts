/** Elements of an SVG drawing, written as text. Pure. */
import { directionOf } from '#text/direction.ts';

/** From the middle of a line of words to its baseline, as a share of their size. */
export const BELOW = 0.29;

export const escape = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`).replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '');
export const round = (n: number): number => Math.round(n * 100) / 100;

type Attributes = Readonly<Record<string, string | number | undefined>>;
/** Write an element; what is undefined is left out. */
export function tag(name: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? round(value) : escape(value)}"`],
  );
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`;
}

type Text = { x: number; y: number; size: number; fill: string; weight?: number; anchor: 'left' | 'middle' | 'right'; halo?: string | undefined };
/** Write words about the middle of their line; an anchor is a side of the drawing, whatever the direction of the words. */
export function words(text: string, { x, y, size, fill, weight = 400, anchor, halo }: Text): string {
  const direction = directionOf(text);
  const start = direction === 'rtl' ? 'right' : 'left';
  const at = anchor === 'middle' ? 'middle' : anchor === start ? 'start' : 'end';
  return tag(
    'text',
    {
      x,
      y: y + size * BELOW,
      'font-size': size,
      'font-weight': weight,
      fill,
      direction,
      'text-anchor': at,
      stroke: halo,
      'stroke-width': halo && 4,
      'stroke-linejoin': halo && 'round',
      'paint-order': halo && 'stroke',
    },
    escape(text),
  );
}

export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, width: number, dash?: string): string =>
  tag('line', { x1, y1, x2, y2, stroke, 'stroke-width': width, 'stroke-dasharray': dash });
