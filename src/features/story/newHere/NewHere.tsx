import { useId, useMemo, useRef, useState, type RefObject } from 'react';
import { Link } from 'react-router';
import type { NewHere as Added, Story } from '#bundle/storySchema.ts';
import { Localized } from '#cards/Localized.tsx';
import { Published } from '#cards/Published.tsx';
import { useChangeSettings } from '#cards/ReadingSettings.tsx';
import { useText } from '#i18n/useText.ts';
import { Bidi } from '#ui/Bidi.tsx';
import { Button } from '#ui/Button.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { useCommands, type Command } from '#ui/keys/commands.ts';
import { Popover } from '#ui/Popover.tsx';
import { useLatest } from '#ui/useLatest.ts';
import { paths } from '#url/paths.ts';
import { newRuns, type NewRun } from '#features/story/newHere/newRuns.ts';
import { rangesOf, usePaintedPlaces } from '#features/story/newHere/usePaintedPlaces.ts';
import { TOP } from '#features/story/textPlace.ts';

const NOTHING: NewRun = [];

/** Give the run to go to from the line of reading: from the one that was gone to, while the page stands where it was put. */
function nextOf(tops: readonly number[], by: 1 | -1, stood: number | null): number {
  if (stood !== null) return stood + by;
  return by > 0 ? tops.findIndex((top) => top > TOP + 1) : tops.findLastIndex((top) => top < TOP - 1);
}

/** Going from new to new: the run that the reader went to, and the way to the others. */
function useJumps(runs: readonly NewRun[]) {
  const [at, setAt] = useState<number | null>(null);
  const stands = useRef<number | null>(null);
  const jump = (by: 1 | -1) => {
    const tops = runs.map((run) => rangesOf(run.slice(0, 1))[0]?.getBoundingClientRect().top ?? 0);
    const to = nextOf(tops, by, stands.current === scrollY ? at : null);
    // Behind the last comes none: it stays where it is.
    const next = to < 0 ? (by > 0 ? runs.length - 1 : 0) : Math.min(to, runs.length - 1);
    scrollBy({ top: (tops[next] ?? TOP) - TOP, behavior: 'instant' });
    stands.current = scrollY;
    setAt(next);
  };
  const leave = () => {
    stands.current = null;
    setAt(null);
  };
  return { at, jump, leave };
}

/** The stories that tell what is not new. */
function Tellers({ tellers }: Pick<Added, 'tellers'>) {
  const { t } = useText();
  const id = useId();
  return (
    <>
      <Button look="quiet" popover={id}>
        {t('newHere.tellers')}
      </Button>
      <Popover id={id} label={t('newHere.tellers')}>
        <ul className="grid gap-3 p-4">
          {tellers.map(({ id: story, title, published }) => (
            <li key={story}>
              <Link to={paths.story.to(story)} className="hover:text-accent">
                <Localized text={title} block />
                <span className="block text-note text-soft">
                  <Published days={published} />
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </Popover>
    </>
  );
}

/** The keys: the switch, and from new to new where there is something new. */
function useKeys(toggle: () => void, go: ((by: 1 | -1) => void) | null): void {
  const { t } = useText();
  const switched = useLatest(toggle);
  const gone = useLatest(go);
  const isAnyNew = go !== null;
  const commands = useMemo<Command[]>(
    () => [
      { id: 'new-here', label: t('newHere.switch'), keys: ['t'], run: () => switched.current() },
      ...(isAnyNew
        ? [
            { id: 'next-new', label: t('newHere.next'), keys: ['f'], run: () => gone.current?.(1) },
            { id: 'previous-new', label: t('newHere.previous'), keys: ['d'], run: () => gone.current?.(-1) },
          ]
        : []),
    ],
    [t, switched, gone, isAnyNew],
  );
  useCommands(commands);
}

type Props = { story: Story; newHere: Added; text: RefObject<HTMLElement | null> };

/**
 * What a story adds: how many sentences, and one switch that rests those which earlier stories have told. It is kept like the other choices of
 * reading: who catches up on a story reads one after the other with it.
 */
export function NewHere({ story: { paragraphs }, newHere, text }: Props) {
  const { t, count, format } = useText();
  const { settings, set } = useChangeSettings();
  const on = settings.told === 'rested';
  const runs = useMemo(() => newRuns(paragraphs, newHere.told), [paragraphs, newHere]);
  const { at, jump, leave } = useJumps(runs);
  const run = at === null ? NOTHING : (runs[at] ?? NOTHING);
  usePaintedPlaces(text, 'told', on ? newHere.told : NOTHING);
  usePaintedPlaces(text, 'new-here', on ? run : NOTHING);
  const isAnyNew = runs.length > 0;
  const toggle = () => {
    leave();
    void set({ told: on ? 'plain' : 'rested' });
  };
  const go = (by: 1 | -1) => {
    if (!on) void set({ told: 'rested' });
    jump(by);
  };
  useKeys(toggle, isAnyNew ? go : null);
  const total = isAnyNew ? t('newHere.count', { sentences: count('sentences', newHere.sentences) }) : t('newHere.none');
  const place = at === null ? '' : t('newHere.at', { n: format.number(at + 1), all: format.number(runs.length) });
  return (
    <>
      <section aria-label={t('newHere.title')} className="mt-5 mb-6 flex flex-wrap items-center gap-x-3 border-b border-rule pb-2 tab:mt-0 print:hidden">
        <Button pressed={on} onClick={toggle}>
          {t('newHere.title')}
        </Button>
        <span className="font-display text-label text-soft">{total}</span>
        {on && <Tellers tellers={newHere.tellers} />}
        <div role="status" className="sr-only">
          {on && at === null && t('newHere.rested', { total })}
          {on && at !== null && (
            <>
              {place}{' '}
              <span lang="ar">
                <Bidi text={run.map(({ paragraph, start, end }) => paragraphs[paragraph]?.text.slice(start, end)).join(' ')} />
              </span>
            </>
          )}
        </div>
      </section>
      {on && isAnyNew && (
        <div className="sticky top-2 z-10 ms-auto -mt-[4.9rem] mb-8 flex w-fit items-center rounded-panel border border-rule bg-raised shadow-panel print:hidden">
          <IconButton icon="up" label={t('newHere.previous')} onClick={() => go(-1)} />
          <span aria-hidden="true" className="font-display text-label text-soft">
            {at !== null && `${format.number(at + 1)} / `}
            {format.number(runs.length)}
          </span>
          <IconButton icon="down" label={t('newHere.next')} onClick={() => go(1)} />
        </div>
      )}
    </>
  );
}
