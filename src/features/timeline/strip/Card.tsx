import { useLayoutEffect, useRef } from 'react';

type Props = {
  day: string;
  title: string;
  /** The middle of its mark: from the older edge, and from the top. */
  at: number;
  y: number;
  width: number;
  height: number;
  dir: 'rtl' | 'ltr';
  /** On one line, beside its mark. */
  thin: boolean;
};

const AWAY = 14;

/** The day and title of what is pointed at or has the focus, inside the strip's box: below its mark, else above it, else where there is room. */
export function Card({ day, title, at, y, width, height, dir, thin }: Props) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { offsetWidth: w, offsetHeight: h, style } = card.current!;
    const clamp = (place: number, most: number) => Math.max(0, Math.min(place, most));
    const aside = at + AWAY + w <= width ? at + AWAY : at - AWAY - w;
    const below = y + AWAY + h <= height ? y + AWAY : y - AWAY - h;
    style.insetInlineStart = `${clamp(thin ? aside : at - w / 2, width - w)}px`;
    style.insetBlockStart = `${clamp(thin ? y - h / 2 : below, height - h)}px`;
  });
  return (
    <div ref={card} className="absolute z-10 max-w-full print:hidden in-[[data-moving]]:opacity-0">
      <div dir={dir} className={`max-w-80 rounded-small border border-field bg-raised px-2.5 ${thin ? 'truncate leading-7' : 'py-1 leading-6'}`}>
        <span className={`text-soft ${thin ? 'me-2' : 'block'}`}>{day}</span>
        <span className={thin ? '' : 'line-clamp-2 font-semibold'}>{title}</span>
      </div>
    </div>
  );
}
