import { useEffect, useEffectEvent, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-router';
import { hashOfFound } from '#cards/hashOfFound.ts';
import { Name } from '#cards/Localized.tsx';
import { Marked } from '#cards/Marked.tsx';
import { QueryNotes } from '#cards/QueryNotes.tsx';
import { storiesFound } from '#cards/filters/questionOf.ts';
import { useText } from '#i18n/useText.ts';
import { queryClient } from '#queries/client.ts';
import { hitsQuery, namedQuery, shownQuery, titlesQuery } from '#queries/shown.ts';
import { typedDirection } from '#text/direction.ts';
import { Said } from '#ui/Bidi.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field } from '#ui/Field.tsx';
import { useAllCommands } from '#ui/keys/commands.ts';
import { Keys } from '#ui/keys/Keys.tsx';
import { stepOf } from '#ui/keys/stepOf.ts';
import { searchAddress } from '#url/carry.ts';
import { paths } from '#url/paths.ts';
import { bestFirst, bestRows, indexRows, isNamed, type Rank, type Ranked } from '#features/palette/rows.ts';

type Choice = {
  readonly id: string;
  readonly group: 'commands' | 'stories' | 'entities' | 'search';
  readonly rank: Rank;
  readonly label: React.ReactNode;
  readonly keys: readonly string[];
  readonly run: () => void;
};

/** The reader's last step in the palette. What waits for a story, and is not the last any more, leads nowhere. */
let lastStep = 0;

/** Words found in a story: those asked, the story's number, and the language of the interface. */
type Inside = { readonly words: string; readonly number: number; readonly lang: 'ar' | 'en' };

/** Go to a story, to the found words in it where that is asked; not if the reader has gone on meanwhile. */
async function goToStory(id: string, inside: Inside | null, go: (address: string) => unknown): Promise<void> {
  const address = paths.story.to(id);
  if (!inside) return void go(address);
  const [step, here] = [lastStep, window.location.href];
  const found = await queryClient.ensureQueryData(hitsQuery(inside.words, [inside.number], inside.lang)).catch(() => null);
  const hit = found?.items[0];
  if (step === lastStep && here === window.location.href) go(hit ? address + hashOfFound(hit.shown) : address);
}

/** Stories looked at for a title that answers, and names, of those that the words find. */
const MOST = 20;

/** What of the dossier answers the words typed. */
function useFound(words: string) {
  const { format } = useText();
  const isAsked = words !== '';
  const question = useMemo(() => storiesFound(words), [words]);
  const shown = useQuery({ ...shownQuery(question), enabled: isAsked });
  const numbers = useMemo(() => Array.from((shown.data?.ranked ?? []).slice(0, MOST)), [shown.data]);
  const titles = useQuery({ ...titlesQuery(shown.data?.words ?? '', numbers, format.locale), enabled: isAsked && numbers.length > 0 });
  const named = useQuery({ ...namedQuery(words, MOST), enabled: isAsked });
  const isLate = [shown, named, ...(numbers.length > 0 ? [titles] : [])].some((query) => query.isPending || query.isPlaceholderData);
  return {
    notes: isAsked ? (shown.data?.notes ?? []) : [],
    titles: isAsked && numbers.length > 0 ? (titles.data ?? []) : [],
    entities: isAsked ? (named.data?.entities ?? []) : [],
    // What could not be had is not waited for.
    isReady: !isAsked || !isLate || shown.isError || titles.isError || named.isError,
  };
}

/** All that can be reached from here with the words typed, best first; entities and stories as the search of the dossier finds them. */
function useChoices(words: string) {
  const { format } = useText();
  const navigate = useNavigate();
  const all = useAllCommands();
  const commands = useMemo(() => indexRows(all.map((command) => ({ ...command, names: [command.label] }))), [all]);
  const { notes, titles, entities, isReady } = useFound(words);
  const choices = useMemo((): Choice[] => {
    const ofCommand = ({ id, label, keys = [], run }: (typeof commands.rows)[number], rank: Rank): Choice => ({
      id,
      group: 'commands',
      rank,
      label,
      keys,
      run,
    });
    if (words === '') return commands.rows.map((row) => ofCommand(row, 0));
    const known = indexRows(titles.map((title) => ({ id: title.card.id, names: [title.card.title.ar, title.card.title.en ?? ''], title })));
    const stories = bestRows(known, words, new Map(titles.map(({ card }) => [card.id, 1]))).map(({ row: { id, title }, rank }): Ranked<Choice> => {
      const lang = format.locale === 'en' && title.card.title.en ? 'en' : 'ar';
      // A headline leads to the top of its story, words found inside it to them.
      const inside = isNamed(rank, true, words) ? null : { words, number: title.number, lang: format.locale };
      const label = <Marked text={title.card.title[lang] ?? title.card.title.ar} lang={lang} marks={title.marks} block />;
      return { row: { id: `story-${id}`, group: 'stories', rank, label, keys: [], run: () => void goToStory(id, inside, navigate) }, rank };
    });
    const named = indexRows(entities.map((entity) => ({ id: entity.id, names: [], entity })));
    const found = new Map<string, Rank>(entities.map(({ id, rank }) => [id, rank]));
    const ofEntities = bestRows(named, words, found, true).map(({ row: { id, entity }, rank }): Ranked<Choice> => ({
      row: { id: `entity-${id}`, group: 'entities', rank, label: <Name text={entity.name} />, keys: [], run: () => void navigate(paths.entity.to(id)) },
      rank,
    }));
    const own = bestRows(commands, words).map(({ row, rank }): Ranked<Choice> => ({ row: ofCommand(row, rank), rank }));
    return bestFirst([own, stories, ofEntities]).map(({ row }) => row);
  }, [commands, titles, entities, words, navigate, format.locale]);
  return { choices, notes, isReady };
}

function Choose({ onDone }: { onDone: () => void }) {
  const { t, format } = useText();
  const id = useId();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  // The row that the reader has moved to, by its id: rows that come late move it, and must not change the choice.
  const [at, setAt] = useState<string | null>(null);
  const { pathname, search: address } = useLocation();
  // Keys that were pressed while what the words find was on its way: they count once it is there.
  const [early, setEarly] = useState<readonly string[]>([]);
  const words = typed.trim();
  const { choices, notes, isReady } = useChoices(words);
  const rows = useMemo(() => {
    if (!words) return choices;
    const search: Choice = {
      id: 'search-for',
      group: 'search',
      rank: 0,
      label: <Said text={t('palette.searchFor', { q: words })} />,
      keys: [],
      run: () => void navigate(searchAddress(words, pathname, address)),
    };
    // What is named so comes first; where nothing is, Enter searches the stories.
    return choices.some(({ rank, group }) => isNamed(rank, group === 'stories', words)) ? [...choices, search] : [search, ...choices];
  }, [choices, words, t, navigate, pathname, address]);
  useEffect(() => void lastStep++, []);
  const moved = Math.max(
    0,
    rows.findIndex((row) => row.id === at),
  );
  const chosen = rows[isReady ? early.reduce((index, key) => stepOf(key, index, rows.length) ?? index, moved) : moved];
  // The dialog is closed first: under it the page can neither be scrolled nor focused.
  const list = useRef<HTMLDivElement>(null);
  const take = (row: Choice | undefined) => {
    if (!row) return;
    list.current?.closest('dialog')?.close();
    onDone();
    lastStep++;
    row.run();
  };
  const goTo = (index: number) => {
    setAt(rows[index]?.id ?? null);
    setEarly([]);
    document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: 'nearest' });
  };
  // Enter right after the words waits for what these find.
  const takeEarly = useEffectEvent(() => {
    if (early.includes('Enter')) take(chosen);
  });
  useEffect(() => {
    if (isReady) takeEarly();
  }, [isReady]);
  const press = (event: KeyboardEvent) => {
    if (!/^(?:Arrow(?:Up|Down)|Home|End|Enter)$/.test(event.key)) return;
    event.preventDefault();
    if (!isReady) setEarly([...early, event.key]);
    else if (event.key === 'Enter') take(chosen);
    else goTo(stepOf(event.key, chosen ? rows.indexOf(chosen) : 0, rows.length) ?? 0);
  };
  return (
    <div className="grid gap-3">
      <Field
        label={t('palette.field')}
        quiet
        first
        placeholder={t('palette.field')}
        value={typed}
        dir={typedDirection(typed, format.locale === 'ar' ? 'rtl' : 'ltr')}
        onChange={(value) => {
          setTyped(value);
          setAt(null);
          setEarly([]);
        }}
        combobox={{ listId: `${id}-list`, activeId: chosen && `${id}-${rows.indexOf(chosen)}` }}
        onKeyDown={press}
      />
      {notes.length > 0 && (
        <div role="status" className="px-3 empty:hidden">
          <QueryNotes notes={notes} />
        </div>
      )}
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={t('palette.results')}>
        {[...new Set(rows.map((row) => row.group))].map((group) => {
          const ofGroup = rows.filter((row) => row.group === group);
          return (
            <div key={group} role="group" aria-labelledby={`${id}-${group}`} className="mb-2">
              <p id={`${id}-${group}`} className="px-3 font-display text-label text-soft">
                {group === 'search' ? t('nav.search') : t(`palette.${group}`)}
              </p>
              {ofGroup.map((row) => {
                const index = rows.indexOf(row);
                return (
                  <div
                    key={row.id}
                    id={`${id}-${index}`}
                    role="option"
                    tabIndex={-1}
                    aria-selected={row === chosen}
                    onClick={() => take(row)}
                    onKeyDown={press}
                    onPointerMove={() => goTo(index)}
                    className="tap flex cursor-pointer items-center justify-between gap-4 rounded-part px-3 py-1.5 aria-selected:bg-wash"
                  >
                    <span>{row.label}</span>
                    <Keys keys={row.keys} />
                  </div>
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** A field that reaches every command, story and entity by its name, in any spelling. */
export function Palette({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useText();
  return (
    <Dialog open={open} top title={t('palette.title')} closeLabel={t('filters.close')} onClose={onClose}>
      <Choose onDone={onClose} />
    </Dialog>
  );
}
