import { useState } from 'react';
import type { EntityType } from '#bundle/schema.ts';
import { useFiltered } from '#cards/filters/useShownWords.ts';
import { useTold } from '#cards/useTold.ts';
import { useText } from '#i18n/useText.ts';
import { typedDirection } from '#text/direction.ts';
import { Said } from '#ui/Bidi.tsx';
import { TypeMark } from '#ui/Chip.tsx';
import { Field } from '#ui/Field.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { KIND_COUNTS, TYPES, typesOf } from '#features/entities/names/namesQuestion.ts';
import type { NamesState } from '#features/entities/names/useNames.ts';

/** Give in words how many names of which types stand in how many stories. */
export function useSummary({ state, view, answer }: Pick<NamesState, 'state' | 'view' | 'answer'>): string {
  const { t, count, list, format } = useText();
  const { from } = useTold();
  const filtered = useFiltered(state);
  if (!answer) return t('state.loading');
  const { stories, origins, types } = answer;
  const chosen = typesOf(view);
  const shown = TYPES.filter((type) => types[type] > 0 && (chosen.length === 0 || chosen.includes(type)));
  const total = shown.reduce((sum, type) => sum + types[type], 0);
  const all = state.head.stories;
  const inStories = stories === all ? count('toldIn', stories) : t('filters.of', { some: count('toldIn', stories), all: format.number(all) });
  // What answers the name typed need not stand in all of these stories.
  if (view.name.trim() !== '') return count('names', total);
  const where = `${inStories}${filtered}${from({ stories, origins })}`;
  if (shown.length < 2) return `${count(total > 0 && shown[0] ? KIND_COUNTS[shown[0]] : 'names', total)} ${where}`;
  return t('entities.summary', { names: count('names', total), where, kinds: list(shown.map((type) => count(KIND_COUNTS[type], types[type]))) });
}

/** The field to type a name in. What is typed shows at once; the address follows. */
function NameField({ view, change }: Pick<NamesState, 'view' | 'change'>) {
  const { t, format } = useText();
  const [typed, setTyped] = useState(view.name);
  const [last, setLast] = useState(view.name);
  if (view.name !== last) {
    setLast(view.name);
    setTyped(view.name);
  }
  const ask = (name: string) => {
    setTyped(name);
    setLast(name);
    change({ name }, true);
  };
  return (
    <div className="w-72 max-w-full print:hidden">
      <Field
        label={t('entities.filter')}
        placeholder={t('entities.example')}
        value={typed}
        dir={typedDirection(typed, format.locale === 'ar' ? 'rtl' : 'ltr')}
        onChange={ask}
      />
    </div>
  );
}

const toggleStyle = `tap inline-flex items-center gap-2 rounded-pill border border-rule bg-raised px-3.5 font-display text-label hover:border-field
  aria-pressed:border-accent aria-pressed:bg-wash`;

/** The types to choose from, each with how many names it has. */
export function TypeChoice({ view, answer, change }: Pick<NamesState, 'view' | 'answer' | 'change'>) {
  const { t, format } = useText();
  const chosen = typesOf(view);
  const counts = answer?.types;
  const toggle = (type: EntityType) => change({ types: chosen.includes(type) ? chosen.filter((one) => one !== type) : [...chosen, type] });
  const total = counts ? TYPES.reduce((sum, type) => sum + counts[type], 0) : 0;
  return (
    <div role="group" aria-label={t('entities.typeOf')} className="flex flex-wrap gap-2">
      <button type="button" aria-pressed={chosen.length === 0} onClick={() => change({ types: [] })} className={toggleStyle}>
        {t('entities.allTypes')} <span className="text-soft">{format.number(total)}</span>
      </button>
      {TYPES.filter((type) => chosen.includes(type) || (counts?.[type] ?? 0) > 0).map((type) => (
        <button key={type} type="button" aria-pressed={chosen.includes(type)} onClick={() => toggle(type)} className={toggleStyle}>
          <TypeMark mark={type} />
          {t(`types.${type}`)} <span className="text-soft">{format.number(counts?.[type] ?? 0)}</span>
        </button>
      ))}
    </div>
  );
}

/** In which order the names stand. */
export function OrderChoice({ view, change }: Pick<NamesState, 'view' | 'change'>) {
  const { t } = useText();
  return (
    <Segmented
      legend={t('entities.orderBy')}
      quiet
      value={view.order}
      onChange={(order) => change({ order })}
      options={(['presence', 'letter'] as const).map((value) => ({ value, label: t(`entities.orders.${value}`) }))}
    />
  );
}

/** The title, what the screen holds in a line, and the field to type a name in. */
export function NamesHead(names: NamesState) {
  const { t } = useText();
  const summary = useSummary(names);
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="min-w-0 grow basis-96">
        <h1 tabIndex={-1} className="text-page">
          {t('nav.entities')}
        </h1>
        <p aria-live="polite" className="text-deck">
          <Said text={summary} />
        </p>
      </div>
      <NameField view={names.view} change={names.change} />
    </header>
  );
}
