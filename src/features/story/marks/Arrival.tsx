import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { useText } from '#i18n/useText.ts';
import { isOrphan, type Placed } from '#queries/highlights.ts';
import { useToast } from '#ui/Toasts.tsx';
import { isReturn } from '#url/entries.ts';
import { highlightIn } from '#url/paths.ts';
import { putPage } from '#features/story/place/arrival.ts';
import { boxIn, type Box } from '#features/story/marks/Beside.tsx';
import { rangeOf } from '#features/story/marks/paint.ts';

const SHOWN = 2400;

/** Join the boxes of words that stand in one line. */
function linesOf(boxes: readonly DOMRect[]): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const box of boxes) {
    const last = lines.at(-1);
    const middle = box.top + box.height / 2;
    if (!last || middle < last.top || middle > last.bottom) lines.push(box);
    else {
      const [left, top] = [Math.min(last.left, box.left), Math.min(last.top, box.top)];
      lines[lines.length - 1] = new DOMRect(left, top, Math.max(last.right, box.right) - left, Math.max(last.bottom, box.bottom) - top);
    }
  }
  return lines;
}

/** Lead to the highlight that the address names: scroll to its words and outline them for a moment; say it where they are gone. */
export function Arrival({ holder, placed }: { holder: RefObject<HTMLElement | null>; placed: readonly Placed[] }) {
  const { t } = useText();
  const { hash, key } = useLocation();
  const isBack = isReturn(useNavigationType(), key);
  const toast = useToast();
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  const arrive = useEffectEvent((id: string) => {
    const found = placed.find(({ highlight }) => highlight.id === id);
    const element = holder.current;
    if (!found || !element) return;
    if (isOrphan(found)) {
      toast({ text: t('marks.orphan') });
      return;
    }
    const ranges = found.places.flatMap((place) => (place ? (rangeOf(place) ?? []) : []));
    const top = ranges[0]?.getBoundingClientRect().top ?? 0;
    if (!isBack) putPage(() => scrollBy({ top: top - innerHeight / 3, behavior: 'instant' }));
    setBoxes(ranges.flatMap((range) => linesOf([...range.getClientRects()].filter((box) => box.width > 0)).map((box) => boxIn(element, box))));
  });
  useEffect(() => {
    const id = highlightIn(hash);
    if (id === null) return;
    const frame = requestAnimationFrame(() => arrive(id));
    const timer = setTimeout(() => setBoxes([]), SHOWN);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [hash, key]);
  return boxes.map((box, i) => <span key={`${key}-${i}`} aria-hidden="true" data-arrived className="arrived" style={box} />);
}
