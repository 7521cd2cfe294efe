import { useId, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { useKeyboard } from '#ui/useKeyboard.ts';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'search';
  /** Hide the label from sight where the screen says it already. */
  quiet?: boolean;
  placeholder?: string;
  note?: ReactNode;
  /** Lines to write in; one without. */
  rows?: number;
  /** UTF-16 units that it takes at most. */
  most?: number;
  /** Has the focus when the dialog around it opens. */
  first?: boolean;
  onKeyDown?: (event: KeyboardEvent) => void;
  /** The direction of what is written, where it follows the letters. */
  dir?: 'rtl' | 'ltr';
  /** Set where it chooses from a list: the list, and the row that Enter would take. */
  combobox?: { listId: string; activeId: string | undefined };
  ref?: Ref<HTMLInputElement & HTMLTextAreaElement>;
};

/** A labelled field to write in. */
export function Field({ label, value, onChange, type = 'text', quiet = false, placeholder, note, rows, most, first, dir, onKeyDown, combobox, ref }: Props) {
  const noteId = useId();
  useKeyboard();
  const shared = {
    ref,
    value,
    placeholder,
    maxLength: most,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    className: 'tap mt-1 w-full rounded-part border border-field bg-raised px-3 py-1.5',
    autoComplete: 'off',
    onKeyDown,
    'data-first': first,
    'aria-describedby': note ? noteId : undefined,
  };
  return (
    <div>
      <label className="block">
        <span className={quiet ? 'sr-only' : 'block font-display text-label text-soft'}>{label}</span>
        {rows ? <textarea {...shared} rows={rows} dir="auto" /> : (
          <input
            {...shared}
            type={type}
            dir={dir}
            spellCheck={false}
            {...(combobox && {
              role: 'combobox',
              'aria-expanded': true,
              'aria-autocomplete': 'list' as const,
              'aria-controls': combobox.listId,
              'aria-activedescendant': combobox.activeId,
            })}
          />
        )}
      </label>
      {note && (
        <p id={noteId} className="mt-1 text-note text-soft">
          {note}
        </p>
      )}
    </div>
  );
}
