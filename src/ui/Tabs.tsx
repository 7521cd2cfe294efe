import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';

export type Tab<T extends string> = { readonly value: T; readonly label: ReactNode };
type Props<T extends string> = { label: string; tabs: readonly Tab<T>[]; value: T; onChange: (value: T) => void; children: ReactNode };

/** Which tab a key leads to, out of `count`, from the one at `at`. The arrows point where they point: onward is to the left in Arabic. */
export function tabStep(key: string, at: number, count: number, dir: 'rtl' | 'ltr'): number | null {
  const onward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const steps: Record<string, number> = { [onward]: (at + 1) % count, [back]: (at - 1 + count) % count, Home: 0, End: count - 1 };
  return steps[key] ?? null;
}

/** Views of one place, one shown at a time: arrow keys change between them, Tab goes into the view. */
export function Tabs<T extends string>({ label, tabs, value, onChange, children }: Props<T>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.value === value);
    const dir = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'rtl' : 'ltr';
    const to = tabStep(event.key, at, tabs.length, dir);
    if (to === null) return;
    event.preventDefault();
    onChange(tabs[to]!.value);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };
  return (
    <>
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        onKeyDown={move}
        tabIndex={-1}
        className="flex flex-wrap gap-x-6 border-b border-rule font-display text-nav"
      >
        {tabs.map((tab) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={`${id}-${tab.value}`}
            aria-selected={tab.value === value}
            aria-controls={`${id}-view`}
            tabIndex={tab.value === value ? 0 : -1}
            onClick={() => onChange(tab.value)}
            className="tap -mb-px min-w-11 border-b-2 border-transparent text-soft hover:text-accent aria-selected:border-accent aria-selected:font-semibold aria-selected:text-ink"
          >
            {tab.label}
          </button>
        ))}
      </div>
      <p aria-hidden="true" className="hidden font-display text-h3 font-bold print:block">
        {tabs.find((tab) => tab.value === value)?.label}
      </p>
      <div role="tabpanel" id={`${id}-view`} aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </>
  );
}
