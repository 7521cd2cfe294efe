import { useId, useState, type ReactNode } from 'react';
import type { Bilingual } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';
import { fold } from '#text/fold.ts';
import { Field } from '#ui/Field.tsx';
import { Icon } from '#ui/Icon.tsx';
import { toggle, type Choice } from '#url/filters.ts';
import type { Choosing } from '#cards/filters/choosing.ts';
import { Name } from '#cards/Localized.tsx';
import { textIn } from '#cards/nameIn.ts';
import { useFocusHandedOn } from '#cards/useFocusHandedOn.ts';

/** Values shown at first, and when all are asked for: a longer list is narrowed by typing, or by other filters. */
export const SHORT = 7;
export const LONG = 200;
/** From so many values on, a name can be typed. */
const TYPED_FROM = 12;

/** A value to choose, with what the other filters leave of it. */
export type ValueRow = { readonly value: string; readonly name: Bilingual; readonly stories: number; /** A sign before its name. */ readonly mark?: ReactNode };

export const legendStyle = 'mb-1.5 font-display text-nav font-semibold';
export const countStyle = 'ms-auto font-display text-label text-soft';
export const rowStyle = 'tap flex min-w-0 flex-1 items-center gap-2.5 desk:pointer-fine:min-h-8';
export const boxStyle = 'size-[1.1rem] shrink-0 accent-accent';

const isChosen = (choice: Choice, value: string): boolean => choice.in.includes(value) || choice.out.includes(value);

const excludeStyle = [
  'tap flex min-w-11 shrink-0 items-center justify-center gap-1.5 rounded-part border border-transparent px-2 font-display text-label text-soft',
  'hover:text-accent aria-pressed:border-accent aria-pressed:text-accent [&>svg]:size-4',
  'desk:pointer-fine:min-h-8 desk:pointer-fine:min-w-8 desk:pointer-fine:px-0',
].join(' ');

/** One value: the box includes it, the button after its count excludes it; where it is touched, the button says so in a word. */
function Value({ choice, onChoice, row }: Choosing & { row: ValueRow }) {
  const { t, format } = useText();
  const item = useFocusHandedOn();
  const excluded = choice.out.includes(row.value);
  const set = (side: 'in' | 'out') => onChoice(toggle(choice, row.value, side));
  const exclude = t('filters.exclude', { name: textIn(row.name, format.locale) });
  return (
    <li ref={item} className="flex items-center gap-1">
      <label className={rowStyle}>
        <input type="checkbox" className={boxStyle} checked={choice.in.includes(row.value)} onChange={() => set('in')} />
        {row.mark}
        <span className="min-w-0">
          <span className={excluded ? 'me-2 line-through' : ''}>
            <Name text={row.name} />
          </span>
          {excluded && <span className="inline-block font-display text-label text-accent">{t('filters.excluded')}</span>}
        </span>
        <span className={countStyle}>{format.number(row.stories)}</span>
      </label>
      <button type="button" aria-pressed={excluded} aria-label={exclude} title={exclude} onClick={() => set('out')} className={excludeStyle}>
        <Icon name="exclude" />
        <span aria-hidden="true" className="desk:pointer-fine:hidden">
          {t('filters.excludeShort')}
        </span>
      </button>
    </li>
  );
}

type Props = Choosing & {
  legend: string;
  /** Most first. Where names are typed, those that answer. */
  rows: readonly ValueRow[];
  /** How many there are when nothing is typed. */
  total: number;
  /** Whether all are shown, and not the first few. */
  all: boolean;
  onAll: (all: boolean) => void;
  typed: string;
  onTyped: (typed: string) => void;
};

/** The values of one choice: what would leave something, and what is chosen already. */
export function Values({ choice, onChoice, legend, rows, total, all, onAll, typed, onTyped }: Props) {
  const { t } = useText();
  const most = all ? LONG : SHORT;
  const shown = rows.filter((row, i) => i < most || isChosen(choice, row.value));
  const id = useId();
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0">
      <legend id={id} className={legendStyle}>
        {legend}
      </legend>
      {all && total > TYPED_FROM && (
        <div className="mb-2">
          <Field label={t('filters.typeName', { of: legend })} quiet placeholder={t('filters.typeHere')} value={typed} onChange={onTyped} />
        </div>
      )}
      <ul>
        {shown.map((row) => (
          <Value key={row.value} choice={choice} onChoice={onChoice} row={row} />
        ))}
      </ul>
      {all && typed.trim() !== '' && (
        <p role="status" className={shown.length === 0 ? 'py-1 text-note text-soft' : 'sr-only'}>
          {shown.length === 0 ? t('filters.noName') : ''}
        </p>
      )}
      {total > SHORT && (
        <button
          type="button"
          aria-expanded={all}
          aria-describedby={id}
          onClick={() => {
            onTyped('');
            onAll(!all);
          }}
          className="tap min-w-11 text-start font-display text-label text-accent underline decoration-accent/40 desk:min-h-[2rem]"
        >
          {t(all ? 'filters.fewer' : 'filters.more')}
        </button>
      )}
    </fieldset>
  );
}

/** The values of a choice whose names are all at hand. */
export function KnownValues({ legend, rows, ...choosing }: Choosing & Pick<Props, 'legend' | 'rows'>) {
  const [all, setAll] = useState(false);
  const [typed, setTyped] = useState('');
  const words = fold(typed.trim());
  const answering = rows.filter(({ name }) => words === '' || [name.ar, name.en ?? ''].some((one) => fold(one).includes(words)));
  return <Values {...choosing} legend={legend} rows={answering} total={rows.length} all={all} onAll={setAll} typed={typed} onTyped={setTyped} />;
}
