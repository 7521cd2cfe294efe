import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { Localized } from '#cards/Localized.tsx';
import { useText } from '#i18n/useText.ts';
import { dossierQuery } from '#queries/bundle.ts';
import { Said } from '#ui/Bidi.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field } from '#ui/Field.tsx';
import { useAllCommands } from '#ui/keys/commands.ts';
import { Keys } from '#ui/keys/Keys.tsx';
import { menuStep } from '#ui/Menu.tsx';
import { paths } from '#url/paths.ts';
import { matchRows, type Row } from '#features/palette/rows.ts';

type Choice = Row & { readonly label: React.ReactNode; readonly keys: readonly string[]; readonly run: () => void };

/** All that can be reached from here, each with its names in both languages. */
function useChoices(): Choice[] {
  const navigate = useNavigate();
  const commands = useAllCommands();
  const dossier = useQuery(dossierQuery()).data;
  return useMemo(
    () => [
      ...commands.map(({ id, label, keys = [], run }) => ({ id, group: 'commands' as const, names: [label], label, keys, run })),
      ...(dossier?.stories ?? []).map((story) => ({
        id: `story-${story.id}`,
        group: 'stories' as const,
        names: [story.title.ar, story.title.en ?? ''],
        label: <Localized text={story.title} />,
        keys: [],
        run: () => void navigate(paths.story.to(story.id)),
      })),
      ...(dossier?.entities ?? []).map((entity) => ({
        id: `entity-${entity.id}`,
        group: 'entities' as const,
        names: [entity.name.ar, entity.name.en ?? '', ...entity.spellings.map(({ text }) => text)],
        label: <Localized text={entity.name} />,
        keys: [],
        run: () => void navigate(paths.entity.to(entity.id)),
      })),
    ],
    [commands, dossier, navigate],
  );
}

function Choose({ onDone }: { onDone: () => void }) {
  const { t } = useText();
  const id = useId();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const choices = useChoices();
  const words = typed.trim();
  const rows = useMemo(() => {
    const found = matchRows(choices, typed);
    if (!words) return found;
    const search: Choice = {
      id: 'search-for',
      group: 'search',
      names: [],
      label: <Said text={t('palette.searchFor', { q: words })} />,
      keys: [],
      run: () => void navigate(`${paths.search.to()}?${new URLSearchParams({ q: words })}`),
    };
    return [...found, search];
  }, [choices, typed, words, t, navigate]);
  const chosen = rows[Math.min(at, rows.length - 1)];
  // The dialog is closed first: under it the page can neither be scrolled nor focused.
  const list = useRef<HTMLDivElement>(null);
  const take = (row: Choice | undefined) => {
    if (!row) return;
    list.current?.closest('dialog')?.close();
    onDone();
    row.run();
  };
  const press = (event: KeyboardEvent) => {
    const to = /^(?:Arrow|Home|End)/.test(event.key) ? menuStep(event.key, Math.min(at, rows.length - 1), rows.length) : null;
    if (to !== null) {
      event.preventDefault();
      setAt(to);
      document.getElementById(`${id}-${to}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      take(chosen);
    }
  };
  return (
    <div className="grid gap-3">
      <Field
        label={t('palette.field')}
        quiet
        first
        placeholder={t('palette.field')}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setAt(0);
        }}
        combobox={{ listId: `${id}-list`, activeId: chosen && `${id}-${rows.indexOf(chosen)}` }}
        onKeyDown={press}
      />
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
                    onPointerMove={() => setAt(index)}
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
    <Dialog open={open} title={t('palette.title')} closeLabel={t('filters.close')} onClose={onClose}>
      <Choose onDone={onClose} />
    </Dialog>
  );
}
