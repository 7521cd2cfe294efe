import { useMemo, useRef } from 'react';
import { Link } from 'react-router';
import { Published } from '#cards/Published.tsx';
import { Source } from '#cards/Source.tsx';
import { textIn } from '#cards/nameIn.ts';
import { useTold } from '#cards/useTold.ts';
import { useText } from '#i18n/useText.ts';
import type { PresenceAnswer, PresenceMark } from '#queries/entity.ts';
import { outletOf } from '#queries/outletOf.ts';
import { useSettings } from '#queries/settings.ts';
import { TAB, useMedia } from '#ui/useMedia.ts';
import { useWidth } from '#ui/useWidth.ts';
import { paths } from '#url/paths.ts';
import { shortened } from '#features/entities/boxes.ts';
import { LaneDrawing } from '#features/entities/LaneDrawing.tsx';
import { layLane, periodsOf, type Bar, type Drawn } from '#features/entities/lane.ts';
import { Part } from '#features/entities/Part.tsx';

type Shown = Drawn & { readonly note: string; readonly links: readonly (string | null)[]; readonly most: string };
const SOURCE_LETTERS = 24;

/** Give what is drawn: each story by itself, or months or years where they are many. */
function useShownPresence({ span, marks, months, others }: PresenceAnswer): Shown | null {
  const { t, count, format } = useText();
  const told = useTold();
  return useMemo(() => {
    if (!span || months.length === 0) return null;
    if (marks) {
      const wordsOf = ({ story, mentions }: PresenceMark): string => {
        const outlet = outletOf(story);
        const source = outlet ? shortened(textIn(outlet, format.locale), SOURCE_LETTERS) : t('entities.unnamedSource');
        return t('entities.inSource', { what: count('times', mentions), source });
      };
      const most = marks.reduce((best, mark) => (mark.mentions > best.mentions ? mark : best));
      return {
        span,
        bars: marks.map((mark): Bar => ({ from: mark.from, to: mark.to, value: mark.mentions, words: wordsOf(mark) })),
        others,
        isPerStory: true,
        note: t(others.length > 0 ? 'entities.presenceNote.ticks' : 'entities.presenceNote.stories'),
        links: marks.map(({ story }) => paths.story.to(story.id)),
        most: t('entities.inPeriod', { what: count('times', most.mentions), when: format.date(most.to.slice(0, 7)) }),
      };
    }
    const { by, periods } = periodsOf(months, span);
    const most = periods.reduce((best, one) => (one.stories > best.stories ? one : best));
    return {
      span,
      bars: periods.map((one): Bar => ({ from: one.from, to: one.to, value: one.stories, words: count('stories', one.stories) + told.from(one) })),
      others: [],
      isPerStory: false,
      note: t(`entities.presenceNote.${by}`),
      links: periods.map(() => null),
      most: t('entities.inPeriod', { what: told.stories(most), when: format.date(most.key) }),
    };
  }, [span, marks, months, others, t, count, format, told]);
}

/** The same in words: each story with its mentions, leading there; the first and the last are said to be it. */
function Marks({ marks }: { marks: readonly PresenceMark[] }) {
  const { t, count } = useText();
  const last = marks.length - 1;
  return (
    <ol className="mt-2 grid gap-x-10 font-display text-label tab:grid-cols-2 wide:grid-cols-3">
      {marks.map(({ story, mentions }, i) => (
        <li key={story.id} className="flex min-w-0 flex-wrap items-baseline gap-x-3 py-1 text-soft">
          <Link to={paths.story.to(story.id)} className="inline-flex min-h-11 items-center gap-x-2.5 text-ink hover:text-accent desk:min-h-8">
            <span className="font-semibold text-accent">{count('times', mentions)}</span>
            <Source story={story} />
          </Link>
          <span>
            <Published days={story.published} />
          </span>
          {last > 0 && (i === 0 || i === last) && <span>{t(i === 0 ? 'entities.firstPlace' : 'entities.lastPlace')}</span>}
        </li>
      ))}
    </ol>
  );
}

/** When the stories name it: a lane of time, and the same in words. */
export function Presence({ presence }: { presence: PresenceAnswer }) {
  const { t, format } = useText();
  const told = useTold();
  const box = useRef<HTMLDivElement>(null);
  const { width, scale } = useWidth(box);
  const { axis } = useSettings();
  const isWide = useMedia(TAB);
  const shown = useShownPresence(presence);
  const { named, undated, marks } = presence;
  const lane = useMemo(
    () => (shown && width > 0 ? layLane(shown, width, axis, scale, isWide || !shown.isPerStory) : null),
    [shown, width, axis, scale, isWide],
  );
  if (!shown || !named) return null;
  const [first, last] = [format.date(named.from.slice(0, 7)), format.date(named.to.slice(0, 7))];
  const finding = t(first === last ? 'entities.findingOne' : 'entities.finding', { first, last, most: shown.most });
  return (
    <Part id="presence" title={t('entities.presence')} note={shown.note}>
      <div ref={box} className="mt-2 min-h-20">
        {lane && <LaneDrawing lane={lane} bars={shown.bars} links={shown.links} width={width} finding={finding} />}
      </div>
      {!marks && <p className="text-body">{finding}</p>}
      {marks && <Marks marks={marks} />}
      {undated.stories > 0 && <p className="mt-2 text-note text-soft">{t('entities.undated', { stories: told.stories(undated) })}</p>}
    </Part>
  );
}
