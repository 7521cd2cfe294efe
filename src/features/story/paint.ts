/** Words of the text painted by name, with no element around them: no letter's joining changes, and no text node. */
import { paragraphOf } from '#features/story/textRange.ts';

/** Tell whether the browser paints ranges (CSS Custom Highlight API); where it does not, elements must stand in. */
export const paintsRanges = (): boolean => typeof Highlight === 'function' && CSS.highlights !== undefined;

/** Lay boxes over the words, blended with what is under them, and keep them there when the lines break anew. Gives the way to take them off. */
function layBoxes(name: string, ranges: readonly Range[]): () => void {
  const text = ranges[0] && paragraphOf(ranges[0].startContainer)?.element.parentElement;
  const holder = text?.parentElement;
  if (!text || !holder) return () => {};
  const layer = document.createElement('div');
  layer.setAttribute('aria-hidden', 'true');
  layer.className = 'painted';
  layer.dataset['painted'] = name;
  const draw = () => {
    const around = holder.getBoundingClientRect();
    const lines = ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0);
    const boxes = lines.map((line) => {
      const box = document.createElement('span');
      Object.assign(box.style, {
        insetBlockStart: `${line.top - around.top}px`,
        // The story's text is set from right to left whatever the interface speaks.
        insetInlineStart: `${around.right - line.right}px`,
        blockSize: `${line.height}px`,
        inlineSize: `${line.width}px`,
      });
      return box;
    });
    layer.replaceChildren(...boxes);
  };
  holder.append(layer);
  const observer = new ResizeObserver(draw);
  observer.observe(text);
  return () => {
    observer.disconnect();
    layer.remove();
  };
}

/** Paint ranges of the text by name: by the browser, or with boxes where it paints none. Gives the way to clear them. */
export function paint(name: string, ranges: readonly Range[]): () => void {
  if (!paintsRanges()) return layBoxes(name, ranges);
  const highlight = new Highlight(...ranges);
  CSS.highlights.set(name, highlight);
  return () => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
}
