import { memo } from 'react';
import { Link } from 'react-router';
import type { Teller } from '#bundle/schema.ts';
import { Published } from '#cards/Published.tsx';
import { Source } from '#cards/Source.tsx';
import { useText } from '#i18n/useText.ts';
import type { MentionRow } from '#queries/entity.ts';
import { renamedWithin } from '#text/renameMonths.ts';
import { Bidi } from '#ui/Bidi.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { toPlaceIn } from '#features/entities/SaidAndAbout.tsx';

/** Beside the sentence on a phone; where there is a pointer, in sight when it is near. */
const askStyle = `print:hidden max-desk:col-start-2 max-desk:row-span-2 max-desk:row-start-1
  desk:pointer-fine:opacity-0 desk:pointer-fine:group-hover:opacity-100 desk:pointer-fine:focus-within:opacity-100`;
const rowStyle = `block py-2 hover:bg-wash desk:grid desk:min-h-11 desk:items-center desk:gap-x-2 desk:py-1 desk:whitespace-nowrap
  desk:grid-cols-[minmax(0,1fr)_minmax(7rem,max-content)_minmax(0,1fr)]`;

type Props = {
  story: Teller;
  row: MentionRow;
  isFirst: boolean;
  /** Asks who is meant there. */
  onAsk: (place: { readonly story: string; readonly paragraph: number; readonly start: number }) => void;
};

/**
 * A mention in its sentence: where there is room the name stands in the middle of all rows, what is before it ends there and what is after it
 * begins there, each cut at its far end; else it is the sentence with the name in the accent. The words before stand in a box that runs the
 * other way, so that it is their beginning that is cut.
 */
export const ConcordanceRow = memo(function ConcordanceRow({ story, row, isFirst, onAsk }: Props) {
  const { t, format } = useText();
  const { text, start, end, before, after } = row.sentence;
  const renamed = format.renamed(text);
  // The word that the name stands in stays whole: what is joined to it is part of it («بروسيا»).
  const [from, to] = [start - /\S*$/.exec(text.slice(0, start))![0].length, end + /^\S*/.exec(text.slice(end))![0].length];
  const piece = (from: number, to: number) => <Bidi text={text.slice(from, to)} renamed={renamedWithin(renamed, from, to)} />;
  const side = 'desk:min-w-0 desk:overflow-hidden desk:text-ellipsis desk:text-soft';
  return (
    <li className="group border-b border-rule max-desk:grid max-desk:grid-cols-[minmax(0,1fr)_auto] desk:grid desk:grid-cols-[minmax(0,1fr)_13rem_2.75rem] desk:items-center desk:gap-x-3">
      <Link to={toPlaceIn(story.id, row.place)} lang="ar" dir="rtl" className={rowStyle}>
        <span className={side} dir="ltr">
          <bdi dir="rtl">
            {before && '… '}
            {piece(0, from)}
          </bdi>
        </span>
        <span className="desk:max-w-[20rem] desk:overflow-hidden desk:text-center desk:text-ellipsis">
          {piece(from, start)}
          <strong className={`font-bold text-accent ${row.kind === 'name' ? '' : 'underline decoration-dotted underline-offset-[0.35em]'}`}>
            {piece(start, end)}
          </strong>
          {piece(end, to)}
        </span>
        <span className={side}>
          {piece(to, text.length)}
          {after && ' …'}
        </span>
      </Link>
      <p className="flex flex-wrap gap-x-3 pb-2 font-display text-chip text-soft desk:justify-end desk:pb-0 desk:text-end desk:leading-[1.3]">
        {isFirst ? (
          <>
            <Source story={story} />
            <Published days={story.published} />
          </>
        ) : (
          <span>{t('entities.sameStory')}</span>
        )}
        {row.isHeading && <span>{t('entities.subheading')}</span>}
        {row.kind !== 'name' && <span>{t(`entities.kind.${row.kind}`)}</span>}
      </p>
      <div className={askStyle}>
        <IconButton
          icon="exclude"
          label={t('corrections.notThis')}
          onClick={() => onAsk({ story: story.id, paragraph: row.place.paragraph, start: row.place.start })}
        />
      </div>
    </li>
  );
});
