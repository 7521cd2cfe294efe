import { useEffect, useRef, type Ref } from 'react';
import { Link, useLocation } from 'react-router';
import type { Paragraph } from '#bundle/schema.ts';
import { Bidi } from '#ui/Bidi.tsx';
import { paths } from '#url/paths.ts';
import { segmentsOf } from '#features/story/segments.ts';

const SET = {
  text: { tag: 'p', style: 'mb-5' },
  heading: { tag: 'h2', style: 'mt-9 mb-3 font-display text-[1.9rem]/[1.3]' },
  quote: { tag: 'blockquote', style: 'mb-5 border-s-2 border-accent ps-5' },
  item: { tag: 'p', style: 'mb-3 border-s border-rule ps-5' },
} as const;

function Words({ paragraph }: { paragraph: Paragraph }) {
  return segmentsOf(paragraph).map(({ start, text, entity }) =>
    entity === null ? (
      <Bidi key={start} text={text} />
    ) : (
      <Link key={start} to={paths.entity.to(entity)} className="mention">
        <Bidi text={text} />
      </Link>
    ),
  );
}

/** The text of a story: always Arabic and right to left, with quiet links where an entity is named. `#p3` leads to the third paragraph. */
export function StoryText({ paragraphs, ref }: { paragraphs: readonly Paragraph[]; ref?: Ref<HTMLDivElement> }) {
  const { hash, key } = useLocation();
  const target = useRef<HTMLElement>(null);
  useEffect(() => target.current?.scrollIntoView({ block: 'center' }), [hash, key]);
  return (
    <div ref={ref} lang="ar" dir="rtl" className="reading">
      {paragraphs.map((paragraph, i) => {
        const { tag: Tag, style } = SET[paragraph.kind];
        const aimed = hash === `#p${i + 1}`;
        return (
          <Tag
            key={i}
            id={`p${i + 1}`}
            data-paragraph={i}
            ref={(element: HTMLElement | null) => {
              if (aimed) target.current = element;
            }}
            className={`${style} ${aimed ? '-mx-3 rounded-part bg-wash px-3' : ''}`}
          >
            <Words paragraph={paragraph} />
          </Tag>
        );
      })}
    </div>
  );
}
