import { Link } from 'react-router';
import type { DossierEvent, EventMention } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';
import { paths, toParagraph } from '#url/paths.ts';
import { originOf } from '#cards/byOrigin.ts';
import { Source } from '#cards/Source.tsx';

/** The days that mentions give, in order of time, each with the mentions that give it. */
function byDay(mentions: readonly EventMention[]): EventMention[][] {
  const days = new Map<string, EventMention[]>();
  for (const mention of mentions) days.set(`${mention.from} ${mention.to}`, [...(days.get(`${mention.from} ${mention.to}`) ?? []), mention]);
  return [...days].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, held]) => held);
}

/** Count the origins that give a day beside the one of its first mention. */
const othersOf = ([first, ...others]: readonly EventMention[]): number => new Set(others.map(originOf).filter((origin) => origin !== originOf(first!))).size;

/** Where stories differ on the day of an event: which story says which day, each leading to its sentence. It judges nothing. */
export function Differs({ event: { id, mentions } }: { event: DossierEvent }) {
  const { t, count, format } = useText();
  return (
    <p className="mt-0.5 text-note text-warn">
      <span aria-hidden="true" className="pe-2">
        ≠
      </span>
      {t('timeline.differ')}
      {byDay(mentions)
        .map((held) => [held[0]!, othersOf(held)] as const)
        .map(([first, others], i) => (
        <span key={i}>
          {i === 0 ? ': ' : t('list.semicolon')}
          <Link to={toParagraph(first.story.id, first.paragraph)} className="underline decoration-warn/40 hover:decoration-warn">
            <Source story={first.story} />
          </Link>
          {t('list.comma')}
          {others > 0 && <>{count('otherStories', others)} </>}
          {format.span(first.from, first.to)}
        </span>
      ))}
      {t('list.semicolon')}
      <Link to={paths.comparedEvent.to(id)} className="underline decoration-warn/40 hover:decoration-warn">
        {t('compare.open')}
      </Link>
    </p>
  );
}
