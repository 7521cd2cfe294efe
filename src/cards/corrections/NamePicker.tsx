import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { CountedRef } from '#bundle/schema.ts';
import { Name } from '#cards/Localized.tsx';
import { useText } from '#i18n/useText.ts';
import { namedQuery } from '#queries/shown.ts';
import { typedDirection } from '#text/direction.ts';
import { TypeMark } from '#ui/Chip.tsx';
import { Field } from '#ui/Field.tsx';

const SHOWN = 6;
const choice = `tap flex cursor-pointer items-center gap-2.5 rounded-part px-2 hover:bg-wash has-checked:bg-wash
  has-focus-visible:outline-[2.5px] has-focus-visible:outline-accent`;

type Props = { label: string; not: string; chosen: CountedRef | null; onChoose: (entity: CountedRef | null) => void };

/** Chooses one name of the dossier, by any of its spellings; `not` is not offered. */
export function NamePicker({ label, not, chosen, onChoose }: Props) {
  const { t, format, count } = useText();
  const [words, setWords] = useState('');
  const typed = words.trim();
  const { data } = useQuery({ ...namedQuery(typed, SHOWN + 1), enabled: typed !== '' });
  const found = typed === '' ? [] : (data?.entities ?? []).filter(({ id }) => id !== not).slice(0, SHOWN);
  const offered = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  return (
    <div className="grid gap-2">
      <Field label={label} value={words} onChange={setWords} first dir={typedDirection(words, format.locale === 'ar' ? 'rtl' : 'ltr')} />
      <p aria-live="polite" className="text-note text-soft">
        {typed !== '' && data && (found.length === 0 ? t('entities.noMatch') : count('entities', found.length))}
      </p>
      {offered.length > 0 && (
        <div role="radiogroup" aria-label={label} className="grid">
          {offered.map((entity) => (
            <label
              key={entity.id}
              className={choice}
            >
              <input type="radio" name="name" checked={chosen?.id === entity.id} onChange={() => onChoose(entity)} className="size-5 shrink-0 accent-accent" />
              <TypeMark mark={entity.type} />
              <span className="min-w-0 wrap-anywhere">
                <Name text={entity.name} />
              </span>
              <span className="ms-auto shrink-0 font-display text-label text-soft">{t(`type.${entity.type}`)}</span>
            </label>
          ))}
        </div>
      )}
    </div>
  );
}
