import { textIn } from '#cards/nameIn.ts';
import type { FilterState } from '#cards/filters/useFilters.ts';
import type { DossierEvent } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';
import { haveEvents } from '#queries/shown.ts';
import { today } from '#queries/today.ts';
import type { PictureRef } from '#features/timeline/strip/picture.ts';
import { copyText } from '#ui/copyText.ts';
import { Icon } from '#ui/Icon.tsx';
import { Menu } from '#ui/Menu.tsx';
import { saveFile } from '#ui/saveFile.ts';
import { useToast } from '#ui/Toasts.tsx';

type Props = {
  state: FilterState;
  /** The events of the list, in its order. */
  numbers: Uint32Array;
  /** What is listed, in words: how many of how many. */
  said: string;
  /** The way to take the strip's picture, where there is a strip. */
  pictureRef: PictureRef;
};

const SIGNS = ['stated', 'inferred', 'span', 'year', 'differs', 'outside'] as const;

/** Take the events of the list along: the strip as a picture, a table, a calendar, data, words, paper. What is exported is what is filtered, and the file's name says so. */
export function ExportMenu({ state, numbers, said, pictureRef }: Props) {
  const { t, format } = useText();
  const toast = useToast();
  const have = async (): Promise<DossierEvent[]> => {
    const { items } = await haveEvents([...numbers]);
    const events = items.filter((event) => event !== null);
    if (events.length < items.length) throw new Error('some events could not be had');
    return events;
  };
  const title = `${textIn(state.head.title, format.locale)}${t('list.comma')}${said}`;
  const titleOf = (event: DossierEvent): string => textIn(event.title, format.locale);
  const noteOf = ({ precision, basis, differs }: DossierEvent): string =>
    [
      precision === 'month' && t('timeline.during'),
      precision === 'year' && t('timeline.duringYear'),
      basis === 'inferred' && t('story.inferred'),
      differs && t('timeline.differ'),
    ]
      .filter((part) => part !== false)
      .join(t('list.comma'));
  const told = (work: (events: DossierEvent[]) => Promise<void> | void) =>
    void have()
      .then(work)
      .catch(() => toast({ text: t('timeline.notExported') }));
  const draw = async (ending: 'svg' | 'png') => {
    const { drawingOf, pngOf } = await import('#features/timeline/export/picture.ts');
    const taken = pictureRef.current?.();
    if (!taken) throw new Error('there is no strip');
    const drawing = await drawingOf(taken, {
      title: textIn(state.head.title, format.locale),
      said,
      key: SIGNS.map((sign) => ({ sign, text: t(`timeline.signs.${sign}`) })),
      dir: format.locale === 'ar' ? 'rtl' : 'ltr',
    });
    saveFile(file(ending), ending === 'svg' ? drawing.svg : await pngOf(drawing));
  };
  const drawn = (ending: 'svg' | 'png') => void draw(ending).catch(() => toast({ text: t('timeline.notDrawn') }));
  // Nothing in a name that a file system would not have.
  const file = (ending: string): string => `${title.replace(/[\\/:*?"<>|]/gu, '').slice(0, 120)}.${ending}`;
  const lineOf = (event: DossierEvent): string =>
    `${format.span(event.from, event.to)}: ${[titleOf(event), noteOf(event)].filter((part) => part !== '').join(t('list.semicolon'))}`;
  const copy = async () => {
    const words = have().then((events) => [title, ...events.map(lineOf)].join('\n'));
    toast({ text: t((await copyText(words)) ? 'share.copied' : 'share.notCopied') });
  };
  return (
    <Menu
      label={t('timeline.export')}
      button={
        <>
          <Icon name="down" />
          {t('timeline.export')}
        </>
      }
      items={[
        { label: t('timeline.asDrawing'), run: () => drawn('svg') },
        { label: t('timeline.asPicture'), run: () => drawn('png') },
        {
          label: t('timeline.asTable'),
          run: () => told(async (events) => saveFile(file('csv'), (await import('#features/timeline/export/csv.ts')).eventsAsCsv(events))),
        },
        {
          label: t('timeline.asCalendar'),
          run: () =>
            told(async (events) =>
              saveFile(file('ics'), (await import('#features/timeline/export/ics.ts')).eventsAsIcs(events, { name: title, made: today(), titleOf, noteOf })),
            ),
        },
        {
          label: t('timeline.asData'),
          run: () => told((events) => saveFile(file('json'), `${JSON.stringify({ listed: title, address: location.href, events }, null, 2)}\n`)),
        },
        { label: t('timeline.asWords'), icon: 'copy', run: () => void copy() },
        { label: t('share.print'), icon: 'print', run: () => print() },
      ]}
    />
  );
}
