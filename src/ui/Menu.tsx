import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { besideItsButton } from '#ui/beside.ts';
import { useText } from '#i18n/useText.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';
import { Said } from '#ui/Bidi.tsx';
import { Button } from '#ui/Button.tsx';
import { isShown } from '#ui/isShown.ts';
import { stepOf } from '#ui/keys/stepOf.ts';

export type MenuItem = { readonly label: string; readonly icon?: IconName; readonly run: () => void };

type Props = { label: string; button: ReactNode; items: readonly MenuItem[] };

const entryStyle = 'tap flex items-center gap-3 rounded-part px-3 text-start font-display text-label hover:bg-wash focus:bg-wash';

/** A button with a menu of actions: arrow keys move, Escape closes and gives the focus back, a choice closes and acts; a sheet ends with the way to close it. */
export function Menu({ label, button, items }: Props) {
  const { t } = useText();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])].filter(isShown);
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Tab') list.current?.hidePopover();
    const all = entries();
    const to = stepOf(event.key, all.indexOf(document.activeElement as HTMLElement), all.length);
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
        className="popover min-w-52"
        onKeyDown={move}
        onBeforeToggle={besideItsButton}
        onToggle={(event) => event.newState === 'open' && entries()[0]?.focus({ preventScroll: true })}
      >
        {/* The grid lies within: a grid under a height of `fit-content` is stretched by WebKit. */}
        <div className="grid p-1.5">
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={entryStyle}
              onClick={() => {
                list.current?.hidePopover();
                item.run();
              }}
            >
              {item.icon && <Icon name={item.icon} />}
              <Said text={item.label} />
            </button>
          ))}
          <button type="button" role="menuitem" data-sheet tabIndex={-1} popoverTarget={id} popoverTargetAction="hide" className={entryStyle}>
            <Icon name="close" />
            {t('filters.close')}
          </button>
        </div>
      </div>
    </>
  );
}
