import { Fragment, useEffect, useRef, type MouseEvent, type ReactNode, type Ref } from 'react';
import { Link, useLocation, useNavigationType } from 'react-router';
import type { Paragraph } from '#bundle/storySchema.ts';
import { useText } from '#i18n/useText.ts';
import { asWritten, renamedWithin } from '#text/renameMonths.ts';
import { Bidi } from '#ui/Bidi.tsx';
import { isReturn } from '#url/entries.ts';
import { paths } from '#url/paths.ts';
import { putPage } from '#features/story/place/arrival.ts';
import { segmentsOf } from '#features/story/segments.ts';

const SET = {
  text: { tag: 'p', style: 'mb-5' },
  heading: { tag: 'h2', style: 'subheading' },
  quote: { tag: 'blockquote', style: 'quotation' },
  item: { tag: 'p', style: 'listed' },
} as const;

type OpenMention = (event: MouseEvent<HTMLElement>, entity: string, at: { readonly paragraph: number; readonly start: number }) => void;

/** How the words of a paragraph that stand from `start` on are set; some stand for others, of so many units. */
export type Dress = (words: string, paragraph: number, start: number, standsFor?: number) => ReactNode;

type WordsProps = { paragraph: Paragraph; index: number; dress: Dress | undefined; onMention: OpenMention };

function Words({ paragraph, index, dress, onMention }: WordsProps) {
  const { format } = useText();
  // Words of somebody else stay as they were given.
  const renamed = paragraph.kind === 'quote' ? asWritten : format.renamed(paragraph.text);
  return segmentsOf(paragraph).map(({ start, text, entity }) => {
    const words = (
      <Bidi
        key={start}
        text={text}
        renamed={entity === null ? renamedWithin(renamed, start, start + text.length) : asWritten}
        dress={dress && ((shown, at, standsFor) => dress(shown, index, start + at, standsFor))}
      />
    );
    return entity === null ? (
      words
    ) : (
      <Link
        key={start}
        to={paths.entity.to(entity)}
        aria-haspopup="dialog"
        className="mention"
        onClick={(event) => onMention(event, entity, { paragraph: index, start })}
      >
        {words}
      </Link>
    );
  });
}

export type TextProps = {
  paragraphs: readonly Paragraph[];
  /** What stands after a paragraph; after -1, before the first. */
  after: (paragraph: number) => ReactNode;
  /** A name was tapped. */
  onMention: OpenMention;
  dress?: Dress;
  ref?: Ref<HTMLDivElement>;
};

/** The text of a story: always Arabic and right to left, with quiet links where an entity is named. `#p3` leads to the third paragraph. */
export function StoryText({ paragraphs, after, onMention, dress, ref }: TextProps) {
  const { hash, key } = useLocation();
  const target = useRef<HTMLElement>(null);
  const arrival = useNavigationType();
  useEffect(() => {
    const element = /^#p\d+$/.test(hash) ? target.current : null;
    if (element && !isReturn(arrival, key)) putPage(() => element.scrollIntoView({ block: 'center' }));
  }, [hash, key, arrival]);
  return (
    <div ref={ref} lang="ar" dir="rtl" className="reading">
      {after(-1)}
      {paragraphs.map((paragraph, i) => {
        const { tag: Tag, style } = SET[paragraph.kind];
        const aimed = hash === `#p${i + 1}`;
        return (
          <Fragment key={i}>
            <Tag
              id={`p${i + 1}`}
              data-paragraph={i}
              ref={(element: HTMLElement | null) => {
                if (aimed) target.current = element;
              }}
              className={`${style} ${aimed ? '-mx-3 rounded-part bg-wash px-3' : ''}`}
            >
              <Words paragraph={paragraph} index={i} dress={dress} onMention={onMention} />
            </Tag>
            {after(i)}
          </Fragment>
        );
      })}
    </div>
  );
}
