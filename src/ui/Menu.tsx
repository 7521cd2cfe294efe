import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Icon, type IconName } from '#ui/Icon.tsx';
import { Said } from '#ui/Bidi.tsx';
import { Button } from '#ui/Button.tsx';

export type MenuItem = { readonly label: string; readonly icon?: IconName; readonly run: () => void };

type Props = { label: string; button: ReactNode; items: readonly MenuItem[] };

/** Which item a key leads to, out of `count`, from the one at `at`; null where the key is not the menu's. */
export function menuStep(key: string, at: number, count: number): number | null {
  const steps: Record<string, number> = { ArrowDown: (at + 1) % count, ArrowUp: (at - 1 + count) % count, Home: 0, End: count - 1 };
  return steps[key] ?? null;
}

/** A button with a menu of actions: arrow keys move, Escape closes and gives the focus back, a choice closes and acts. */
export function Menu({ label, button, items }: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Tab') list.current?.hidePopover();
    const all = entries();
    const to = menuStep(event.key, all.indexOf(document.activeElement as HTMLElement), all.length);
    if (to === null) return;
    event.preventDefault();
    all[to]?.focus();
  };
  return (
    <>
      <Button menu={id}>{button}</Button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        tabIndex={-1}
        className="popover grid min-w-52 p-1.5"
        onKeyDown={move}
        onToggle={(event) => event.newState === 'open' && entries()[0]?.focus({ preventScroll: true })}
      >
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className="tap flex items-center gap-3 rounded-part px-3 text-start font-display text-label hover:bg-wash focus:bg-wash"
            onClick={() => {
              list.current?.hidePopover();
              item.run();
            }}
          >
            {item.icon && <Icon name={item.icon} />}
            <Said text={item.label} />
          </button>
        ))}
      </div>
    </>
  );
}
